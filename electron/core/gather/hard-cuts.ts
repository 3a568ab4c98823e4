import { contentDifference, type FrameFeatures } from './frame-features.ts'

/** A hard cut before frame `at` of the history. */
export interface HardCut {
  at: number
  confidence: number
}

/** How far a cut stands out at least (see `prominence`), and texture and colour each. Judgements on real and on spliced footage. */
const enough = 1.05
const leastUnmatched = 0.15
const leastRecoloured = 0.04
/** Steps to either side that make the surroundings: a fifth of a second. */
const around = 3
/** Weight of how many times, beside by how much, a step stands out: calm shots of little texture need it. */
const ratioWeight = 0.2
/** A change that is undone within so many frames is a flash, when the frames between are brighter or darker by this much. */
const flashFrames = 3
const flashLuma = 0.06

/**
 * Hard cuts: steps where texture and colour are lost far more than around them. Comparing with a local window instead of one
 * threshold is the idea of PySceneDetect's AdaptiveDetector; the median in place of its mean keeps a neighbouring cut from hiding one.
 * Movement is taken out first by block matching (`unmatchedShare`), light that returns by `flashLength`.
 */
export function findHardCuts(frames: FrameFeatures[]): HardCut[] {
  const cuts: HardCut[] = []
  for (let at = 1; at < frames.length; at++) {
    const stands = prominence(frames, at)
    if (stands < enough) continue
    const flash = flashLength(frames, at)
    if (flash > 0) at += flash
    else cuts.push({ at, confidence: Math.min(1, 0.5 + (stands - enough) / 2) })
  }
  return cuts
}

/** By how much texture and colour are lost above the surroundings' median, plus a fifth of the logarithms of how many times. */
function prominence(frames: FrameFeatures[], at: number): number {
  const { unmatched, recoloured } = frames[at]!.step
  const neighbours = frames.slice(Math.max(1, at - around), at).concat(frames.slice(at + 1, at + 1 + around))
  const usualUnmatched = median(neighbours.map((frame) => frame.step.unmatched))
  const usualRecoloured = median(neighbours.map((frame) => frame.step.recoloured))
  const texture = unmatched - usualUnmatched
  const colour = recoloured - usualRecoloured
  if (texture < leastUnmatched || colour < leastRecoloured) return 0
  const times = Math.log((unmatched + 0.02) / (usualUnmatched + 0.05)) + Math.log((recoloured + 0.02) / (usualRecoloured + 0.03))
  return texture + colour + ratioWeight * times
}

/** Frames until the picture before the step is back, with brighter or darker frames between; 0 where this is no flash. */
function flashLength(frames: FrameFeatures[], at: number): number {
  const before = frames[at - 1]!
  const { unmatched, recoloured } = frames[at]!.step
  for (let later = at + 1; later <= at + flashFrames && later < frames.length; later++) {
    const back = contentDifference(before, frames[later]!)
    if (back.unmatched > unmatched / 2 || back.recoloured > recoloured / 2) continue
    const lit = frames.slice(at, later).some((frame) => Math.abs(frame.luma.mean - before.luma.mean) > flashLuma)
    return lit ? later - at : 0
  }
  return 0
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}
