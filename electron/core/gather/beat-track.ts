import type { OnsetStrength } from './onset-strength.ts'
import { round } from './round.ts'

/**
 * What a step costs that is not one period long: this, times the square of the logarithm of step over period, against onset strength in its own standard
 * deviations. Ellis takes 680 and librosa 100; a judgement between them.
 */
const tightness = 400
/** Steps between two beats, in periods. Beyond these the penalty outweighs any onset. */
const shortestStep = 0.87
const longestStep = 1.15
/** The strength of a beat is the highest within this much of it. */
const reachS = 0.035
/** Beats before the first and after the last that have this share of the middle one's strength are a count through silence. A judgement. */
const leastShare = 0.15
/**
 * Where every second beat has less than this share of the strength of the others, it falls on nothing: the tempo is folded into one octave, the beats are not.
 * A judgement: on 51 development clips the weaker half has 0.39 of the stronger at least.
 */
const hollowShare = 0.2
/** The middle of the spectrum's window comes this much before what it rises for; measured on made clicks. */
const earlyS = 0.0097
/** Ten minutes, the longest that TikTok takes, have 1,920 at the fastest tempo there is; this caps what a hostile draft can store. */
const mostBeats = 2000

/**
 * The times of the beats in seconds, to the millisecond: of all sequences of about one `period` (in samples of onset strength), the one that meets most onsets
 * with the least unevenness, found by dynamic programming (Ellis 2007, "Beat Tracking by Dynamic Programming", Journal of New Music Research 36(1)).
 * Through a pause between two beats it counts on; before the first onset and after the last there are none.
 */
export function trackBeats({ values, perS, startS }: OnsetStrength, period: number): number[] {
  const strengths = inDeviations(values)
  const path = bestPath(strengths, period)
  const reach = Math.round(reachS * perS)
  const strength = (at: number) => highestAbout(strengths, at, reach)
  return withoutSilentEnds(withoutHollow(path, strength), strength)
    .slice(0, mostBeats)
    .map((at) => round(Math.max(0, startS + earlyS + (at + vertexAt(values, at)) / perS), 3))
}

function inDeviations(values: Float64Array): Float64Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) || 1
  return values.map((value) => value / deviation)
}

/** Samples of the best sequence, in order. */
function bestPath(strengths: Float64Array, period: number): number[] {
  const { length } = strengths
  const shortest = Math.max(1, Math.round(shortestStep * period))
  const longest = Math.round(longestStep * period)
  const costs = Float64Array.from({ length: longest + 1 }, (_, step) => tightness * Math.log(Math.max(1, step) / period) ** 2)
  const totals = new Float64Array(length)
  const before = new Int32Array(length)
  for (let at = 0; at < length; at++) {
    // A sequence may begin anywhere; going on from one is taken where that gives more.
    let most = 0
    let from = -1
    for (let step = shortest; step <= longest && step <= at; step++) {
      const total = totals[at - step]! - costs[step]!
      if (total > most) {
        most = total
        from = at - step
      }
    }
    totals[at] = strengths[at]! + most
    before[at] = from
  }
  const path: number[] = []
  for (let at = totals.indexOf(totals.reduce((a, b) => Math.max(a, b), -Infinity)); at >= 0; at = before[at]!) path.push(at)
  return path.toReversed()
}

function withoutHollow(path: readonly number[], strength: (at: number) => number): readonly number[] {
  const halves = [0, 1].map((parity) => path.filter((_, i) => i % 2 === parity))
  const [even = 0, odd = 0] = halves.map((half) => half.reduce((sum, at) => sum + strength(at), 0) / Math.max(1, half.length))
  if (Math.min(even, odd) >= hollowShare * Math.max(even, odd)) return path
  return halves[even > odd ? 0 : 1] ?? path
}

function withoutSilentEnds(path: readonly number[], strength: (at: number) => number): number[] {
  const each = path.map(strength)
  const least = leastShare * (each.toSorted((a, b) => a - b)[each.length >> 1] ?? 0)
  const first = each.findIndex((value) => value > least)
  return first < 0 ? [] : path.slice(first, each.findLastIndex((value) => value > least) + 1)
}

function highestAbout(values: Float64Array, at: number, reach: number): number {
  let highest = 0
  for (let i = Math.max(0, at - reach); i <= Math.min(values.length - 1, at + reach); i++) highest = Math.max(highest, values[i]!)
  return highest
}

/** Where the top lies between samples, relative to this one; 0 where it is no top. */
function vertexAt(values: Float64Array, at: number): number {
  const [left, middle, right] = [values[at - 1] ?? 0, values[at]!, values[at + 1] ?? 0]
  const bend = left - 2 * middle + right
  return middle >= left && middle >= right && bend < 0 ? (0.5 * (left - right)) / bend : 0
}
