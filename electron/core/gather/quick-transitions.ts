import { samplesAround } from './around.ts'
import { contentDifference, type Sample } from './frame-features.ts'
import type { GradualCut } from './gradual-cut.ts'
import { tileCorrelation } from './tiles.ts'
import { isWhip } from './whips.ts'

/** Steps that a quick transition takes at least (two without a flash are more often a hard cut next to fast movement or another), and its length at most. */
const shortest = 2
const shortestWithoutFlash = 3
const longestS = 0.28
/** Texture and colours lost in each step, and texture on the average: far more than in any step of so many seconds around. Judgements. */
const leastUnmatched = 0.4
const leastRecoloured = 0.1
const meanUnmatched = 0.6
const aboveAround = 0.3
const aroundS = 0.21
/** The pictures before and after are others: a flash, or something that passes by, ends where it began. */
const endsUnmatched = 0.5
const endsRecoloured = 0.25
const endsCorrelation = 0.6
/** Mean luma beyond both ends: a flash of white or a dip to black. A judgement. */
const beyond = 0.1

/**
 * Successive steps, for up to a quarter of a second, that each lose most of the texture are one transition: a white flash between shots; from three on a
 * fast wipe or a blend too. (Two shots of a single sample each, a thirtieth of a second, are taken for one as well: nobody sees them.)
 */
export function findQuickTransitions(frames: Sample[]): GradualCut[] {
  const found: GradualCut[] = []
  for (let first = 1; first < frames.length; first++) {
    let last = first - 1
    while (last + 1 < frames.length && isLost(frames[last + 1]!)) last++
    if (last - first + 1 >= shortest && frames[last]!.timeS - frames[first - 1]!.timeS < longestS) {
      const span = transition(frames, first, last)
      if (span) found.push(span)
    }
    first = Math.max(first, last)
  }
  return found
}

function isLost({ lost }: Sample): boolean {
  return lost.unmatched >= leastUnmatched && lost.recoloured >= leastRecoloured
}

function transition(frames: Sample[], first: number, last: number): GradualCut | null {
  const mean = frames.slice(first, last + 1).reduce((sum, { lost }) => sum + lost.unmatched, 0) / (last - first + 1)
  const outside = samplesAround(frames, first, last, aroundS)
  const above = mean - Math.max(0, ...outside.map(({ lost }) => lost.unmatched))
  if (mean < meanUnmatched || above < aboveAround) return null
  const before = frames[first - 1]!
  const after = frames[last]!
  const { unmatched, recoloured } = contentDifference(before, after)
  if (unmatched < endsUnmatched || recoloured < endsRecoloured || tileCorrelation(before.tiles, after.tiles) > endsCorrelation) return null
  if (isWhip(frames, first, last)) return null
  const ends = [before.meanLuma, after.meanLuma]
  const flashes = frames.slice(first, last).some(({ meanLuma }) => meanLuma > Math.max(...ends) + beyond || meanLuma < Math.min(...ends) - beyond)
  if (!flashes && last - first + 1 < shortestWithoutFlash) return null
  return { fromS: before.timeS, toS: after.timeS, kind: flashes ? 'fade' : 'wipe', confidence: Math.min(1, 0.5 + above / 2) }
}
