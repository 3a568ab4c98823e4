import { z } from 'zod'
import { account, pillar, type Account, type Pillar } from '../../../shared/model/client.ts'
import type { Database } from './database.ts'
import type { Tables } from './tables.ts'

const storedDetails = z.string().transform((text): unknown => JSON.parse(text)).pipe(account.pick({ notes: true }))

/** Which table; both kinds of part are kept, taken away and brought back alike. */
export type PartTable = 'accounts' | 'pillars'

/** The accounts of a client, by handle. */
export function listAccounts(db: Database, clientId: string): Account[] {
  const rows = db.all(db.build.selectFrom('accounts').selectAll().where('client_id', '=', clientId).where('removed_at', 'is', null))
  return rows.map(toAccount).toSorted((one, other) => one.handle.localeCompare(other.handle) || one.id.localeCompare(other.id))
}

/** The pillars of a client, by name. */
export function listPillars(db: Database, clientId: string): Pillar[] {
  const rows = db.all(db.build.selectFrom('pillars').selectAll().where('client_id', '=', clientId).where('removed_at', 'is', null))
  return rows.map(toPillar).toSorted((one, other) => one.name.localeCompare(other.name) || one.id.localeCompare(other.id))
}

/** Whose a part is, and whether it was removed; undefined where there is none. */
export function partOf(db: Database, table: PartTable, id: string): { clientId: string; isRemoved: boolean } | undefined {
  const row = db.first(db.build.selectFrom(table).select(['client_id', 'removed_at']).where('id', '=', id))
  return row && { clientId: row.client_id, isRemoved: row.removed_at !== null }
}

export function markPartRemoved(db: Database, table: PartTable, id: string, at: string | null): void {
  db.write((run) => run(db.build.updateTable(table).set({ removed_at: at }).where('id', '=', id)))
}

export function findAccount(db: Database, id: string): Account | undefined {
  const row = db.first(db.build.selectFrom('accounts').selectAll().where('id', '=', id).where('removed_at', 'is', null))
  return row && toAccount(row)
}

export function findPillar(db: Database, id: string): Pillar | undefined {
  const row = db.first(db.build.selectFrom('pillars').selectAll().where('id', '=', id).where('removed_at', 'is', null))
  return row && toPillar(row)
}

export function keepAccount(db: Database, { id, clientId, handle, notes }: Account, at: string): void {
  const values = { handle, details: JSON.stringify({ notes }), removed_at: null }
  db.write((run) => run(db.build.insertInto('accounts').values({ id, client_id: clientId, created_at: at, ...values }).onConflict((conflict) => conflict.column('id').doUpdateSet(values))))
}

export function keepPillar(db: Database, { id, clientId, name, colour }: Pillar): void {
  const values = { name, colour, removed_at: null }
  db.write((run) => run(db.build.insertInto('pillars').values({ id, client_id: clientId, ...values }).onConflict((conflict) => conflict.column('id').doUpdateSet(values))))
}

function toAccount({ id, client_id: clientId, handle, details }: Tables['accounts']): Account {
  return account.parse({ id, clientId, handle, ...storedDetails.parse(details) })
}

function toPillar({ id, client_id: clientId, name, colour }: Tables['pillars']): Pillar {
  return pillar.parse({ id, clientId, name, colour })
}
