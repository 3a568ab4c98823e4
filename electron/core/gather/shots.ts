import type { ArtifactValues } from '../../../shared/model/artifacts.ts'
import type { FrameFeatures } from './frame-features.ts'
import type { GradualCut } from './gradual-cut.ts'
import { findGradualCuts } from './gradual-cuts.ts'
import { findHardCuts, type HardCut } from './hard-cuts.ts'
import { isBlack } from './luma-statistics.ts'
import { round } from './round.ts'

export type Cut = ArtifactValues['shots']['cuts'][number]

/**
 * Cuts and shots. A hard cut lies between two sampled frames; its time is the middle of where the new shot's first frame can be:
 * from one source frame after the earlier sample to the later sample. So at 30 frames a second it is off by half a frame at most, at 60 by
 * one and a half. A gradual transition is at its middle. Going from a black lead-in to the picture is no cut.
 */
export function shotsOf(frames: FrameFeatures[], durationS: number, sourceFrameS: number): ArtifactValues['shots'] {
  const candidates = findHardCuts(frames)
  const gradual = findGradualCuts(frames, candidates)
  const hard = candidates.filter(({ at }) => !gradual.some((span) => span.from < at && at <= span.to))
  const cuts = [...hard.map((cut) => hardCut(frames, cut, sourceFrameS)), ...gradual.map((span) => gradualCut(frames, span))]
    .filter((cut) => frames.some((frame) => frame.timeS < cut.atS && !isBlack(frame.luma)))
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

function hardCut(frames: FrameFeatures[], { at, confidence }: HardCut, sourceFrameS: number): Cut {
  const laterS = frames[at]!.timeS
  const earliestS = Math.min(laterS, frames[at - 1]!.timeS + sourceFrameS)
  const atS = round((earliestS + laterS) / 2, 3)
  return { atS, kind: 'hard', startS: atS, endS: atS, confidence: round(confidence, 2) }
}

function gradualCut(frames: FrameFeatures[], { from, to, kind, confidence }: GradualCut): Cut {
  const startS = round(frames[from]!.timeS, 3)
  const endS = round(frames[to]!.timeS, 3)
  return { atS: round((startS + endS) / 2, 3), kind, startS, endS, confidence: round(confidence, 2) }
}

/** Whether one of the cuts or transitions falls, wholly or in part, between two successive frames. */
export function isWithin(cuts: Cut[], beforeS: number, afterS: number): boolean {
  return cuts.some(({ startS, endS }) => (startS === endS ? startS > beforeS && startS <= afterS : startS < afterS - 0.001 && endS > beforeS + 0.001))
}
