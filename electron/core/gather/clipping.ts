import type { Span } from '../../../shared/model/artifacts.ts'
import type { SoundFormat } from './gatherer.ts'

/** A top is flat at full scale within 0.01 dB; a decoder's overshoot beyond 1 counts as 1, which is what a player makes of it. */
const fullScale = 0.999
const shortestRun = 3
/**
 * A clipped wave runs into its top at a slope; a pure low tone that just touches full scale glides onto it. A step of this size into or
 * out of the run (a 50 Hz sine 0.1 dB too loud makes it) tells them apart. Judgement, checked on made sines.
 */
const cornerStep = 0.001
/** Runs closer together than this are one span for a reader. */
const joinS = 0.25
/** A draft that clips throughout is one long span anyway; this caps what a hostile one can store. */
const mostSpans = 200

export interface Clips {
  /** Where it clips, runs within 0.25 s joined. */
  spans: Span[]
  /** Counted over all channels. */
  clippedSamples: number
}

/**
 * Flat tops at full scale: three samples or more, per channel.
 * Takes interleaved samples (whole frames).
 */
export function createClipping(format: SoundFormat): { add(samples: Float32Array): void; clips(): Clips } {
  const channels = Array.from({ length: format.channels }, (): ChannelRun => ({ run: 0, entry: 0, last: 0 }))
  const spans: Span[] = []
  let clippedSamples = 0
  let frame = 0

  function end(channel: ChannelRun, exit: number): void {
    const { run, entry } = channel
    channel.run = 0
    if (run < shortestRun || Math.max(exit, entry) < cornerStep) return
    clippedSamples += run
    const startS = (frame - run) / format.sampleRateHz
    const endS = frame / format.sampleRateHz
    const last = spans.at(-1)
    if (last && (startS - last.endS < joinS || spans.length === mostSpans)) last.endS = Math.max(last.endS, endS)
    else spans.push({ startS, endS })
  }

  function addSample(channel: ChannelRun, raw: number): void {
    const sample = Math.max(-1, Math.min(1, raw))
    const step = Math.abs(sample - channel.last)
    const isTop = Math.abs(sample) >= fullScale
    // A step over 1 between two tops is the other side of a square wave.
    if (channel.run > 0 && (!isTop || step > 1)) end(channel, step)
    if (isTop && channel.run++ === 0) channel.entry = step
    channel.last = sample
  }

  return {
    add(samples) {
      // Most blocks touch full scale nowhere: nothing to look for where no run is open either.
      const isPlain = channels.every((channel) => channel.run === 0) && !touchesFullScale(samples)
      for (let i = isPlain ? samples.length - channels.length : 0; i < samples.length; i++) {
        if (!isPlain && i > 0 && i % channels.length === 0) frame += 1
        addSample(channels[i % channels.length]!, samples[i]!)
      }
      frame += isPlain ? samples.length / channels.length : 1
    },
    clips() {
      for (const channel of channels) end(channel, 0)
      return { spans, clippedSamples }
    },
  }
}

interface ChannelRun {
  /** Samples at full scale so far, and the step that led to the first of them. */
  run: number
  entry: number
  last: number
}

function touchesFullScale(samples: Float32Array): boolean {
  for (let i = 0; i < samples.length; i++) if (Math.abs(samples[i]!) >= fullScale) return true
  return false
}
