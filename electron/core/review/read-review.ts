import type { Output } from '../../../shared/contract/contract.ts'
import { Failure } from '../../../shared/model/failure.ts'
import { blockOf, parseAnswer, visibleLines, type ReviewAnswer } from '../../../shared/review/answer.ts'
import { effectOf } from '../../../shared/review/effect.ts'
import { changedFields } from '../../../shared/review/shown.ts'
import type { Database } from '../db/database.ts'
import { eventsOf } from '../db/post-events.ts'
import { findReview, type StoredReview } from '../db/reviews.ts'
import { plannedNow, type Planned } from './planned.ts'
import { isSigned } from './sign.ts'

export interface ReadAnswer {
  review: StoredReview
  answer: ReviewAnswer
  /** The posts as they are now, by the refs they were shown under. */
  now: ReadonlyMap<string, Planned>
  told: Output<'review.read'>
}

/**
 * Reads an answer, a file or a mail with its block, and lays it beside the posts as they are now. Every post of it must have been shown by a review of this
 * library, just as the answer says. Throws `review_answer_is_review`, `review_answer_foreign`, `review_answer_forged`, or what `parseAnswer` does.
 */
export function readReview(db: Database, text: string): ReadAnswer {
  const answer = parseAnswer(answerText(text))
  const review = findReview(db, answer.review)
  if (!review) throw new Failure('review_answer_foreign')
  const shown = new Map(review.shown.posts.map((post) => [post.ref, post]))
  for (const each of answer.posts) {
    if (shown.get(each.ref)?.hash !== each.shown || !isSigned(review.secret, review.id, each)) throw new Failure('review_answer_forged')
  }
  const now = plannedNow(db, answer.posts.map(({ ref }) => ref))
  const answers = answer.posts.map(({ ref, answer: kind, text: said }) => {
    const [before, current] = [shown.get(ref), now.get(ref)]
    if (!before) throw new Failure('review_answer_forged')
    const changed = current ? changedFields(before, current.shown) : []
    const state: 'gone' | 'same' | 'changed' = current ? (changed.length === 0 ? 'same' : 'changed') : 'gone'
    const effect = effectOf({ review: review.id, by: answer.by, answer: kind, text: said }, current ? { status: current.post.status, changed, events: current.neverTouched ? [] : eventsOf(db, current.post.id) } : null)
    return { ref, title: visibleLines(before.title), localAt: before.localAt, answer: kind, text: said, state, changed, status: current?.post.status ?? null, ...effect }
  })
  return { review, answer, now, told: { reviewId: review.id, clientId: review.clientId, by: answer.by, answeredAt: answer.answeredAt, answers } }
}

/** The JSON of an answer: the text itself, or what the block of a mail holds. */
function answerText(text: string): string {
  if (/^\s*<!doctype html/i.test(text) && text.includes('id="review"')) throw new Failure('review_answer_is_review')
  const block = blockOf(text)
  if (block === undefined) throw new Failure('review_answer_damaged')
  return block === null ? text : Buffer.from(block, 'base64').toString('utf8')
}
