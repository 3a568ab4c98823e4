import type { Database } from './database.ts'
import { among } from './versions.ts'

/** Whose these drafts are; null for nobody's, and for those whose client was removed. Drafts that are not kept are left out. */
export function clientsOfDrafts(db: Database, ids: readonly string[]): Map<string, string | null> {
  const query = db.build
    .selectFrom('drafts')
    .leftJoin('clients', (join) => join.onRef('clients.id', '=', 'drafts.client_id').on('clients.removed_at', 'is', null))
    .select(['drafts.id', 'clients.id as client_id'])
    .where('drafts.id', 'in', among(ids))
  return new Map(db.all(query).map((row) => [row.id, row.client_id]))
}

/** Whose a draft is. */
export function clientOfDraft(db: Database, id: string): string | null {
  return clientsOfDrafts(db, [id]).get(id) ?? null
}
