import type { Database } from './database.ts'
import { among } from './versions.ts'

export function findClientRow(db: Database, id: string) {
  return db.first(db.build.selectFrom('clients').selectAll().where('id', '=', id).where('removed_at', 'is', null))
}

/** All rows that belong to a client, in an order that stays the same; those that were removed only of accounts, pillars and posts. */
export function rowsOfClient(db: Database, id: string) {
  const { build } = db
  return {
    accounts: db.all(build.selectFrom('accounts').selectAll().where('client_id', '=', id).orderBy('created_at').orderBy('id')),
    pillars: db.all(build.selectFrom('pillars').selectAll().where('client_id', '=', id).orderBy('name').orderBy('id')),
    groups: db.all(build.selectFrom('hashtag_groups').selectAll().where('client_id', '=', id).where('removed_at', 'is', null).orderBy('created_at').orderBy('id')),
    repeats: db.all(build.selectFrom('repeats').selectAll().where('client_id', '=', id).where('removed_at', 'is', null).orderBy('created_at').orderBy('id')),
    posts: db.all(build.selectFrom('posts').selectAll().where('client_id', '=', id).orderBy('created_at').orderBy('id')),
    events: db.all(build.selectFrom('post_events').innerJoin('posts', 'posts.id', 'post_events.post_id').selectAll('post_events').where('client_id', '=', id).orderBy('post_events.id')),
    answers: db.all(build.selectFrom('answers').selectAll().where('scope', 'in', ['account', 'client']).where('subject', '=', id).orderBy('scope').orderBy('practice')),
  }
}

/** What the drafts that a plan names are known by. */
export function draftsOfPlan(db: Database, ids: readonly (string | null)[]): { id: string; contentHash: string; name: string; durationS: number }[] {
  const named = [...new Set(ids.filter((id) => id !== null))]
  const rows = db.all(db.build.selectFrom('drafts').select(['id', 'content_hash', 'name', 'duration_s']).where('id', 'in', among(named)).orderBy('content_hash'))
  return rows.map((row) => ({ id: row.id, contentHash: row.content_hash, name: row.name, durationS: row.duration_s }))
}

/** The drafts of the library by what is in them. */
export function draftsByContent(db: Database, hashes: readonly string[]): Map<string, string> {
  const rows = db.all(db.build.selectFrom('drafts').select(['id', 'content_hash']).where('content_hash', 'in', among(hashes)).where('removed_at', 'is', null))
  return new Map(rows.map((row) => [row.content_hash, row.id]))
}

const tables = ['clients', 'accounts', 'pillars', 'hashtag_groups', 'repeats', 'posts'] as const

/** Whether the library knows any of these ids of clients or of what belongs to them, also as one that was removed. */
export function isAnyKnown(db: Database, ids: readonly string[]): boolean {
  return tables.some((table) => db.first(db.build.selectFrom(table).select('id').where('id', 'in', among(ids)).limit(1)) !== undefined)
}
