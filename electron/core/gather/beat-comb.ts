import { centred, createAutocorrelation, normalise } from './autocorrelation.ts'
import type { BandedOnsets } from './onset-strength.ts'

/**
 * Weight of each band of `onsetBands`: the kick's and the cymbals' bands are the ones that a voice leaves free. Round numbers, chosen among
 * three sets on the development clips with and without voice.
 */
const bandWeights = [1, 0.7, 0.5, 0.5, 0.7] as const
/** Onset strength that varies less than this, per band, is dither however regular: see `leastDeviation` of pulse-period.ts. */
const leastDeviations = [0.03, 0.05, 0.08, 0.08, 0.08] as const
/** What swells slower than this is no onset: each value is taken about the mean of what lies this near to it. */
const swellS = 0.32
/** The period is looked for at all its multiples up to here: three bars at 90 BPM. */
const longestLagS = 8
/** Lags beyond this share of the draft overlap too little to be believed. */
const longestLagShare = 0.6

/** `at` takes a period in samples of onset strength and gives how strongly the draft repeats with it: about 0.3 by chance, 3 to 40 for music. */
export interface BeatComb {
  at(lag: number): number
  /** The same, at most three times what is left without the strongest band: applause repeats by chance in one, music in several. */
  sharedAt(lag: number): number
}

/** A judgement: one band may carry two thirds of the evidence. */
const mostTimesTheRest = 3

/**
 * Autocorrelation of the whole draft, band by band, read at every multiple of a period (a comb, as in Scheirer 1998, "Tempo and beat analysis of
 * acoustic musical signals", here on the autocorrelation as in Eck 2007). The sum of m values that chance makes grows with the root of m, so
 * it is divided by that; bands add their squares, so one band with a clear beat outweighs four in which a voice covers it. Over a whole
 * draft what a voice repeats by chance averages out, which it does not in pieces of 5.5 s.
 */
export function createBeatComb({ bands, perS }: BandedOnsets): BeatComb {
  const length = bands[0]?.length ?? 0
  const longest = Math.min(Math.floor(longestLagShare * length), longestLagS * perS)
  const autocorrelate = createAutocorrelation(Math.max(1, length))
  const autocorrelations = bands.map((band, i) => normalise(autocorrelate(withoutSwells(band, Math.round(swellS * perS)), 2), leastDeviations[i] ?? 0))
  function scores(lag: number): number[] {
    return autocorrelations.map((autocorrelation, band) => {
      const score = meanAtMultiples(autocorrelation, lag, longest)
      return bandWeights[band]! * score * Math.abs(score)
    })
  }
  return {
    at: (lag) => total(scores(lag)),
    sharedAt(lag) {
      const each = scores(lag)
      const strength = total(each)
      return Math.min(strength, mostTimesTheRest * (strength - Math.max(0, ...each)))
    },
  }
}

function total(scores: readonly number[]): number {
  return scores.reduce((sum, score) => sum + score, 0)
}

/** Times the root of their number. */
function meanAtMultiples(autocorrelation: Float64Array, lag: number, longest: number): number {
  let sum = 0
  let count = 0
  for (let at = lag; at < longest - 1; at += lag) {
    const below = Math.floor(at)
    const part = at - below
    sum += autocorrelation[below]! * (1 - part) + autocorrelation[below + 1]! * part
    count += 1
  }
  return count > 0 ? sum / Math.sqrt(count) : 0
}

function withoutSwells(values: Float64Array, reach: number): Float64Array {
  const sums = new Float64Array(values.length + 1)
  for (let i = 0; i < values.length; i++) sums[i + 1] = sums[i]! + values[i]!
  return centred(
    values.map((value, i) => {
      const from = Math.max(0, i - reach)
      const to = Math.min(values.length, i + reach + 1)
      return value - (sums[to]! - sums[from]!) / (to - from)
    }),
  )
}
