import type { Output, ParsedInput } from '../../../shared/contract/contract.ts'
import { Failure } from '../../../shared/model/failure.ts'
import type { Post, PostStatus } from '../../../shared/model/post.ts'
import { parseJson } from '../../../shared/model/parse-json.ts'
import type { Database } from '../db/database.ts'
import { eventsOf, putEvents } from '../db/post-events.ts'
import { rowsOfRefs } from '../db/plan-range.ts'
import { deletePosts, findPosts, putPosts } from '../db/posts.ts'
import { findReview, markAnswered } from '../db/reviews.ts'
import { readReview } from './read-review.ts'

const becomes: Readonly<Record<string, PostStatus>> = { approve: 'approved', review: 'in-review' }

/** Takes an answer in: all of it in one transaction, what was taken in before left out. Throws what `readReview` does. */
export function applyReview(db: Database, text: string, at: string): Output<'review.apply'> {
  return db.write((run) => {
    const { review, answer, now, told } = readReview(db, text)
    const wanted = told.answers.filter(({ does }) => does !== 'known' && does !== 'gone')
    const { ids, made } = rowsOfRefs(db, run, wanted.map(({ ref }) => ref), at)
    const taken = wanted.flatMap((each) => {
      const [id, post] = [ids.get(each.ref), now.get(each.ref)?.post]
      return id !== undefined && post ? [{ ...each, post: { ...post, id } }] : []
    })
    const before = latestEvent(db)
    const events = taken.map(({ post, answer: kind, text: said }) => ({ postId: post.id, who: answer.by, event: { kind: 'review' as const, answer: kind, text: said, review: review.id } }))
    putEvents(db, run, events, at)
    const statuses = taken.flatMap(({ post, does }) => {
      const to = becomes[does]
      return to === undefined ? [] : [{ id: post.id, from: post.status, to }]
    })
    putStatuses(db, run, new Map(statuses.map(({ id, to }) => [id, to])), at)
    if (taken.length > 0) markAnswered(db, run, review.id, at)
    return {
      applied: taken.length,
      approved: statuses.filter(({ to }) => to === 'approved').length,
      sentBack: statuses.filter(({ to }) => to === 'in-review').length,
      undo: { reviewId: review.id, answeredAt: review.answeredAt, events: eventsSince(db, before), statuses, made },
    }
  })
}

/** Takes an answer out again: its lines in the history, and the statuses it gave where they are still those. */
export function undoReview(db: Database, { reviewId, answeredAt, events, statuses, made }: ParsedInput<'review.undo'>, at: string): void {
  db.write((run) => {
    if (!findReview(db, reviewId)) throw new Failure('review_answer_foreign')
    const rows = db.all(db.build.selectFrom('post_events').select(['id', 'body']).where('kind', '=', 'review').where('id', 'in', events))
    const ours = rows.filter(({ body }) => Object(parseJson(body)).review === reviewId).map(({ id }) => id)
    for (const id of ours) run(db.build.deleteFrom('post_events').where('id', '=', id))
    const now = findPosts(db, statuses.map(({ id }) => id))
    putStatuses(db, run, new Map(statuses.filter(({ id, to }) => now.get(id)?.status === to).map(({ id, from }) => [id, from])), at)
    deletePosts(db, run, untouchedSince(db, made))
    markAnswered(db, run, reviewId, answeredAt)
  })
}

type Run = Parameters<Parameters<Database['write']>[0]>[0]

/** The review in the history says why, so the change has no line of its own there. */
function putStatuses(db: Database, run: Run, statuses: ReadonlyMap<string, PostStatus>, at: string): void {
  const posts: Post[] = [...findPosts(db, [...statuses.keys()]).values()].map((post) => ({ ...post, status: statuses.get(post.id) ?? post.status }))
  putPosts(db, run, posts, at)
}

/** Of rows that occurrences got by the answer, those that nothing else happened to: they are untouched again. */
function untouchedSince(db: Database, made: readonly string[]): string[] {
  return [...findPosts(db, made).values()].filter(({ id, repeatId }) => repeatId !== null && eventsOf(db, id).length === 0).map(({ id }) => id)
}

function latestEvent(db: Database): number {
  return db.first(db.build.selectFrom('post_events').select(({ fn }) => fn.max('id').as('id')))?.id ?? 0
}

/** Nobody else writes within the transaction, so these are its own. */
function eventsSince(db: Database, id: number): number[] {
  return db.all(db.build.selectFrom('post_events').select('id').where('id', '>', id).orderBy('id')).map((row) => row.id)
}
