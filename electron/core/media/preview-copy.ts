import ffmpeg from 'fluent-ffmpeg'
import type { CancelSignal } from '../../../shared/contract/contract.ts'
import { Failure } from '../../../shared/model/failure.ts'
import { decodeGuards, inputName, maxDecodedS, memoryGuard, withoutTags } from './guards.ts'
import type { Probed } from './probe.ts'
import { run, type RunResult, type Take } from './run.ts'

/** Longer side of the copy at most, pixels: what a player on a page shows. */
const longSidePx = 720
/** Sound is written by the first of these that this ffmpeg has. */
const soundEncoders = ['libopus', 'libvorbis'] as const

/** A line of progress is shorter, in characters. */
const longestLine = 10_000

export interface PreviewTask extends Probed {
  ffmpeg: string
  file: string
  name: string
  /** Where the copy goes; something is left there after a failure. */
  to: string
  onProgress: (percent: number) => void
  signal: CancelSignal
}

/**
 * Writes a copy in WebM (VP8, Opus or Vorbis) that every browser plays: upright, with square pixels, every frame at its own time. Throws `cancelled`,
 * `disk_full` or one of the ffmpeg failures.
 */
export async function makePreview(task: PreviewTask): Promise<void> {
  const [first, second] = soundEncoders
  const result = await encode(task, first)
  const lacksFirst = task.streams.audio !== null && isEncoderMissing(result, first)
  const last = lacksFirst ? await encode(task, second) : result
  if (last.ending === 'ended' && last.exitCode === 0) return
  throw failureOf(task, last)
}

function encode(task: PreviewTask, sound: (typeof soundEncoders)[number]): Promise<RunResult> {
  const lengthS = Math.min(maxDecodedS, task.probe.durationS || maxDecodedS)
  let text = ''
  const onProgress: Take = (bytes) => {
    const lines = (text + bytes.toString('latin1')).split('\n')
    text = lines.pop() ?? ''
    if (text.length > longestLine) return false
    const doneUs = lines.map((line) => /^out_time_us=(\d+)/.exec(line)?.[1]).findLast((value) => value !== undefined)
    if (doneUs !== undefined) task.onProgress(Math.min(99, (Number(doneUs) / 1e6 / lengthS) * 100))
    return undefined
  }
  return run({ program: task.ffmpeg, args: previewArguments(task, sound), outputs: new Map([[1, onProgress]]), limits: { wallS: wallLimitS(lengthS) }, signal: task.signal })
}

/** fluent-ffmpeg puts the arguments in order; `run` starts the program, behind the same guards as everything else. */
function previewArguments({ file, to, streams }: PreviewTask, sound: string): string[] {
  const fit = `scale=w='min(${longSidePx}\\,iw)':h='min(${longSidePx}\\,ih)':force_original_aspect_ratio=decrease:force_divisible_by=2`
  const command = ffmpeg()
    .input(inputName(file))
    .inputOptions(['-nostdin', '-v', 'error', ...memoryGuard, ...decodeGuards, '-t', String(maxDecodedS)])
    .outputOptions(['-map', `0:${streams.video}`, ...withoutTags, '-fps_mode', 'passthrough'])
    .videoFilters(['scale=w=ceil(iw*sar/2)*2:h=ih', fit, 'setsar=1', 'format=yuv420p'])
    .videoCodec('libvpx')
    // Key frames close together: a player steps back by decoding on from the last one. One thread: libvpx lets its threads spin while they wait for each other,
    // and on a busy machine two took twenty times as long as one.
    .outputOptions(['-deadline', 'realtime', '-cpu-used', '8', '-b:v', '1800k', '-g', '15', '-threads', '1'])
  if (streams.audio === null) command.noAudio()
  else command.outputOptions(['-map', `0:${streams.audio}`, '-ac', '2']).audioCodec(sound).audioBitrate('96k')
  return command.outputOptions(['-progress', 'pipe:1', '-y']).format('webm').output(inputName(to))._getArguments()
}

/** Realtime settings make a copy faster than it plays, unless the decoding is slow or the machine busy. A judgement. */
function wallLimitS(lengthS: number): number {
  return Math.max(60, 8 * lengthS)
}

function isEncoderMissing({ stderr }: RunResult, encoder: string): boolean {
  return stderr.includes('Unknown encoder') && stderr.includes(encoder)
}

function failureOf({ ffmpeg: program, name, probe }: PreviewTask, result: RunResult): Failure {
  if (result.ending === 'cancelled') return new Failure('cancelled')
  if (result.ending === 'timeout') return new Failure('ffmpeg_timeout', { name, seconds: wallLimitS(probe.durationS) })
  if (/No space left on device/.test(result.stderr)) return new Failure('disk_full')
  const encoder = /Unknown encoder '([\w-]+)'/.exec(result.stderr)?.[1]
  if (encoder !== undefined) return new Failure('ffmpeg_unusable', { program: 'ffmpeg', path: program, reason: `it lacks ${encoder}` }, result.stderr)
  return new Failure('ffmpeg_crashed', { name, program: 'ffmpeg' }, result.stderr)
}
