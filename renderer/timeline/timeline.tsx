import type { Analysis, Draft } from '../../shared/model/draft.ts'

/** Everything that was measured over time, under one another; needs a playhead around it. */
export function Timeline(_: { draft: Draft; analysis: Analysis }) {
  return null
}
