import { contentDifference, type FrameFeatures } from './frame-features.ts'
import type { GradualCut } from './gradual-cut.ts'
import { tileCorrelation } from './tiles.ts'
import { isWhip } from './whips.ts'

/** Steps that a quick transition takes: an eighth to a quarter second. */
const shortest = 2
const longest = 4
/** Texture and colours lost in each of them, and texture on the average: far more than in any step of the fifth of a second around. Judgements. */
const leastUnmatched = 0.4
const leastRecoloured = 0.1
const meanUnmatched = 0.6
const aboveAround = 0.3
const around = 3
/** The pictures before and after are others: a flash, or something that passes by, ends where it began. */
const endsUnmatched = 0.5
const endsRecoloured = 0.25
const endsCorrelation = 0.6
/** Mean luma beyond both ends: a flash of white or a dip to black. A judgement. */
const beyond = 0.1

/**
 * Two to four successive steps that each lose most of the texture are one transition: a white flash between shots, a fast wipe or a blend. (Shots
 * of a single sample, a fifteenth of a second, are taken for one too: nobody sees them.)
 */
export function findQuickTransitions(frames: FrameFeatures[]): GradualCut[] {
  const found: GradualCut[] = []
  for (let first = 1; first < frames.length; first++) {
    let last = first - 1
    while (last + 1 < frames.length && isLost(frames[last + 1]!)) last++
    if (last - first + 1 >= shortest && last - first + 1 <= longest) {
      const span = transition(frames, first, last)
      if (span) found.push(span)
    }
    first = Math.max(first, last)
  }
  return found
}

function isLost({ step }: FrameFeatures): boolean {
  return step.unmatched >= leastUnmatched && step.recoloured >= leastRecoloured
}

function transition(frames: FrameFeatures[], first: number, last: number): GradualCut | null {
  const lost = frames.slice(first, last + 1).reduce((sum, { step }) => sum + step.unmatched, 0) / (last - first + 1)
  const outside = frames.slice(Math.max(1, first - around), first).concat(frames.slice(last + 1, last + 1 + around))
  const above = lost - Math.max(0, ...outside.map(({ step }) => step.unmatched))
  if (lost < meanUnmatched || above < aboveAround) return null
  const before = frames[first - 1]!
  const after = frames[last]!
  const { unmatched, recoloured } = contentDifference(before, after)
  if (unmatched < endsUnmatched || recoloured < endsRecoloured || tileCorrelation(before.tiles, after.tiles) > endsCorrelation) return null
  if (isWhip(frames, first, last)) return null
  const ends = [before.luma.mean, after.luma.mean]
  const flashes = frames.slice(first, last).some(({ luma }) => luma.mean > Math.max(...ends) + beyond || luma.mean < Math.min(...ends) - beyond)
  return { from: first - 1, to: last, kind: flashes ? 'fade' : 'wipe', confidence: Math.min(1, 0.5 + above / 2) }
}
