import { contentDifference, type Sample } from './frame-features.ts'
import type { GradualCut } from './gradual-cut.ts'
import { findDissolves } from './dissolves.ts'
import { findFades } from './fades.ts'
import { findQuickTransitions } from './quick-transitions.ts'
import { createRegular } from './regular.ts'
import { findSlides } from './slides.ts'

/**
 * Gradual transitions in the order of time; where two kinds claim the same time the surer one stands. All but the quick ones are looked for in the
 * regular frames: over a thirtieth of a second they change too little.
 *
 * @param hardS times of the first samples after hard cuts
 */
export function findGradualCuts(samples: Sample[], hardS: number[]): GradualCut[] {
  const regular = regularOnly(samples)
  const found = [...findFades(regular), ...findSlides(regular), ...findQuickTransitions(samples), ...findDissolves(regular, hardS)].toSorted((a, b) => b.confidence - a.confidence)
  const kept: GradualCut[] = []
  for (const span of found) if (!kept.some((other) => span.fromS < other.toS && other.fromS < span.toS)) kept.push(span)
  return kept.toSorted((a, b) => a.fromS - b.fromS)
}

/** The regular frames, with what is lost from one to the next. */
function regularOnly(samples: Sample[]): Sample[] {
  const isRegular = createRegular()
  const regular: Sample[] = []
  for (const sample of samples) {
    if (!isRegular(sample.timeS)) continue
    const before = regular.at(-1)
    regular.push(before === undefined ? sample : { ...sample, lost: contentDifference(before, sample) })
  }
  return regular
}
