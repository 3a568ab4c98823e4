import { z } from 'zod'
import { clientColour, clientId } from '../../../../shared/model/library.ts'
import { localTime, postFormat, postStatus } from '../../../../shared/model/post.ts'
import { verdictWord } from '../../../../shared/model/verdict.ts'
import { pictureBytes } from './report-data.ts'

/** Both days within, by the clocks of the clients. */
export const printedPeriod = z.object({ from: z.iso.date(), to: z.iso.date() })

/** A post as it is printed, by its client's clock. */
export const printedPost = z.object({
  clientId,
  localAt: localTime,
  title: z.string(),
  status: postStatus,
  format: postFormat,
  account: z.string().nullable(),
  /** As it will be posted, with its hashtags; '' where none is written. */
  caption: z.string(),
  draftId: z.uuid().nullable(),
  score: z.number().nullable(),
  verdict: verdictWord.nullable(),
  /** What was last answered in a review. */
  answer: z.object({ kind: z.enum(['approved', 'changes', 'comment']), who: z.string(), text: z.string() }).nullable(),
})
export type PrintedPost = z.infer<typeof printedPost>

export const printedPlan = z.object({
  ...printedPeriod.shape,
  /** By time. */
  posts: z.array(printedPost),
  clients: z.record(clientId, z.object({ name: z.string(), colour: clientColour })),
  /** Covers of drafts, by id. */
  covers: z.record(z.uuid(), pictureBytes),
  /** Posts of the period that are not told one by one, because there are too many. */
  leftOut: z.int(),
})
export type PrintedPlan = z.infer<typeof printedPlan>
