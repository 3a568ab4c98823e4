import { z } from 'zod'
import { failure } from '../model/failure.ts'
import { clientId } from '../model/library.ts'
import { post, postRef } from '../model/post.ts'

const text = z.string().max(32 * 1024 * 1024)
export const planFormats = ['csv', 'ics', 'json'] as const
const planFormat = z.enum(planFormats)

/** A row that was read, as the post it would become, or what is wrong with it. `row` counts from 1, the heading not among them; of iCalendar the event. */
const readRow = z.object({ row: z.number().int(), does: z.enum(['add', 'change', 'same', 'refuse']), post: post.nullable(), problems: z.array(failure) })

/** Plans in and out, and reviews by a client who has no account. */
export const exchangeCalls = {
  'plan.export': {
    input: z.object({ clientIds: z.array(clientId).max(1000).optional(), from: z.iso.date().nullable().default(null), to: z.iso.date().nullable().default(null), format: planFormat, withBom: z.boolean().default(true) }),
    output: z.object({ fileName: z.string(), type: z.string(), text: z.string() }),
  },
  /** What a file would do, row by row; nothing is kept. `mapping` says which column holds which field; without it the headings are guessed. */
  'plan.read': {
    input: z.object({ clientId, format: planFormat, text, mapping: z.record(z.string(), z.string().nullable()).optional() }),
    output: z.object({ columns: z.array(z.object({ name: z.string(), field: z.string().nullable(), sample: z.string() })), rows: z.array(readRow), problems: z.array(failure) }),
  },
  /** Takes such a file in: all of it, or nothing where a row is refused. Answers with the way back, for `post.putBack`. */
  'plan.import': {
    input: z.object({ clientId, format: planFormat, text, mapping: z.record(z.string(), z.string().nullable()).optional() }),
    output: z.object({ added: z.number().int(), changed: z.number().int(), before: z.array(post), made: z.array(z.uuid()) }),
  },
  /** A page in one file for a client to look at offline and answer; it gives back a small file. */
  'review.make': { input: z.object({ clientId, from: z.iso.date(), to: z.iso.date(), withClips: z.boolean().default(false), language: z.enum(['en', 'nl']) }), output: z.object({ id: z.uuid(), fileName: z.string(), html: z.string(), posts: z.number().int() }) },
  'review.list': { input: z.object({ clientId }), output: z.object({ reviews: z.array(z.object({ id: z.uuid(), madeAt: z.iso.datetime(), posts: z.number().int(), answeredAt: z.iso.datetime().nullable() })) }) },
  /** What an answer says, laid beside the posts as they are now; nothing is kept. Rejects where it is not an answer to a review of this library, or was changed. */
  'review.read': {
    input: z.object({ text: z.string().max(4 * 1024 * 1024) }),
    output: z.object({
      reviewId: z.uuid(),
      clientId,
      by: z.string(),
      answers: z.array(z.object({ ref: postRef, title: z.string(), answer: z.enum(['approved', 'changes', 'comment']), text: z.string(), state: z.enum(['same', 'changed', 'gone']), changed: z.array(z.string()) })),
    }),
  },
  /** Puts the answers into the history of the posts; what is approved and did not change since becomes `approved`. */
  'review.apply': { input: z.object({ text: z.string().max(4 * 1024 * 1024) }), output: z.object({ applied: z.number().int(), approved: z.number().int(), before: z.array(post) }) },
} as const
