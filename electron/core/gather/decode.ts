import type { CancelSignal } from '../../../shared/contract/contract.ts'
import type { Probe } from '../../../shared/model/artifacts.ts'
import { decodeGuards, inputName, maxDecodedS, memoryGuard, withoutTags } from '../media/guards.ts'
import { run, type RunResult, type Take } from '../media/run.ts'
import type { SmallFrame, SoundFormat, Still } from './gatherer.ts'
import { regularStepS } from './regular.ts'

/** Seconds between small frames: every frame up to 30 a second, half of 50 or 60. Half a regular step, so that timestamps rounded to milliseconds still pass. */
export const stepS = regularStepS / 2
/** Pixels of a small frame, about 90 × 160: enough for cuts, freezes and exposure, and cheap to hand over. */
const smallFramePixels = 14_400
/** Pixels of a still, about 540 × 960: what blur can be seen by; and seconds between two of them. */
const stillPixels = 518_400
const stillStepS = 0.999
const sampleRateHz = 48_000
/** Longest time without a frame or a sample, seconds. */
export const stallLimitS = 10

/** More than what `maxDecodedS` can hold: a program that goes on is stopped. */
const most = { frames: Math.ceil(maxDecodedS / stepS) + 1000, stills: Math.ceil(maxDecodedS / stillStepS) + 100, soundS: maxDecodedS + 10 }
/** Times are written at once and pixels soon after: frames of pixels that wait for more times than this have none. Characters of a line as well. */
const longestWait = { frames: 1000, line: 10_000 }

export interface DecodeTask {
  ffmpeg: string
  file: string
  probe: Probe
  streams: { video: number; audio: number | null }
  signal?: CancelSignal
}

/** Takes what is decoded, in order of time for each of the two. */
export interface Sink {
  frame(frame: SmallFrame): void
  still(still: Still): void
  /** Interleaved samples of `soundFormat`, whatever a float track may hold; the array is reused after the call. */
  sound(samples: Float32Array): void
}

export interface Decoded {
  /** The arguments that were run, the program first. */
  command: string[]
  result: RunResult
  frames: number
  /** Timestamp of the last small frame, seconds. */
  lastFrameS: number
  soundS: number
}

interface Size {
  widthPx: number
  heightPx: number
}

/** Size of the small frames: the displayed shape (rotation and sample aspect ratio applied), both sides even. */
export function smallFrameSize(video: Probe['video']): Size {
  return fitted(video, smallFramePixels)
}

function fitted({ displayedWidthPx: width, displayedHeightPx: height }: Probe['video'], pixels: number): Size {
  const factor = Math.min(1, Math.sqrt(pixels / (width * height)))
  const even = (size: number) => Math.min(pixels / 16, Math.max(16, Math.round((size * factor) / 2) * 2))
  return { widthPx: even(width), heightPx: even(height) }
}

/** Longest time that decoding a draft may take, seconds of wall time. */
export function wallLimitS({ claimedDurationS }: Probe): number {
  return Math.max(20, 2 * Math.min(maxDecodedS, claimedDurationS ?? maxDecodedS))
}

export function soundFormat(probe: Probe): SoundFormat {
  const channels = probe.audio?.channels ?? 2
  return { channels: channels === 1 ? 1 : channels <= 2 ? 2 : 6, sampleRateHz }
}

/**
 * Decodes a draft once: small frames on one pipe with their timestamps on standard output, sound on another. Timestamps travel with the
 * frames, because counting them would need the `fps` filter, which hangs on hostile ones.
 */
export async function decode(task: DecodeTask, sink: Sink): Promise<Decoded> {
  const size = smallFrameSize(task.probe.video)
  const stillSize = fitted(task.probe.video, stillPixels)
  const args = decodeArguments(task, size, stillSize)
  const pictures = assembleFrames(size, (frame) => sink.frame(frame))
  const sounds = assembleSamples((samples) => sink.sound(samples))
  let stills = 0
  const stillBytes = inPieces(stillSize.widthPx * stillSize.heightPx, (luma) => sink.still({ timeS: stills++, ...stillSize, luma }))
  const mostSamples = most.soundS * soundFormat(task.probe).channels * sampleRateHz
  const outputs = new Map<number, Take>([
    [1, (bytes) => (pictures.times(bytes), pictures.isTooMuch() ? false : undefined)],
    [3, (bytes) => (pictures.pixels(bytes), pictures.isTooMuch() ? false : undefined)],
    [4, (bytes) => (sounds.add(bytes), sounds.count() > mostSamples ? false : undefined)],
    [5, (bytes) => (stillBytes(bytes), stills > most.stills ? false : undefined)],
  ])
  if (task.streams.audio === null) outputs.delete(4)
  const result = await run({
    program: task.ffmpeg,
    args,
    outputs,
    limits: { wallS: wallLimitS(task.probe), stallS: stallLimitS },
    ...(task.signal && { signal: task.signal }),
  })
  const soundS = sounds.count() / soundFormat(task.probe).channels / sampleRateHz
  return { command: [task.ffmpeg, ...args], result, ...pictures.seen(), soundS }
}

function decodeArguments({ file, probe, streams }: DecodeTask, small: Size, still: Size): string[] {
  const frames = [
    regularAndBetween,
    // A frame prints its time only when it carries some metadata.
    'metadata=mode=add:key=small:value=1',
    // Unbuffered: else the times of a short draft come only when ffmpeg ends, and every measurement waits for them.
    'metadata=mode=print:file=-:direct=1',
    scaled(small),
    'format=yuv420p',
  ].join(',')
  const stills = [every(stillStepS), scaled(still), 'format=gray'].join(',')
  return [
    ...['-hide_banner', '-nostdin', '-v', 'error', ...memoryGuard, ...decodeGuards],
    // Every picture is decoded whole: without the loop filter a sixth is saved, but errors add up until the next key frame, and in low
    // bitrate streaks of them reach far into black bars.
    ...['-t', String(maxDecodedS), '-i', inputName(file)],
    ...['-map', `0:${streams.video}`, ...withoutTags, '-vf', frames, '-fps_mode', 'passthrough', '-f', 'rawvideo', 'pipe:3'],
    ...['-map', `0:${streams.video}`, ...withoutTags, '-vf', stills, '-fps_mode', 'passthrough', '-f', 'rawvideo', 'pipe:5'],
    ...(streams.audio === null ? [] : soundArguments(streams.audio, soundFormat(probe))),
  ]
}

/**
 * Regular frames (see `createRegular`), and others at least a small step after the last one. The time of the last regular frame is kept in variable 0, so that
 * what comes between does not move them whatever the frame rate.
 */
const regularAndBetween = `select='if(isnan(prev_selected_t)+gte(t-ld(0)\\,${regularStepS})\\,1+0*st(0\\,t)\\,gte(t-prev_selected_t\\,${stepS}))'`

/** Frames at least this far apart; the first always. */
function every(seconds: number): string {
  return `select='isnan(prev_selected_t)+gte(t-prev_selected_t\\,${seconds})'`
}

function scaled({ widthPx, heightPx }: Size): string {
  return `scale=${widthPx}:${heightPx}:flags=area:out_range=tv`
}

/** Gaps are filled with silence and the start is padded, so that the number of a sample is its time. */
function soundArguments(index: number, { channels }: SoundFormat): string[] {
  const filter = `aresample=${sampleRateHz}:async=1:first_pts=0`
  return ['-map', `0:${index}`, ...withoutTags, '-af', filter, '-ac', String(channels), '-t', String(maxDecodedS), '-f', 'f32le', 'pipe:4']
}

/** Joins pixels and timestamps, which come on two pipes, into frames. */
function assembleFrames({ widthPx, heightPx }: Size, emit: (frame: SmallFrame) => void) {
  const lumaBytes = widthPx * heightPx
  const chromaBytes = lumaBytes / 4
  const waitingTimes: number[] = []
  const waitingPixels: Uint8Array[] = []
  let line = ''
  let frames = 0
  let lastFrameS = 0

  function join() {
    while (waitingTimes.length > 0 && waitingPixels.length > 0) {
      const [timeS, pixels] = [waitingTimes.shift(), waitingPixels.shift()]
      if (timeS === undefined || !pixels) return
      frames += 1
      lastFrameS = timeS
      const chroma = pixels.subarray(lumaBytes)
      emit({ timeS, widthPx, heightPx, luma: pixels.subarray(0, lumaBytes), cb: chroma.subarray(0, chromaBytes), cr: chroma.subarray(chromaBytes) })
    }
  }

  return {
    times(bytes: Buffer) {
      const lines = (line + bytes.toString('latin1')).split('\n')
      line = lines.pop() ?? ''
      for (const each of lines) {
        const time = /^frame:\d+ +pts:\S+ +pts_time:(\S+)/.exec(each)?.[1]
        // A frame without a usable time counts as shown with the one before it.
        if (time !== undefined) waitingTimes.push(Number.isFinite(Number(time)) ? Math.min(maxDecodedS, Math.max(0, Number(time))) : (waitingTimes.at(-1) ?? lastFrameS))
      }
      join()
    },
    pixels: inPieces(lumaBytes + 2 * chromaBytes, (pixels) => {
      waitingPixels.push(pixels)
      join()
    }),
    seen: () => ({ frames, lastFrameS }),
    isTooMuch: () => frames + waitingTimes.length > most.frames || waitingPixels.length > longestWait.frames || line.length > longestWait.line,
  }
}

/** Cuts a stream of bytes into pieces of one size, each in a buffer of its own; what is left over at the end was cut off. */
function inPieces(size: number, emit: (piece: Uint8Array) => void): (bytes: Buffer) => void {
  let piece = new Uint8Array(size)
  let filled = 0
  return (bytes) => {
    for (let from = 0; from < bytes.length; ) {
      const taken = Math.min(bytes.length - from, size - filled)
      piece.set(bytes.subarray(from, from + taken), filled)
      from += taken
      filled += taken
      if (filled < size) return
      const whole = piece
      piece = new Uint8Array(size)
      filled = 0
      emit(whole)
    }
  }
}

/** Cuts a stream of bytes into whole 32-bit samples. */
function assembleSamples(emit: (samples: Float32Array) => void) {
  const block = new Float32Array(16_384)
  const bytesOfBlock = new Uint8Array(block.buffer)
  let filled = 0
  let samples = 0
  return {
    add(bytes: Buffer) {
      for (let from = 0; from < bytes.length; ) {
        const taken = Math.min(bytes.length - from, bytesOfBlock.length - filled)
        bytesOfBlock.set(bytes.subarray(from, from + taken), filled)
        from += taken
        filled += taken
        // Whole frames of two channels: 8 bytes. Frames of six are joined by the hearing.
        const whole = filled - (filled % 8)
        if (whole === 0) continue
        emit(block.subarray(0, whole / 4))
        samples += whole / 4
        bytesOfBlock.copyWithin(0, whole, filled)
        filled -= whole
      }
    },
    count: () => samples,
  }
}
