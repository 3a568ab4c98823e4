import { z } from 'zod'
import { failure } from '../model/failure.ts'
import { clientId } from '../model/library.ts'
import { localTime, post, postRef, postStatus, repeat } from '../model/post.ts'
import { answerKind, maxAnswers } from '../review/answer.ts'
import { effectName } from '../review/effect.ts'
import { shownField } from '../review/shown.ts'
import { textSource } from './text-source.ts'

/** The largest file of a plan, in bytes. */
export const largestPlan = 32 * 1024 * 1024
export const planFormats = ['csv', 'ics', 'json'] as const
const planFormat = z.enum(planFormats)
const does = z.enum(['add', 'change', 'same', 'refuse'])
const counts = z.object({ add: z.number().int(), change: z.number().int(), same: z.number().int(), refuse: z.number().int() })

/** What an entry of a file would do. `problems` are why it is refused, `notes` what should be known of it all the same. */
const readEntry = z.object({ row: z.number().int(), does, changes: z.array(z.string()), problems: z.array(failure), notes: z.array(failure) })
/** `row` counts from 1, the heading not among them; of iCalendar the event. */
const readRow = readEntry.extend({ post: post.nullable() })

/** `mapping` says by the name of a column which field it holds, or none; columns that it does not name are guessed. */
const planFile = z.object({ clientId, format: planFormat, source: textSource, mapping: z.record(z.string().max(1024 * 1024), z.string().max(100).nullable()).optional() })

/** An answer beside the posts as they are now. `changed` says in what a post differs from what was shown, `does` what taking it in would do. */
const readReview = z.object({
  reviewId: z.uuid(),
  clientId,
  by: z.string(),
  answeredAt: z.iso.datetime(),
  answers: z.array(
    z.object({
      ref: postRef,
      title: z.string(),
      localAt: localTime,
      answer: answerKind,
      text: z.string(),
      state: z.enum(['same', 'changed', 'gone']),
      changed: z.array(shownField),
      status: postStatus.nullable(),
      does: effectName,
      /** Who asks for changes, where that keeps an approval from its effect. */
      heldBy: z.string(),
    }),
  ),
})

/** The way back from an answer that was taken in. */
const reviewUndo = z.object({
  reviewId: z.uuid(),
  answeredAt: z.iso.datetime().nullable(),
  events: z.array(z.number().int()).max(maxAnswers),
  statuses: z.array(z.object({ id: z.uuid(), from: postStatus, to: postStatus })).max(maxAnswers),
  /** Rows that occurrences which nobody had touched got by it. */
  made: z.array(z.uuid()).max(maxAnswers),
})

/** Plans in and out, and reviews by a client who has no account. */
export const exchangeCalls = {
  /**
   * Plans as a file, of all clients unless told. CSV tells repeats by their occurrences, a year ahead unless told; iCalendar and JSON keep them as they are.
   * Within dates are only what has a time, and all repeats. `isPublic` is for whoever subscribes to iCalendar: what is posted and when, and nothing internal.
   */
  'plan.export': {
    input: z.object({ clientIds: z.array(clientId).max(1000).optional(), from: z.iso.date().nullable().default(null), to: z.iso.date().nullable().default(null), format: planFormat, withBom: z.boolean().default(true), isPublic: z.boolean().default(false) }),
    output: z.object({ fileName: z.string(), type: z.string(), text: z.string() }),
  },
  /**
   * What a file would do, row by row; nothing is kept. `counts` are of all rows; shown are `limit` of them, those that are refused first. `problems` are of the
   * file as a whole: nothing of it would be taken in.
   */
  'plan.read': {
    input: planFile.extend({ limit: z.number().int().min(0).max(10_000).default(500) }),
    output: z.object({
      columns: z.array(z.object({ name: z.string(), field: z.string().nullable(), sample: z.string() })),
      counts,
      rows: z.array(readRow),
      repeatCounts: counts,
      repeats: z.array(readEntry.extend({ repeat: repeat.nullable() })),
      problems: z.array(failure),
      notes: z.array(failure),
    }),
  },
  /** Takes such a file in: all of it, or nothing where a row is refused (`plan_refused`). `undo` names the way back for `plan.undo`. */
  'plan.import': {
    input: planFile.extend({ who: z.string().max(200).default('') }),
    output: z.object({ added: z.number().int(), changed: z.number().int(), same: z.number().int(), repeats: z.number().int(), undo: z.uuid() }),
  },
  /** Takes an import back as a whole, as long as the core runs; rejects with `plan_undo_gone` after that. */
  'plan.undo': { input: z.object({ undo: z.uuid(), who: z.string().max(200).default('') }), output: z.object({}) },
  /**
   * A page in one file for a client to look at offline and answer; it gives back a small file. Shows what is still to be posted in that time. Clips go in as
   * long as they fit. Rejects with `review_empty` or `review_too_large`.
   */
  'review.make': {
    input: z.object({
      clientId,
      from: z.iso.date(),
      to: z.iso.date(),
      withClips: z.boolean().default(false),
      withScores: z.boolean().default(true),
      note: z.string().max(5000).default(''),
      /** Not told: that of the client. */
      language: z.enum(['en', 'nl']).optional(),
    }),
    output: z.object({ id: z.uuid(), fileName: z.string(), html: z.string(), posts: z.number().int(), clips: z.number().int(), clipsLeftOut: z.number().int() }),
  },
  /** The reviews made for a client, the newest first. */
  'review.list': { input: z.object({ clientId }), output: z.object({ reviews: z.array(z.object({ id: z.uuid(), madeAt: z.iso.datetime(), from: z.iso.date(), to: z.iso.date(), posts: z.number().int(), answeredAt: z.iso.datetime().nullable() })) }) },
  /** What an answer says, laid beside the posts as they are now; nothing is kept. Rejects where it is not an answer to a review of this library, or was changed. */
  'review.read': { input: textSource, output: readReview },
  /** Puts the answers into the history of the posts; what is approved and did not change since becomes `approved`, what is to be changed `in-review`. Twice is once. */
  'review.apply': { input: textSource, output: z.object({ applied: z.number().int(), approved: z.number().int(), sentBack: z.number().int(), undo: reviewUndo }) },
  'review.undo': { input: reviewUndo, output: z.object({}) },
} as const
