import type { ArtifactValues } from '../../../shared/model/artifacts.ts'
import type { Sample } from './frame-features.ts'
import type { GradualCut } from './gradual-cut.ts'
import { findGradualCuts } from './gradual-cuts.ts'
import { findHardCuts, type HardCut } from './hard-cuts.ts'
import { round } from './round.ts'

export type Cut = ArtifactValues['shots']['cuts'][number]

/**
 * Cuts and shots. A hard cut lies between two samples; its time is the middle of where the new shot's first frame can be:
 * from one source frame after the earlier sample to the later sample. So up to 30 frames a second it is exact, at 50 and 60 off by half a frame. A gradual transition is at its middle. Going from a black lead-in to the picture is no cut.
 */
export function shotsOf(samples: Sample[], durationS: number, sourceFrameS: number): ArtifactValues['shots'] {
  const candidates = findHardCuts(samples)
  const gradual = findGradualCuts(samples, candidates.map(({ at }) => samples[at]!.timeS))
  const hard = candidates.filter(({ at }) => !gradual.some(({ fromS, toS }) => fromS < samples[at]!.timeS && samples[at]!.timeS <= toS))
  const cuts = [...hard.map((cut) => hardCut(samples, cut, sourceFrameS)), ...gradual.map(gradualCut)]
    .filter((cut) => samples.some((sample) => sample.timeS < cut.atS - slackS && !sample.isBlack))
    .toSorted((a, b) => a.atS - b.atS)
  const borders = [0, ...cuts.map((cut) => cut.atS), round(durationS, 3)]
  const shots = borders.slice(1).map((endS, at) => ({ startS: borders[at]!, endS }))
  return {
    cuts,
    shots,
    averageShotS: round(durationS / shots.length, 3),
    cutsPer10S: durationS > 0 ? round((cuts.length / durationS) * 10, 3) : 0,
  }
}

function hardCut(samples: Sample[], { at, confidence }: HardCut, sourceFrameS: number): Cut {
  const laterS = samples[at]!.timeS
  const earliestS = Math.min(laterS, samples[at - 1]!.timeS + sourceFrameS)
  const atS = round((earliestS + laterS) / 2, 3)
  return { atS, kind: 'hard', startS: atS, endS: atS, confidence: round(confidence, 2) }
}

function gradualCut({ fromS, toS, kind, confidence }: GradualCut): Cut {
  const startS = round(fromS, 3)
  const endS = round(toS, 3)
  return { atS: round((startS + endS) / 2, 3), kind, startS, endS, confidence: round(confidence, 2) }
}

/** Times of cuts are rounded. */
const slackS = 0.001

/** Whether one of the cuts or transitions falls, wholly or in part, between two successive frames; a cut may fall on the time of the later one. */
export function isWithin(cuts: Cut[], beforeS: number, afterS: number): boolean {
  return cuts.some(({ startS, endS }) => (startS === endS ? startS > beforeS + slackS && startS <= afterS + slackS : startS < afterS - slackS && endS > beforeS + slackS))
}
