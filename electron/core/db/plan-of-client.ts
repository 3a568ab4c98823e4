import { sql, type Compilable } from 'kysely'
import { parseJson } from '../../../shared/model/parse-json.ts'
import { postEvent, type Post, type PostEvent, type Repeat } from '../../../shared/model/post.ts'
import type { Database } from './database.ts'
import { toPost } from './post-rows.ts'
import { findRepeat, listRepeats } from './repeats.ts'
import { among } from './versions.ts'

type Run = (query: Compilable) => void

/** SQLite takes 32,766 parameters in one statement. */
const rowsAtOnce = 2000

/** A client's posts in order of time, ideas last; those that were removed instead, where asked for. */
export function postsOfClient(db: Database, clientId: string, { removed = false } = {}): Post[] {
  const query = db.build.selectFrom('posts').selectAll().where('client_id', '=', clientId).where('removed_at', removed ? 'is not' : 'is', null)
  return db.all(query.orderBy(sql`local_at IS NULL`).orderBy('local_at').orderBy('number')).map(toPost)
}

/** A client's repeats, with the occurrences that were removed among those that are skipped. */
export function repeatsOfClient(db: Database, clientId: string): Repeat[] {
  const removed = db.all(db.build.selectFrom('posts').select(['repeat_id', 'occurrence']).where('client_id', '=', clientId).where('repeat_id', 'is not', null).where('removed_at', 'is not', null))
  const byRepeat = Map.groupBy(removed, (row) => row.repeat_id ?? '')
  return listRepeats(db, [clientId]).map((repeat) => ({ ...repeat, skipped: [...new Set([...repeat.skipped, ...(byRepeat.get(repeat.id) ?? []).flatMap((row) => row.occurrence ?? [])])].toSorted() }))
}

export function removedRepeatsOf(db: Database, clientId: string): Repeat[] {
  const rows = db.all(db.build.selectFrom('repeats').select('id').where('client_id', '=', clientId).where('removed_at', 'is not', null))
  return rows.flatMap(({ id }) => findRepeat(db, id, { removed: true }) ?? [])
}

/** Which of these ids posts or repeats of other clients have, in the plan or not. */
export function idsOfOthers(db: Database, clientId: string, ids: readonly string[]): Set<string> {
  const posts = db.all(db.build.selectFrom('posts').select('id').where('id', 'in', among(ids)).where('client_id', '<>', clientId))
  const repeats = db.all(db.build.selectFrom('repeats').select('id').where('id', 'in', among(ids)).where('client_id', '<>', clientId))
  return new Set([...posts, ...repeats].map(({ id }) => id))
}

/** The drafts of the library that a client's posts may name: its own, and nobody's. */
export function draftsFor(db: Database, clientId: string): { id: string; name: string }[] {
  return db.all(db.build.selectFrom('drafts').select(['id', 'name']).where('removed_at', 'is', null).where((each) => each.or([each('client_id', 'is', null), each('client_id', '=', clientId)])))
}

/** The history of all posts of a client, oldest first. */
export function historiesOf(db: Database, clientId: string): Map<string, PostEvent[]> {
  const rows = db.all(db.build.selectFrom('post_events').innerJoin('posts', 'posts.id', 'post_events.post_id').selectAll('post_events').where('posts.client_id', '=', clientId).orderBy('post_events.id'))
  const events = rows.map(({ id, post_id, at, who, kind, body }) => ({ postId: post_id, event: postEvent.parse({ id, at, who, event: { ...Object(parseJson(body)), kind } }) }))
  return new Map([...Map.groupBy(events, ({ postId }) => postId)].map(([postId, each]) => [postId, each.map(({ event }) => event)]))
}

/** Keeps a history as it was elsewhere, as part of a running transaction. */
export function putHistory(db: Database, run: Run, histories: readonly { postId: string; events: readonly Omit<PostEvent, 'id'>[] }[]): void {
  const rows = histories.flatMap(({ postId, events }) => events.map(({ at, who, event: { kind, ...body } }) => ({ post_id: postId, at, who, kind, body: JSON.stringify(body) })))
  for (let from = 0; from < rows.length; from += rowsAtOnce) run(db.build.insertInto('post_events').values(rows.slice(from, from + rowsAtOnce)))
}
