import { sql } from 'kysely'
import { z } from 'zod'
import type { Database } from './database.ts'

/** Where hashtags are written, by whom, and the day that counts for it. */
export interface WrittenHashtags {
  clientId: string | null
  kind: 'draft' | 'post'
  text: string
  /** The day of posting; of what has none, the day it was imported or changed. */
  on: string
}

export interface RepeatedHashtags extends Omit<WrittenHashtags, 'kind' | 'on'> {
  rule: string
  localStart: string
}

const hashtags = z.array(z.string())

/** The captions of drafts that have a hash. */
export function draftsWithHashtags(db: Database): WrittenHashtags[] {
  const query = db.build.selectFrom('drafts').select(['client_id', 'caption', 'imported_at']).where('removed_at', 'is', null).where('caption', 'like', '%#%')
  return db.all(query).map((row) => ({ clientId: row.client_id, kind: 'draft', text: row.caption ?? '', on: row.imported_at.slice(0, 10) }))
}

/** The posts of the plan that have a hash in caption or hashtags; those that were dropped leave no trace. */
export function postsWithHashtags(db: Database): WrittenHashtags[] {
  const own = sql<string>`json_extract(details, '$.hashtags')`
  const query = db.build
    .selectFrom('posts')
    .select(['client_id', 'caption', 'local_at', 'changed_at', own.as('hashtags')])
    .where('removed_at', 'is', null)
    .where('status', '!=', 'dropped')
    .where((where) => where.or([where('caption', 'like', '%#%'), where(own, 'like', '%#%')]))
  return db.all(query).map((row) => ({ clientId: row.client_id, kind: 'post', text: joined(row.caption, row.hashtags), on: (row.local_at ?? row.changed_at).slice(0, 10) }))
}

function ofContent(field: 'caption' | 'hashtags') {
  return sql<string | null>`json_extract(details, ${`$.content.${field}`})`
}

/** Repeats whose posts have a hash. */
export function repeatsWithHashtags(db: Database): RepeatedHashtags[] {
  const query = db.build.selectFrom('repeats').select(['client_id', 'rule', 'local_start', ofContent('caption').as('caption'), ofContent('hashtags').as('hashtags')]).where('removed_at', 'is', null).where('details', 'like', '%#%')
  return db.all(query).map((row) => ({ clientId: row.client_id, rule: row.rule, localStart: row.local_start, text: joined(row.caption ?? '', row.hashtags) }))
}

function joined(caption: string, own: string | null): string {
  return own === null ? caption : `${caption} ${hashtags.parse(JSON.parse(own)).join(' ')}`
}
