import type { Analysis, Draft } from '../../shared/model/draft.ts'
import type { Verdict } from '../../shared/model/verdict.ts'

export const sides = ['first', 'second'] as const
export type Side = (typeof sides)[number]

/** One of the two drafts that are compared, with the verdict that is shown of it. */
export interface Compared {
  side: Side
  draft: Draft
  analysis: Analysis
  verdict: Verdict
}
