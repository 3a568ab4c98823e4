import type { ArtifactValues, Span } from '../../../shared/model/artifacts.ts'
import { findFadeIn } from './fade-in.ts'
import type { FrameFeatures } from './frame-features.ts'
import type { HeardOpening } from './gatherer.ts'
import { isBlack } from './luma-statistics.ts'
import { round } from './round.ts'
import type { Cut } from './shots.ts'

/** A card must be there this long before it counts as one; less is the draw of breath before a movement. A judgement. */
const shortestCardS = 0.4
/** Black before a fade-in for less than this, a sample, is the fade-in itself. */
const leastBlackS = 0.07

/**
 * What a draft begins with. Black until the first frame that is not, or until it fades in; a fade-in as `findFadeIn` has it; a static picture (title, logo,
 * photo) until something moves or the first cut comes, 0 when it is to be seen for less than 0.4 s, black and fade-in not counted.
 */
export function openingOf(
  frames: FrameFeatures[],
  durationS: number,
  seen: { firstMovementS: number | null; cuts: Cut[] },
  heard: HeardOpening | null,
): ArtifactValues['opening'] {
  const firstVisible = frames.findIndex((frame) => !isBlack(frame.luma))
  const fadeIn = findFadeIn(frames)
  const blackUntilS = firstVisible < 0 ? durationS : firstVisible === 0 ? 0 : blackBefore(frames[firstVisible]!.timeS, fadeIn)
  const fadeInUntilS = fadeIn?.endS ?? 0
  // The structure stays through a fade-in, so that what looks like a transition meanwhile is none.
  const firstCut = seen.cuts.find((cut) => cut.atS > fadeInUntilS)
  const restsUntilS = Math.min(seen.firstMovementS ?? durationS, firstCut?.startS ?? durationS)
  const isCard = restsUntilS - Math.max(blackUntilS, fadeInUntilS) >= shortestCardS
  return {
    blackUntilS: round(blackUntilS, 3),
    fadeInUntilS: round(fadeInUntilS, 3),
    staticUntilS: isCard ? round(restsUntilS, 3) : 0,
    silentUntilS: heard?.silentUntilS ?? null,
    firstCutS: firstCut?.atS ?? null,
    firstSoundS: heard?.firstSoundS ?? null,
    firstSpeechLikeS: heard?.firstSpeechLikeS ?? null,
  }
}

/** The dark start of a fade-in is not black. */
function blackBefore(visibleS: number, fadeIn: Span | null): number {
  if (fadeIn === null) return visibleS
  return fadeIn.startS < leastBlackS ? 0 : fadeIn.startS
}
