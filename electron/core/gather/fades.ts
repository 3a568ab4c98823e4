import { contentDifference, type FrameFeatures } from './frame-features.ts'
import type { GradualCut } from './gradual-cuts.ts'

/** Standard deviation of the tiles, in luma levels, under which a frame is (nearly) one flat tone; between two frames it may pass unseen. */
const flat = 6
/** Frames on either side in which the contrast falls to the flat tone, or rises from it, at least; one alone is a hard cut. */
const leastSlope = 2
/** How long a slope is followed: two seconds at 15 frames a second. */
const longestSlope = 30

/**
 * Fades through a flat tone: contrast falls steadily to (nearly) nothing and rises steadily again, or does one of the two while the other
 * side is hard (Lienhart 1999). A fade at the very start or end of the draft joins no two shots and is left to the opening.
 */
export function findFades(frames: FrameFeatures[]): GradualCut[] {
  const found: GradualCut[] = []
  for (let at = 1; at < frames.length; at++) {
    if (frames[at]!.deviation > flat || frames[at - 1]!.deviation <= flat) continue
    let last = at
    while (last + 1 < frames.length && frames[last + 1]!.deviation <= flat) last++
    const from = slopeEnd(frames, at, -1)
    const to = slopeEnd(frames, last, 1)
    const gradual = at - from > leastSlope || to - last > leastSlope
    if (gradual && to < frames.length - 1 && frames[from]!.deviation > 2.5 * flat && frames[to]!.deviation > 2.5 * flat) {
      const { unmatched } = contentDifference(frames[from]!, frames[to]!)
      if (unmatched > 0.3) found.push({ from, to, kind: 'fade', confidence: 0.9 })
    }
    at = last
  }
  return found
}

/** Follows the contrast away from the flat tone for as long as it grows. */
function slopeEnd(frames: FrameFeatures[], from: number, way: 1 | -1): number {
  let at = from
  while (Math.abs(at - from) < longestSlope) {
    const next = frames[at + way]
    if (next === undefined || next.deviation < frames[at]!.deviation * 1.02 + 0.05) return at
    at += way
  }
  return at
}
