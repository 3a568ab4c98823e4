import { samplesAround } from './around.ts'
import { contentDifference, type Sample } from './frame-features.ts'
import { tileCorrelation } from './tiles.ts'
import { isWhip } from './whips.ts'

/** A hard cut before sample `at` of the history. */
export interface HardCut {
  at: number
  confidence: number
}

/** How far a cut stands out at least (see `prominence`), and texture and colour each. Fitted to real and to spliced footage, see there. */
const enough = 0.56
const leastUnmatched = 0.12
const leastRecoloured = 0.03
/** Seconds to either side that make the surroundings: a fifth, and a little because timestamps are rounded. */
const aroundS = 0.21
/** Say of the loss above the usual one, up to half the texture, and of the structure that stays. */
const aboveUsual = 1.2
const mostAboveUsual = 0.5
const staying = 0.8
/** A change that is undone within so many seconds is a flash, when the frames between are brighter or darker by this much. */
const flashS = 0.21
const flashLuma = 0.06

/**
 * Hard cuts: steps where texture and colour are lost far more than around them. Comparing with a local window instead of one
 * threshold is the idea of PySceneDetect's AdaptiveDetector; the median beside the greatest of it keeps a neighbouring cut from hiding one.
 * Movement is taken out first by block matching (`unmatchedShare`), light that returns by `flashLength`.
 */
export function findHardCuts(frames: Sample[]): HardCut[] {
  const cuts: HardCut[] = []
  for (let at = 1; at < frames.length; at++) {
    const stands = prominence(frames, at)
    if (stands < enough || isWhip(frames, at, at)) continue
    const flash = flashLength(frames, at)
    if (flash > 0) at += flash
    else cuts.push({ at, confidence: Math.min(1, 0.5 + (stands - enough) / 2) })
  }
  return cuts
}

/**
 * A weighted sum of three things that a cut has: more texture lost than in the two greatest steps around (movement and shake go on, a neighbouring
 * cut stands alone), more than usual around, and another structure (captions and light leave it as it was). The weights lie between those that
 * logistic regressions found on the two halves of spliced and real footage; each half's did as well on the other.
 */
function prominence(frames: Sample[], at: number): number {
  const { unmatched, recoloured } = frames[at]!.lost
  if (unmatched < leastUnmatched || recoloured < leastRecoloured) return 0
  const neighbours = samplesAround(frames, at, at, aroundS)
  const usual = median(neighbours.map((frame) => frame.lost.unmatched))
  const above = unmatched - usual
  if (above < leastUnmatched || recoloured - median(neighbours.map((frame) => frame.lost.recoloured)) < leastRecoloured) return 0
  const [greatest = 0, second = 0] = neighbours.map((frame) => frame.lost.unmatched).toSorted((a, b) => b - a)
  const kept = tileCorrelation(frames[at - 1]!.tiles, frames[at]!.tiles)
  return unmatched - (greatest + second) / 2 + aboveUsual * Math.min(mostAboveUsual, above) - staying * kept
}

/** Frames until the picture before the step is back, with brighter or darker frames between; 0 where this is no flash. */
function flashLength(frames: Sample[], at: number): number {
  const before = frames[at - 1]!
  const { unmatched, recoloured } = frames[at]!.lost
  for (let later = at + 1; later < frames.length && frames[later]!.timeS - frames[at]!.timeS < flashS; later++) {
    const back = contentDifference(before, frames[later]!)
    if (back.unmatched > unmatched / 2 || back.recoloured > recoloured / 2) continue
    const lit = frames.slice(at, later).some((frame) => Math.abs(frame.meanLuma - before.meanLuma) > flashLuma)
    return lit ? later - at : 0
  }
  return 0
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}
