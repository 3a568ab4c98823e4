import { stat } from 'node:fs/promises'
import ffmpeg from 'fluent-ffmpeg'
import type { CancelSignal } from '../../../shared/contract/contract.ts'
import { Failure } from '../../../shared/model/failure.ts'
import { decodeGuards, inputName, memoryGuard, withoutTags } from './guards.ts'
import type { Probed } from './probe.ts'
import { run, type RunResult } from './run.ts'

/** A clip that is larger is not used. */
export const maxClipBytes = 1_000_000
/** Of the limit, what the streams themselves are planned to take: the rest is for the container and for encoders that miss their rate. */
const streamBytes = 880_000
/** Nothing after this is in the clip: beyond, a megabyte is too little to see anything. */
const longestS = 60
/** Longer side at most, pixels: about what a card of the page shows on a phone. */
const longSidePx = 480
/** Neither more than looks better at that size. */
const mostVideoKbps = 500
const audioKbps = 32

/** H.264 first: telephones play it all, WebM only the newer ones. */
const kinds = [
  { format: 'mp4', video: 'libx264', audio: 'aac', options: ['-preset', 'veryfast', '-profile:v', 'main', '-movflags', '+faststart'] },
  { format: 'webm', video: 'libvpx', audio: 'libopus', options: ['-deadline', 'realtime', '-cpu-used', '6'] },
] as const

export interface ClipTask extends Probed {
  ffmpeg: string
  file: string
  /** Where the clip goes; something is left there after a failure. */
  to: string
  signal: CancelSignal
}

/** Writes a small copy of at most a megabyte, of the first minute; false where none could be made that small. Throws `cancelled`. */
export async function makeClip(task: ClipTask): Promise<boolean> {
  for (const kind of kinds) {
    // The second time at half the rate: a short clip of much movement may miss the first.
    for (const share of [1, 0.5]) {
      const result = await run({ program: task.ffmpeg, args: clipArguments(task, kind, share), outputs: new Map(), limits: { wallS: 180 }, signal: task.signal })
      if (result.ending === 'cancelled') throw new Failure('cancelled')
      if (!isDone(result)) break
      const { size } = await stat(task.to)
      if (size > 0 && size <= maxClipBytes) return true
    }
  }
  return false
}

function isDone({ ending, exitCode }: RunResult): boolean {
  return ending === 'ended' && exitCode === 0
}

function clipArguments({ file, to, streams, probe }: ClipTask, { format, video, audio, options }: (typeof kinds)[number], share: number): string[] {
  const lengthS = Math.max(1, Math.min(longestS, probe.durationS || longestS))
  const videoKbps = Math.floor(share * Math.min(mostVideoKbps, (streamBytes * 8) / 1000 / lengthS - audioKbps))
  const fit = `scale=w='min(${longSidePx}\\,iw)':h='min(${longSidePx}\\,ih)':force_original_aspect_ratio=decrease:force_divisible_by=2`
  const command = ffmpeg()
    .input(inputName(file))
    .inputOptions(['-nostdin', '-v', 'error', ...memoryGuard, ...decodeGuards, '-t', String(longestS)])
    .outputOptions(['-map', `0:${streams.video}`, ...withoutTags, '-fps_mode', 'passthrough'])
    // At most about 30 frames a second; `fps` can hang on hostile timestamps.
    .videoFilters([String.raw`select='isnan(prev_selected_t)+gte(t-prev_selected_t\,0.03)'`, 'scale=w=ceil(iw*sar/2)*2:h=ih', fit, 'setsar=1', 'format=yuv420p'])
    .videoCodec(video)
    .outputOptions([...options, '-b:v', `${videoKbps}k`, '-maxrate', `${Math.ceil(videoKbps * 1.3)}k`, '-bufsize', `${videoKbps * 2}k`, '-threads', '1'])
  if (streams.audio === null) command.noAudio()
  else command.outputOptions(['-map', `0:${streams.audio}`, '-ac', '1']).audioCodec(audio).audioBitrate(`${audioKbps}k`)
  return command.outputOptions(['-y']).format(format).output(inputName(to))._getArguments()
}
