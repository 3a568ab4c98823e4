import type { Compilable } from 'kysely'
import { parseJson } from '../../../shared/model/parse-json.ts'
import { postEvent, type Post, type PostEvent } from '../../../shared/model/post.ts'
import type { Database } from './database.ts'
import { among } from './versions.ts'

/** SQLite takes 32,766 parameters in one statement. */
const rowsAtOnce = 2000

export interface NewEvent {
  postId: string
  who: string
  event: PostEvent['event']
}

/** Adds to the history of posts, as part of a running transaction. */
export function putEvents(db: Database, run: (query: Compilable) => void, events: readonly NewEvent[], at: string): void {
  const rows = events.map(({ postId, who, event: { kind, ...body } }) => ({ post_id: postId, at, who, kind, body: JSON.stringify(body) }))
  for (let from = 0; from < rows.length; from += rowsAtOnce) run(db.build.insertInto('post_events').values(rows.slice(from, from + rowsAtOnce)))
}

/** The history of a post, oldest first. */
export function eventsOf(db: Database, postId: string): PostEvent[] {
  const rows = db.all(db.build.selectFrom('post_events').selectAll().where('post_id', '=', postId).orderBy('id'))
  return rows.map(({ id, at, who, kind, body }) => postEvent.parse({ id, at, who, event: { ...Object(parseJson(body)), kind } }))
}

export interface LastAnswer {
  kind: 'approved' | 'changes' | 'comment'
  who: string
  text: string
}

/** What was last answered about each of these posts in a review. */
export function lastAnswers(db: Database, postIds: readonly string[]): Map<string, LastAnswer> {
  // SQLite takes the other columns of an aggregate from the row that has the maximum.
  const last = db.build.selectFrom('post_events').select(({ fn }) => [fn.max('id').as('id'), 'post_id', 'at', 'who', 'kind', 'body']).where('kind', '=', 'review').where('post_id', 'in', among(postIds)).groupBy('post_id')
  return new Map(db.all(last).flatMap(({ id, post_id, at, who, kind, body }) => {
    const { event } = postEvent.parse({ id, at, who, event: { ...Object(parseJson(body)), kind } })
    return event.kind === 'review' ? [[post_id, { kind: event.answer, who, text: event.text }] as const] : []
  }))
}

/** What is told of a change: each field that is another now; null where none is. */
export function changeBetween(before: Post, after: Post): PostEvent['event'] | null {
  const now = new Map<string, unknown>(Object.entries(after))
  const changes = Object.entries(before).flatMap(([field, from]) => (JSON.stringify(from) === JSON.stringify(now.get(field)) ? [] : [[field, { from, to: now.get(field) }] as const]))
  return changes.length === 0 ? null : { kind: 'changed', changes: Object.fromEntries(changes) }
}
