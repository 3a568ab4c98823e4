import { sql } from 'kysely'
import type { Database } from './database.ts'

/** How long a client that was removed can be brought back. */
export const keptDays = 30
const dayMs = 24 * 3600 * 1000

/** When a client that was removed then is gone for good. */
export function goneAt(removedAt: string): Date {
  return new Date(new Date(removedAt).getTime() + keptDays * dayMs)
}

/**
 * Deletes clients whose time to be brought back is over, with their plan, accounts, pillars, hashtag groups and reviews, in one transaction. Their drafts stay
 * and are nobody's.
 */
export function deleteGoneClients(db: Database, now: Date): void {
  const removed = db.all(db.build.selectFrom('clients').select(['id', 'removed_at']).where('removed_at', 'is not', null))
  const gone = removed.filter((row) => row.removed_at !== null && goneAt(row.removed_at) <= now).map(({ id }) => id)
  if (gone.length === 0) return
  const ids = sql<string>`(SELECT value FROM json_each(${JSON.stringify(gone)}))`
  db.write((run) => {
    run(db.build.updateTable('drafts').set({ client_id: null }).where('client_id', 'in', ids))
    run(db.build.deleteFrom('answers').where('scope', 'in', ['account', 'client']).where('subject', 'in', ids))
    run(db.build.deleteFrom('hashtag_groups').where('client_id', 'in', ids))
    run(db.build.deleteFrom('posts').where('client_id', 'in', ids))
    // A post of another client may still name an account or a pillar of this one, if it was moved.
    run(db.build.updateTable('posts').set({ account_id: null }).where('account_id', 'in', db.build.selectFrom('accounts').select('id').where('client_id', 'in', ids)))
    run(db.build.updateTable('posts').set({ pillar_id: null }).where('pillar_id', 'in', db.build.selectFrom('pillars').select('id').where('client_id', 'in', ids)))
    run(db.build.deleteFrom('clients').where('id', 'in', ids))
  })
}
