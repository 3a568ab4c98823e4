import type { FrameFeatures } from './frame-features.ts'
import { findDissolves } from './dissolves.ts'
import { findFades } from './fades.ts'
import type { HardCut } from './hard-cuts.ts'
import { findQuickTransitions } from './quick-transitions.ts'
import { findSlides } from './slides.ts'

/** A transition: `from` is the last frame of the old shot alone, `to` the first of the new. */
export interface GradualCut {
  from: number
  to: number
  kind: 'dissolve' | 'fade' | 'wipe'
  confidence: number
}

/** Gradual transitions in the order of time; where two kinds claim the same frames the surer one stands. */
export function findGradualCuts(frames: FrameFeatures[], hard: HardCut[]): GradualCut[] {
  const found = [...findFades(frames), ...findSlides(frames), ...findQuickTransitions(frames, hard), ...findDissolves(frames, hard)].toSorted((a, b) => b.confidence - a.confidence)
  const kept: GradualCut[] = []
  for (const span of found) if (!kept.some((other) => span.from < other.to && other.from < span.to)) kept.push(span)
  return kept.toSorted((a, b) => a.from - b.from)
}
