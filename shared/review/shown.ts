import { z } from 'zod'
import { localTime, post, postRef } from '../model/post.ts'

/** What an approval speaks of: a post as the client saw it. Status, notes and labels are the agency's own, and a score follows the rule book, so none of them is bound. */
export const shownPost = z.object({
  ref: postRef,
  localAt: localTime,
  /** The handle it is posted with; null: not chosen yet. */
  account: z.string().nullable(),
  format: post.shape.format,
  title: z.string(),
  caption: z.string(),
  hashtags: z.array(z.string()),
  sound: z.string(),
  coverS: z.number().nullable(),
  /** SHA-256 of the video; null: none yet. */
  video: z.string().nullable(),
})
export type ShownPost = z.infer<typeof shownPost>

export const shownFields = ['localAt', 'account', 'format', 'title', 'caption', 'hashtags', 'sound', 'coverS', 'video'] as const satisfies readonly (keyof ShownPost)[]
export const shownField = z.enum(shownFields)
export type ShownField = (typeof shownFields)[number]

/** What is kept of a review: the period, and each post as it was shown, by its hash. */
export const shownReview = z.object({ from: z.iso.date(), to: z.iso.date(), posts: z.array(shownPost.extend({ hash: z.string().regex(/^[0-9a-f]{64}$/) })) })
export type ShownReview = z.infer<typeof shownReview>

/** All that was shown of a post as one text, to be hashed: the same for the same content, whatever order its fields were written in. */
export function shownText(shown: ShownPost): string {
  return JSON.stringify(['hookline-shown/1', shown.ref, ...shownFields.map((field) => shown[field])])
}

/** The text that is signed with a review's secret: it ties together the review, one of its posts and what was shown of it. */
export function signedText(reviewId: string, ref: string, hash: string): string {
  return JSON.stringify(['hookline-review/1', reviewId, ref, hash])
}

/** The fields in which a post now differs from what was shown. */
export function changedFields(shown: ShownPost, now: ShownPost): ShownField[] {
  return shownFields.filter((field) => JSON.stringify(shown[field]) !== JSON.stringify(now[field]))
}
