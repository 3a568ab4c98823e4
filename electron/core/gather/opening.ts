import type { ArtifactValues } from '../../../shared/model/artifacts.ts'
import { findFadeIn } from './fade-in.ts'
import type { FrameFeatures } from './frame-features.ts'
import type { HeardOpening } from './gatherer.ts'
import { isBlack } from './luma-statistics.ts'
import { round } from './round.ts'

/** A card must be there this long before it counts as one; less is the draw of breath before a movement. A judgement. */
const shortestCardS = 0.4

/**
 * What a draft begins with. Black until the first frame that is not; a fade-in as `findFadeIn` has it; a static picture (title, logo,
 * photo) from the first visible frame until something moves or the first cut, 0 when that is under 0.4 s.
 */
export function openingOf(
  frames: FrameFeatures[],
  durationS: number,
  seen: { firstMovementS: number | null; cutsS: number[] },
  heard: HeardOpening | null,
): ArtifactValues['opening'] {
  const firstVisible = frames.findIndex((frame) => !isBlack(frame.luma))
  const blackUntilS = firstVisible < 0 ? durationS : firstVisible === 0 ? 0 : frames[firstVisible]!.timeS
  const restsUntilS = Math.min(seen.firstMovementS ?? durationS, seen.cutsS[0] ?? durationS)
  return {
    blackUntilS: round(blackUntilS, 3),
    fadeInUntilS: round(firstVisible < 0 ? 0 : findFadeIn(frames, firstVisible), 3),
    staticUntilS: restsUntilS - blackUntilS >= shortestCardS ? round(restsUntilS, 3) : 0,
    silentUntilS: heard?.silentUntilS ?? null,
    firstCutS: seen.cutsS[0] ?? null,
    firstSoundS: heard?.firstSoundS ?? null,
    firstSpeechLikeS: heard?.firstSpeechLikeS ?? null,
  }
}
