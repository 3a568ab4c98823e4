import { centred, createAutocorrelation, normalise } from './autocorrelation.ts'
import type { OnsetStrength } from './onset-strength.ts'

/** Slowest and fastest beat that is looked for: the range of Percival and Tzanetakis 2014. */
export const slowestBpm = 50
export const fastestBpm = 210
/** Pieces of 5.5 s (6 s in the paper) fill a transform; every half second one starts. */
const pieceLength = 512
const stepS = 0.5
/** Four beats at 60 BPM: under that a period cannot be told from a coincidence. */
export const shortestPulseS = 4
const candidateCount = 10
/**
 * Onset strength that varies less than this is a steady tone's dither or noise, however regular: on the development clips steady tones
 * vary by 0.03, noise by 0.4, applause by 1.2, music by 1.3 to 10.
 */
const leastDeviation = 0.3
const sharpening = 0.5
/** A peak of the autocorrelation is looked for this many samples (21 ms) about where the last multiple puts it. */
const peakReach = 2
/** The pulse train: beats at the period, and at half weight at twice and at three halves of it; four pulses each. */
const trains = [
  { stride: 1, weight: 1 },
  { stride: 2, weight: 0.5 },
  { stride: 1.5, weight: 0.5 },
] as const
const pulsesPerTrain = 4

/**
 * The strongest pulse of one piece. `lag` is its period in samples of onset strength; `autocorrelation` is normalised (-1 to 1), and
 * `regularity` its highest value from the fastest beat on: at a beat, a bar or any other period.
 */
export interface Pulse {
  middleS: number
  lag: number
  autocorrelation: Float64Array
  regularity: number
}

/** Lags beyond this share of a piece overlap too little to be believed. */
export const longestLagShare = 0.75

/**
 * The strongest pulse of every 5.5 s: generalised autocorrelation enhanced by its own multiples, ten candidates, each scored by
 * cross-correlation with an ideal pulse train at every phase (Percival and Tzanetakis 2014, IEEE/ACM TASLP 22(12)).
 * Pieces without any candidate are left out; a draft shorter than a piece is one piece; under 4 s there is none.
 */
export function findPulses({ values, perS, startS }: OnsetStrength): Pulse[] {
  const length = Math.min(values.length, pieceLength)
  const shortest = Math.floor((60 * perS) / fastestBpm)
  const longest = Math.min(Math.ceil((60 * perS) / slowestBpm), length - 2)
  if (values.length < (shortestPulseS - 0.1) * perS) return []
  const autocorrelate = createAutocorrelation(length)
  const pulses: Pulse[] = []
  for (let from = 0; from + length <= values.length; from += Math.round(stepS * perS)) {
    const onsets = values.subarray(from, from + length)
    const lags = strongestPeaks(enhance(autocorrelate(onsets, sharpening)), shortest, longest)
    const lag = bestByPulseTrain(onsets, lags)
    if (lag === null) continue
    const autocorrelation = normalise(autocorrelate(centred(onsets), 2), leastDeviation)
    const regularity = autocorrelation.subarray(shortest, longestLagShare * length).reduce((a, b) => Math.max(a, b), 0)
    pulses.push({ middleS: startS + (from + length / 2) / perS, lag: refine(autocorrelation, lag), autocorrelation, regularity })
  }
  return pulses
}

/** Each lag takes the values at twice and four times the lag with it: a beat repeats. */
function enhance(autocorrelation: Float64Array): Float64Array {
  const enhanced = Float64Array.from(autocorrelation)
  for (const multiple of [2, 4]) {
    for (let lag = 0; lag * multiple < enhanced.length; lag++) enhanced[lag]! += autocorrelation[lag * multiple]!
  }
  return enhanced
}

function strongestPeaks(values: Float64Array, from: number, to: number): number[] {
  const peaks: number[] = []
  for (let lag = from; lag <= to; lag++) {
    if (values[lag]! > values[lag - 1]! && values[lag]! >= values[lag + 1]!) peaks.push(lag)
  }
  return peaks.sort((a, b) => values[b]! - values[a]!).slice(0, candidateCount)
}

function bestByPulseTrain(onsets: Float64Array, lags: readonly number[]): number | null {
  const scores = lags.map((lag) => pulseScore(onsets, lag))
  const best = scores.reduce((sum, score) => sum + score.best, 0) || 1
  const spread = scores.reduce((sum, score) => sum + score.spread, 0) || 1
  const joint = scores.map((score) => score.best / best + score.spread / spread)
  return lags[joint.indexOf(Math.max(...joint))] ?? null
}

/** Over all phases of the pulse train: its best correlation with the onsets, and how much the phase matters (variance). */
function pulseScore(onsets: Float64Array, lag: number): { best: number; spread: number } {
  let best = 0
  let total = 0
  let squares = 0
  for (let phase = 0; phase < lag; phase++) {
    let score = 0
    for (const { stride, weight } of trains) {
      for (let pulse = 0; pulse < pulsesPerTrain; pulse++) {
        const at = Math.floor(phase + pulse * stride * lag)
        if (at < onsets.length) score += weight * onsets[at]!
      }
    }
    best = Math.max(best, score)
    total += score
    squares += score * score
  }
  return { best, spread: squares / lag - (total / lag) ** 2 }
}

/** The lag to a fraction of a sample, from the peaks at two, four and more times it: the error divides by the multiple. */
function refine(autocorrelation: Float64Array, lag: number): number {
  let refined = lag
  for (let multiple = 1; multiple * lag < 0.6 * autocorrelation.length; multiple *= 2) {
    const near = Math.round(refined * multiple)
    let top = near
    for (let at = near - peakReach; at <= near + peakReach; at++) if (autocorrelation[at]! > autocorrelation[top]!) top = at
    if (Math.abs(top - near) === peakReach) break
    refined = (top + vertex(autocorrelation[top - 1]!, autocorrelation[top]!, autocorrelation[top + 1]!)) / multiple
  }
  return refined
}

/** Where the parabola through three evenly spaced values is highest, relative to the middle one. */
function vertex(left: number, middle: number, right: number): number {
  const bend = left - 2 * middle + right
  return bend < 0 ? (0.5 * (left - right)) / bend : 0
}
