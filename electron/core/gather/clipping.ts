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

/**
 * Flat tops at full scale: three samples or more, per channel.
 * Takes interleaved samples (whole frames); `clippedSamples` counts over all channels.
 */
export function createClipping(format: SoundFormat): { add(samples: Float32Array): void; clips(): { spans: Span[]; clippedSamples: number } } {
  const channels = Array.from({ length: format.channels }, () => ({ run: 0, entry: 0, last: 0 }))
  const spans: Span[] = []
  let clippedSamples = 0
  let frame = 0

  function close(startFrame: number, frames: number): void {
    clippedSamples += frames
    const startS = startFrame / format.sampleRateHz
    const endS = (startFrame + frames) / format.sampleRateHz
    const last = spans.at(-1)
    if (last && (startS - last.endS < joinS || spans.length === mostSpans)) last.endS = Math.max(last.endS, endS)
    else spans.push({ startS, endS })
  }

  return {
    add(samples) {
      // Most blocks touch full scale nowhere and no run is open: nothing to look for.
      if (channels.every((channel) => channel.run === 0) && !touchesFullScale(samples)) {
        channels.forEach((channel, at) => (channel.last = samples[samples.length - channels.length + at]!))
        frame += samples.length / channels.length
        return
      }
      for (let i = 0; i < samples.length; ) {
        for (const channel of channels) {
          const sample = Math.max(-1, Math.min(1, samples[i++]!))
          const step = Math.abs(sample - channel.last)
          const flat = Math.abs(sample) >= fullScale
          if (channel.run > 0 && (!flat || step > 1)) {
            if (channel.run >= shortestRun && Math.max(step, channel.entry) >= cornerStep) close(frame - channel.run, channel.run)
            channel.run = 0
          }
          if (flat && channel.run++ === 0) channel.entry = step
          channel.last = sample
        }
        frame += 1
      }
    },
    clips: () => ({ spans, clippedSamples }),
  }
}

function touchesFullScale(samples: Float32Array): boolean {
  for (let i = 0; i < samples.length; i++) if (Math.abs(samples[i]!) >= fullScale) return true
  return false
}
