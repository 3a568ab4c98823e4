import { unmatchedShare } from './block-match.ts'
import type { FrameFeatures } from './frame-features.ts'

/** Reach of a second look, in tiles (a third of a portrait picture's width), and texture that it finds where no cut is. On real whips and cuts. */
const farReach = 8
const foundFarther = 0.2
/** A whip is fast before and after too: texture lost in some step of the fifth of a second around it. */
const around = 3
const leastAround = 0.3

/**
 * Whether, in most of the steps `first` to `last`, much of what is lost nearby is found again farther off, while things move around them: then the
 * camera was whipped round, or something raced through. Dear: for candidates only.
 */
export function isWhip(frames: FrameFeatures[], first: number, last: number): boolean {
  const outside = frames.slice(Math.max(1, first - around), first).concat(frames.slice(last + 1, last + 1 + around))
  if (!outside.some(({ step }) => step.unmatched > leastAround)) return false
  let whips = 0
  for (let at = first; at <= last; at++) if (frames[at]!.step.unmatched - farUnmatched(frames[at - 1]!, frames[at]!) > foundFarther) whips++
  return whips > (last - first + 1) / 2
}

function farUnmatched({ tiles: before }: FrameFeatures, { tiles: now }: FrameFeatures): number {
  return (unmatchedShare(before, now, farReach) + unmatchedShare(now, before, farReach)) / 2
}
