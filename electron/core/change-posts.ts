import type { Compilable } from 'kysely'
import { Failure } from '../../shared/model/failure.ts'
import { post, type Post, type PostChange } from '../../shared/model/post.ts'
import type { Database } from './db/database.ts'
import { assertBelongs, belongingsOf, withoutOthers, type Belongings } from './db/post-belongings.ts'
import { changeBetween, putEvents } from './db/post-events.ts'
import { findPosts, putPosts } from './db/posts.ts'

type Run = (query: Compilable) => void

export interface ChangeOf {
  id: string
  change: PostChange
}

/** Who changes something, and when. */
export interface By {
  who: string
  at: string
}

const everything = new Set(['clientId', 'accountId', 'pillarId', 'draftId'])

/** Makes posts, as part of a running transaction. Throws `post_exists`, or what `assertBelongs` does. */
export function addPosts(db: Database, run: Run, posts: readonly Post[], { who, at }: By): void {
  const ids = new Set(posts.map(({ id }) => id))
  if (ids.size < posts.length || findPosts(db, [...ids], { removed: true }).size > 0) throw new Failure('post_exists')
  const belongings = belongingsOf(db, posts)
  for (const each of posts) assertBelongs(each, everything, belongings)
  putPosts(db, run, posts, at)
  putEvents(db, run, posts.map(({ id }) => ({ postId: id, who, event: { kind: 'made' } })), at)
}

/**
 * Changes these posts, as part of a running transaction, and keeps in their history what was another before. Answers with them as they were.
 * Throws `post_not_found`, or what `assertBelongs` does.
 */
export function changePosts(db: Database, run: Run, changes: readonly ChangeOf[], by: By): Post[] {
  const before = findPosts(db, changes.map(({ id }) => id))
  const after = new Map(before)
  const belongings = belongingsOf(db, [...before.values(), ...changes.map(({ change }) => change)])
  for (const { id, change } of changes) {
    const current = after.get(id)
    if (!current) throw new Failure('post_not_found')
    after.set(id, changed(current, change, belongings))
  }
  keep(db, run, before, [...after.values()], by)
  return [...before.values()]
}

/** Puts posts back as told, those that were removed too, as part of a running transaction. Throws `post_not_found`, or what they name that is lost for good. */
export function putPostsBack(db: Database, run: Run, posts: readonly Post[], by: By): void {
  const before = findPosts(db, posts.map(({ id }) => id), { removed: true })
  if (posts.some(({ id }) => !before.has(id))) throw new Failure('post_not_found')
  assertKept(db, posts)
  keep(db, run, before, posts, by)
}

function changed(current: Post, change: PostChange, belongings: Belongings): Post {
  const told = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
  const clientId = change.clientId ?? current.clientId
  const placed = clientId === current.clientId ? current : withoutOthers({ ...current, clientId }, belongings)
  const next = post.parse({ ...placed, ...told })
  assertBelongs(next, new Set(Object.keys(told)), belongings)
  return next
}

/** What is as it was gets neither a row nor a line in the history. */
function keep(db: Database, run: Run, before: ReadonlyMap<string, Post>, after: readonly Post[], { who, at }: By): void {
  const events = after.flatMap((each) => {
    const was = before.get(each.id)
    const event = was && changeBetween(was, each)
    return event ? [{ postId: each.id, who, event }] : []
  })
  const ids = new Set(events.map(({ postId }) => postId))
  putPosts(db, run, after.filter(({ id }) => ids.has(id)), at)
  putEvents(db, run, events, at)
}

/** That rows are there which posts were allowed to name before, whatever became of those since. */
function assertKept(db: Database, posts: readonly Post[]): void {
  const there = belongingsOf(db, posts, { removed: true })
  for (const { clientId, accountId, pillarId, draftId } of posts) {
    if (!there.clients.has(clientId)) throw new Failure('client_not_found')
    if (accountId !== null && !there.accounts.has(accountId)) throw new Failure('account_not_found')
    if (pillarId !== null && !there.pillars.has(pillarId)) throw new Failure('pillar_not_found')
    if (draftId !== null && !there.drafts.has(draftId)) throw new Failure('draft_not_found')
  }
}
