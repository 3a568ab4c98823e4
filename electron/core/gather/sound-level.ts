import type { Span } from '../../../shared/model/artifacts.ts'
import type { SoundFormat } from './gatherer.ts'

/** Levels are kept per 10 ms, in decibels full scale (a full-scale square wave reads 0, a full-scale sine -3). */
export const levelStepS = 0.01
/** Stands for digital silence: below the smallest step of 24-bit sound. */
export const lowestDb = -150

/**
 * What counts as silence, in dB full scale RMS over 10 ms. A judgement: music and speech are mastered to about -14 LUFS, and 36 dB under
 * that lies below the noise of a quiet room when the sound is played at speech level. ffmpeg's silencedetect takes -60 by default.
 */
export const silenceDb = -50
/** A silence is at least this long: stops within words reach 0.2 s, pauses between phrases start at about 0.25 (Campione and Véronis 2002). */
const shortestSilenceS = 0.3
/** A sound shorter than this does not end a silence: the click of a button, one damaged packet. A judgement. */
const shortestSoundS = 0.03

/**
 * Level and peak, channels taken together. A constant offset is no sound: each step is measured about its own mean.
 * Takes interleaved samples (whole frames); `levels` are in dB, one per 10 ms; `peak` is the largest sample, 1 = full scale.
 */
export function createSoundLevel(format: SoundFormat): { add(samples: Float32Array): void; levels(): number[]; peak(): number } {
  const stepSamples = Math.round(levelStepS * format.sampleRateHz) * format.channels
  const levels: number[] = []
  let variance = 0
  let filled = 0
  let peak = 0

  function addChannel(samples: Float32Array, channel: number): void {
    let sum = 0
    let energy = 0
    let largest = peak
    for (let i = channel; i < samples.length; i += format.channels) {
      const sample = samples[i]!
      sum += sample
      energy += sample * sample
      largest = Math.max(largest, Math.abs(sample))
    }
    peak = largest
    variance += Math.max(0, energy - (sum * sum * format.channels) / samples.length)
  }

  function close(): void {
    const power = variance / filled
    levels.push(power > 0 ? Math.max(lowestDb, 10 * Math.log10(power)) : lowestDb)
    variance = 0
    filled = 0
  }

  return {
    add(samples) {
      for (let from = 0; from < samples.length; ) {
        const piece = samples.subarray(from, from + stepSamples - filled)
        for (let channel = 0; channel < format.channels; channel++) addChannel(piece, channel)
        filled += piece.length
        from += piece.length
        if (filled === stepSamples) close()
      }
    },
    levels() {
      if (filled >= stepSamples / 2) close()
      return levels
    },
    peak: () => peak,
  }
}

/** Silences of at least 0.3 s in the whole draft; where its sound ends early, the rest is silent. */
export function silentSpans(levels: readonly number[], durationS: number): Span[] {
  const sounds = soundSpans(levels)
  const silences: Span[] = []
  let fromS = 0
  for (const sound of sounds) {
    if (sound.startS - fromS >= shortestSilenceS) silences.push({ startS: fromS, endS: sound.startS })
    fromS = sound.endS
  }
  const endS = Math.max(durationS, levels.length * levelStepS)
  if (endS - fromS >= shortestSilenceS || sounds.length === 0) silences.push({ startS: fromS, endS })
  return silences
}

/** Runs above the silence threshold of at least 30 ms. */
export function soundSpans(levels: readonly number[]): Span[] {
  const spans: Span[] = []
  let from = -1
  for (let i = 0; i <= levels.length; i++) {
    const heard = i < levels.length && levels[i]! > silenceDb
    if (heard && from < 0) from = i
    if (heard || from < 0) continue
    if ((i - from) * levelStepS >= shortestSoundS - 1e-9) spans.push({ startS: from * levelStepS, endS: i * levelStepS })
    from = -1
  }
  return spans
}
