import type { Compilable } from 'kysely'
import type { Post } from '../../../shared/model/post.ts'
import { occurrenceRef, readOccurrenceRef } from '../../../shared/planning/repeats.ts'
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

/** The posts of a client from one date to another on its own clock, both included. */
export function postsOfClient(db: Database, clientId: string, from: string, to: string): Post[] {
  const query = db.build.selectFrom('posts').selectAll().where('client_id', '=', clientId).where('removed_at', 'is', null)
  return db.all(query.where('local_at', '>=', from).where('local_at', '<=', `${to}T23:59`)).map(toPost)
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

/** The ids of the rows that these refs name, removed ones too: of posts, and of occurrences that were touched. */
export function idsOfRefs(db: Database, refs: readonly string[]): Map<string, string> {
  const occurrences = [...new Set(refs.flatMap((ref) => readOccurrenceRef(ref)?.repeatId ?? []))]
  const touched = db.all(db.build.selectFrom('posts').select(['id', 'repeat_id', 'occurrence']).where('repeat_id', 'in', among(occurrences)))
  const byRef = new Map(touched.map((row) => [occurrenceRef(row.repeat_id ?? '', row.occurrence ?? ''), row.id]))
  return new Map(refs.flatMap((ref) => {
    const id = readOccurrenceRef(ref) ? byRef.get(ref) : ref
    return id === undefined ? [] : [[ref, id] as const]
  }))
}
