import { samplesAround } from './around.ts'
import { unmatchedShare } from './block-match.ts'
import type { Sample } from './frame-features.ts'

/** Reach of a second look, in tiles (a third of a portrait picture's width), and texture that it finds where no cut is. On real whips and cuts. */
const farReach = 8
const foundFarther = 0.2
/** A whip is fast before and after too: texture lost in some step of so many seconds around it. */
const aroundS = 0.21
const leastAround = 0.3

/**
 * Whether, in most of the steps `first` to `last`, much of what is lost nearby is found again farther off, while things move around them: then the
 * camera was whipped round, or something raced through. Dear: for candidates only.
 */
export function isWhip(frames: Sample[], first: number, last: number): boolean {
  const outside = samplesAround(frames, first, last, aroundS)
  if (!outside.some(({ lost }) => lost.unmatched > leastAround)) return false
  let whips = 0
  for (let at = first; at <= last; at++) if (frames[at]!.lost.unmatched - farUnmatched(frames[at - 1]!, frames[at]!) > foundFarther) whips++
  return whips > (last - first + 1) / 2
}

function farUnmatched({ tiles: before }: Sample, { tiles: now }: Sample): number {
  return (unmatchedShare(before, now, farReach) + unmatchedShare(now, before, farReach)) / 2
}
