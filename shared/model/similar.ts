import { z } from 'zod'
import { span } from './artifacts.ts'
import { draftId } from './draft.ts'

/** A stretch that two drafts have in common: where it lies in the one that was asked about, and where in the other. */
export const sharedStretch = z.object({ here: span, there: span })
export type SharedStretch = z.infer<typeof sharedStretch>

/**
 * What two drafts have in common: `same` (nearly all of both), `mirrored` (left and right changed over), `part` (a stretch of one is in the
 * other), `sound` (the same sound under other pictures).
 */
export const likenessKind = z.enum(['same', 'mirrored', 'part', 'sound'])
export type LikenessKind = z.infer<typeof likenessKind>

/** Another draft of the library that looks or sounds like the one asked about. */
export const similarDraft = z.object({
  draftId,
  name: z.string(),
  kind: likenessKind,
  /** Share of each draft's length that the common stretch covers, 0-1. */
  shareHere: z.number().min(0).max(1),
  shareThere: z.number().min(0).max(1),
  picture: sharedStretch.nullable(),
  sound: sharedStretch.nullable(),
})
export type SimilarDraft = z.infer<typeof similarDraft>
