import { z } from 'zod'
import { visibleText } from '../i18n/format.ts'
import { Failure } from '../model/failure.ts'
import { parseJson } from '../model/parse-json.ts'
import { postRef } from '../model/post.ts'
import { crc32 } from './crc32.ts'

export const answerFormat = 'hookline-review-answer'
export const answerVersion = 1
/** UTF-16 units; a thousand answers of a sentence or two are a third of it. */
export const maxAnswerLength = 1024 * 1024
export const maxAnswers = 1000
export const maxCommentLength = 5000
export const maxNameLength = 200

export const answerKind = z.enum(['approved', 'changes', 'comment'])
export type AnswerKind = z.infer<typeof answerKind>

const answeredPost = z.strictObject({
  ref: postRef,
  /** The hash of what was shown, and its signature, as the review file gave them. */
  shown: z.string().regex(/^[0-9a-f]{64}$/),
  signature: z.string().regex(/^[\w-]{43}$/),
  answer: answerKind,
  text: z.string().max(maxCommentLength),
})

/** What a client sends back: a file, or the same as a block of text in a mail. */
export const reviewAnswer = z.strictObject({
  format: z.literal(answerFormat),
  version: z.literal(answerVersion),
  review: z.uuid(),
  by: z.string().trim().min(1).max(maxNameLength),
  answeredAt: z.iso.datetime(),
  posts: z.array(answeredPost).min(1).max(maxAnswers),
  /** See `checkOf`. */
  check: z.string().regex(/^[0-9a-f]{8}$/),
})
export type ReviewAnswer = z.infer<typeof reviewAnswer>

/** The check of an answer: whatever changed in it on its way changes this too. */
export function checkOf({ review, by, answeredAt, posts }: Pick<ReviewAnswer, 'review' | 'by' | 'answeredAt' | 'posts'>): string {
  return crc32(JSON.stringify([review, by, answeredAt, posts.map(({ ref, shown, signature, answer, text }) => [ref, shown, signature, answer, text])]))
}

const claim = z.object({ format: z.literal(answerFormat), version: z.number() })

/**
 * Reads an answer. Throws `review_answer_unknown` where it is something else, `review_answer_newer` where a newer Hookline made it, and
 * `review_answer_damaged` where it is not whole, or names a post twice. Texts come back with every hidden character written out.
 */
export function parseAnswer(text: string): ReviewAnswer {
  const given = parseJson(text.replace(/^\uFEFF/, ''))
  const claimed = claim.safeParse(given)
  if (!claimed.success) throw new Failure(text.includes(answerFormat) ? 'review_answer_damaged' : 'review_answer_unknown')
  if (claimed.data.version > answerVersion) throw new Failure('review_answer_newer')
  const read = reviewAnswer.safeParse(given)
  if (!read.success) throw new Failure('review_answer_damaged', undefined, read.error.message)
  const answer = read.data
  const isWhole = answer.check === checkOf(answer) && new Set(answer.posts.map(({ ref }) => ref)).size === answer.posts.length
  if (!isWhole) throw new Failure('review_answer_damaged')
  return { ...answer, by: visibleText(answer.by), posts: answer.posts.map((each) => ({ ...each, text: visibleLines(each.text).trim() })) }
}

/** As `visibleText`, but lines stay lines. */
export function visibleLines(text: string): string {
  return text.replaceAll('\r\n', '\n').split('\n').map(visibleText).join('\n')
}

/** Marks the block of a mail. Between them stands the file in base64, whatever the mail program did to its lines. */
export const blockStart = '-----BEGIN HOOKLINE REVIEW ANSWER-----'
export const blockEnd = '-----END HOOKLINE REVIEW ANSWER-----'

/** The base64 of the block in a mail; null where there is none, undefined where it has no end. */
export function blockOf(mail: string): string | null | undefined {
  const from = mail.indexOf(blockStart)
  if (from === -1) return null
  const to = mail.indexOf(blockEnd, from)
  // Quoted lines begin with >, wrapped ones are cut: neither character is of base64.
  return to === -1 ? undefined : mail.slice(from + blockStart.length, to).replaceAll(/[^A-Za-z0-9+/=]/g, '')
}
