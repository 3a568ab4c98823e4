import { contentDifference, type Sample } from './frame-features.ts'
import type { GradualCut } from './gradual-cut.ts'

/** Regular frames that a slide or whip lasts: a fifth to two thirds of a second. */
const shortest = 3
const longest = 10
/** Texture lost in every step of it, on the average, and how many times more than around it. Judgements on real clips. */
const leastUnmatched = 0.45
const aboveAround = 2.2
/** Steps to either side that must be calm. */
const around = 4
/** The pictures before and after share little texture and few colours. */
const endsUnmatched = 0.6
const endsRecoloured = 0.3
/** Share of that change of colours that one step may bring; a hard cut amid movement brings all of it. */
const mostInOneStep = 0.8

/**
 * Slides, pushes and whip pans from one shot to the next: a short run of steps that each lose much of the texture, calm before and after,
 * with different pictures at its ends.
 */
export function findSlides(frames: Sample[]): GradualCut[] {
  const found: GradualCut[] = []
  for (let from = 1; from < frames.length; from++) {
    if (lost(frames, from) < leastUnmatched) continue
    let to = from
    while (to + 1 < frames.length && lost(frames, to + 1) >= leastUnmatched / 1.5) to++
    const slide = slideIn(frames, from, to)
    if (slide) found.push(slide)
    from = to
  }
  return found
}

function slideIn(frames: Sample[], from: number, to: number): GradualCut | null {
  const steps = to - from + 1
  if (steps < shortest || steps > longest) return null
  const within = mean(frames, from, to)
  const before = mean(frames, from - around, from - 1)
  const after = mean(frames, to + 1, to + around)
  if (within < aboveAround * Math.max(before, after)) return null
  const ends = contentDifference(frames[from - 1]!, frames[to]!)
  if (ends.unmatched < endsUnmatched || ends.recoloured < endsRecoloured) return null
  const greatest = Math.max(...frames.slice(from, to + 1).map((frame) => frame.lost.recoloured))
  if (greatest > mostInOneStep * ends.recoloured) return null
  return { fromS: frames[from - 1]!.timeS, toS: frames[to]!.timeS, kind: 'wipe', confidence: Math.min(0.9, 0.5 + within - Math.max(before, after)) }
}

function lost(frames: Sample[], at: number): number {
  return frames[at]!.lost.unmatched
}

function mean(frames: Sample[], from: number, to: number): number {
  const part = frames.slice(Math.max(1, from), to + 1)
  return part.length === 0 ? 0 : part.reduce((sum, frame) => sum + frame.lost.unmatched, 0) / part.length
}
