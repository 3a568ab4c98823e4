import type { Compilable } from 'kysely'
import type { Post } from '../../../shared/model/post.ts'
import { instantOf } from '../../../shared/planning/zoned.ts'
import { zonesOf } from './client-zones.ts'
import type { Database } from './database.ts'
import { putRows, toPost, toRow } from './post-rows.ts'
import { among } from './versions.ts'

type Run = (query: Compilable) => void

/** Posts by id, of clients that are there; those that were removed only where asked for. */
export function findPosts(db: Database, ids: readonly string[], { removed = false } = {}): Map<string, Post> {
  const query = db.build.selectFrom('posts').innerJoin('clients', 'clients.id', 'posts.client_id').selectAll('posts').where('posts.id', 'in', among(ids))
  const rows = db.all(removed ? query : query.where('posts.removed_at', 'is', null).where('clients.removed_at', 'is', null))
  return new Map(rows.map((row) => [row.id, toPost(row)]))
}

/** Keeps posts, new ones and as they are now, as part of a running transaction. Every client must be there. */
export function putPosts(db: Database, run: Run, posts: readonly Post[], at: string): void {
  const zones = zonesOf(db)
  putRows(db, run, posts.map((post) => toRow(post, zones.get(post.clientId) ?? 'UTC', at)))
}

/** Takes posts out of the plan, or, with null, back in. */
export function markPostsRemoved(db: Database, run: Run, ids: readonly string[], at: string | null): void {
  run(db.build.updateTable('posts').set({ removed_at: at }).where('id', 'in', among(ids)))
}

/** Deletes rows with their history: of occurrences, which are untouched again then. */
export function deletePosts(db: Database, run: Run, ids: readonly string[]): void {
  run(db.build.deleteFrom('posts').where('id', 'in', among(ids)))
}

/** Makes the instants of a client's posts anew by its zone of now; wall-clock times stay. For a change of the zone. */
export function retime(db: Database, clientId: string): void {
  const timeZone = zonesOf(db).get(clientId) ?? 'UTC'
  db.write((run) => {
    const times = db.all(db.build.selectFrom('posts').select('local_at').distinct().where('client_id', '=', clientId).where('local_at', 'is not', null))
    for (const { local_at } of times) if (local_at !== null) run(db.build.updateTable('posts').set({ at: instantOf(local_at, timeZone).at }).where('client_id', '=', clientId).where('local_at', '=', local_at))
  })
}
