import { contentDifference, type Sample } from './frame-features.ts'
import type { GradualCut } from './gradual-cut.ts'
import { tileCorrelation } from './tiles.ts'

/** Standard deviation of the tiles, in luma levels, under which a frame is (nearly) one flat tone; between two frames it may pass unseen. */
const flat = 6
/** Frames on either side in which the contrast falls to the flat tone, or rises from it, at least; one alone is a hard cut. */
const leastSlope = 2
/** Flat frames between two hard sides that are one flash of white or blink of black: a fifth of a second. A longer one is a shot of its own. A judgement. */
const longestBlink = 3
/** How long a slope is followed: two seconds of regular frames. */
const longestSlope = 30
/** The pictures on either side are others: a flash comes back to the one it began with, moved on a little. Judgements. */
const endsUnmatched = 0.4
const endsCorrelation = 0.7

/**
 * Fades through a flat tone: contrast falls steadily to (nearly) nothing and rises steadily again, or does one of the two while the other
 * side is hard (Lienhart 1999). A fade at the very start or end of the draft joins no two shots and is left to the opening.
 */
export function findFades(frames: Sample[]): GradualCut[] {
  const found: GradualCut[] = []
  for (let at = 1; at < frames.length; at++) {
    if (frames[at]!.deviation > flat || frames[at - 1]!.deviation <= flat) continue
    let last = at
    while (last + 1 < frames.length && frames[last + 1]!.deviation <= flat) last++
    const slopes = { from: slopeEnd(frames, at, -1), to: slopeEnd(frames, last, 1) }
    const gradual = at - slopes.from > leastSlope || slopes.to - last > leastSlope
    const blink = !gradual && last - at < longestBlink
    const { from, to } = gradual ? slopes : { from: at - 1, to: last + 1 }
    if ((gradual || blink) && to < frames.length - 1 && frames[from]!.deviation > 2.5 * flat && frames[to]!.deviation > 2.5 * flat) {
      if (areOthers(frames[from]!, frames[to]!)) found.push({ fromS: frames[from]!.timeS, toS: frames[to]!.timeS, kind: 'fade', confidence: 0.9 })
    }
    at = last
  }
  return found
}

function areOthers(before: Sample, after: Sample): boolean {
  return contentDifference(before, after).unmatched > endsUnmatched && tileCorrelation(before.tiles, after.tiles) < endsCorrelation
}

/** Follows the contrast away from the flat tone for as long as it grows. */
function slopeEnd(frames: Sample[], from: number, way: 1 | -1): number {
  let at = from
  while (Math.abs(at - from) < longestSlope) {
    const next = frames[at + way]
    if (next === undefined || next.deviation < frames[at]!.deviation * 1.02 + 0.05) return at
    at += way
  }
  return at
}
