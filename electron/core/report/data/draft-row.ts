import { z } from 'zod'
import { draft } from '../../../../shared/model/draft.ts'
import { verdictWord } from '../../../../shared/model/verdict.ts'
import { printedPicture } from './report-data.ts'

const text = z.object({ en: z.string(), nl: z.string() })

/** A draft where many are told: what it was found to be and what costs it points, without what was measured. */
export const draftRow = draft.omit({ contentHash: true, caption: true }).extend({
  score: z.number(),
  coverage: z.number(),
  verdict: verdictWord,
  goal: z.string(),
  damaged: z.boolean(),
  /** Practices for which TikTok would refuse it. */
  refusals: z.array(z.string()),
  /** By the points, the dearest first. */
  costs: z.array(z.object({ practice: z.string(), pointsLost: z.number() })),
  cover: printedPicture,
})
export type DraftRow = z.infer<typeof draftRow>

/** Drafts, and the words of every practice that they name. */
export const draftRows = z.object({ drafts: z.array(draftRow), practices: z.record(z.string(), z.object({ failTitle: text, fix: text })) })
export type DraftRows = z.infer<typeof draftRows>
