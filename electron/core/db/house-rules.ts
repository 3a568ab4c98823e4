import type { Database } from './database.ts'
import type { Tables } from './tables.ts'

/** One version of house rules, as it was given. */
export interface StoredRules {
  id: string
  version: number
  name: string
  text: string
  createdAt: string
  removed: boolean
}

/** The version in use, the last one, of each of the house rules; those removed too where asked. By name. */
export function listRules(db: Database, { removed = false } = {}): StoredRules[] {
  const latest = newest(db).orderBy('name')
  return db.all(removed ? latest : latest.where('removed_at', 'is', null)).map(toStored)
}

function newest(db: Database) {
  return db.build
    .selectFrom('house_rules')
    .selectAll()
    .where('version', '=', ({ selectFrom, ref }) =>
      selectFrom('house_rules as other').select(({ fn }) => fn.max('other.version').as('version')).where('other.id', '=', ref('house_rules.id')),
    )
}

/** A version of house rules, the one in use unless told; undefined where they were removed or there is no such version. */
export function findRules(db: Database, id: string, version?: number): StoredRules | undefined {
  const query = version === undefined ? newest(db) : db.build.selectFrom('house_rules').selectAll().where('version', '=', version)
  const row = db.first(query.where('id', '=', id).where('removed_at', 'is', null))
  return row && toStored(row)
}

/** When each version was made, the newest first. */
export function versionsOf(db: Database, id: string): { version: number; createdAt: string }[] {
  const rows = db.all(db.build.selectFrom('house_rules').select(['version', 'created_at']).where('id', '=', id).orderBy('version', 'desc'))
  return rows.map(({ version, created_at: createdAt }) => ({ version, createdAt }))
}

/** Keeps a text as the version after the last, which brings removed rules back; versions that were there stay as they are. */
export function keepRules(db: Database, { id, name, text, at }: { id: string; name: string; text: string; at: string }): void {
  db.write((run) => {
    const next = db.build
      .selectFrom('house_rules')
      .where('id', '=', id)
      .select(({ fn, val, eb }) => [val(id).as('id'), eb(fn.coalesce(fn.max('version'), val(0)), '+', 1).as('version'), val(name).as('name'), val(text).as('text'), val(at).as('created_at')])
    run(db.build.insertInto('house_rules').columns(['id', 'version', 'name', 'text', 'created_at']).expression(next))
    run(db.build.updateTable('house_rules').set({ name, removed_at: null }).where('id', '=', id))
  })
}

export function markRulesRemoved(db: Database, id: string, at: string | null): void {
  db.write((run) => run(db.build.updateTable('house_rules').set({ removed_at: at }).where('id', '=', id)))
}

/** Sets which house rules drafts are judged by; null for none. */
export function assignRules(db: Database, id: string | null, draftIds: readonly string[]): void {
  db.write((run) => run(db.build.updateTable('drafts').set({ house_rules_id: id }).where('id', 'in', [...draftIds])))
}

/** The drafts of the library that are judged by house rules. */
export function draftsOf(db: Database, id: string): string[] {
  return db.all(db.build.selectFrom('drafts').select('id').where('house_rules_id', '=', id).where('removed_at', 'is', null)).map((row) => row.id)
}

function toStored({ id, version, name, text, created_at: createdAt, removed_at: removedAt }: Tables['house_rules']): StoredRules {
  return { id, version, name, text, createdAt, removed: removedAt !== null }
}
