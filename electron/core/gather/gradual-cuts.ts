import type { FrameFeatures } from './frame-features.ts'
import type { GradualCut } from './gradual-cut.ts'
import { findDissolves } from './dissolves.ts'
import { findFades } from './fades.ts'
import type { HardCut } from './hard-cuts.ts'
import { findQuickTransitions } from './quick-transitions.ts'
import { findSlides } from './slides.ts'

/** Gradual transitions in the order of time; where two kinds claim the same frames the surer one stands. */
export function findGradualCuts(frames: FrameFeatures[], hard: HardCut[]): GradualCut[] {
  const found = [...findFades(frames), ...findSlides(frames), ...findQuickTransitions(frames), ...findDissolves(frames, hard)].toSorted((a, b) => b.confidence - a.confidence)
  const kept: GradualCut[] = []
  for (const span of found) if (!kept.some((other) => span.from < other.to && other.from < span.to)) kept.push(span)
  return kept.toSorted((a, b) => a.from - b.from)
}
