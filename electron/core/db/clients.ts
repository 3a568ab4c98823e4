import { sameName } from '../../../shared/house-rules/text.ts'
import type { Client } from '../../../shared/model/library.ts'
import type { Database } from './database.ts'

/** The clients there are, by name. */
export function listClients(db: Database): Client[] {
  const rows = db.all(db.build.selectFrom('clients').select(['id', 'name', 'colour']).where('removed_at', 'is', null))
  return rows.toSorted((one, other) => one.name.localeCompare(other.name) || one.id.localeCompare(other.id))
}

/** A client by the name it is called by, however that is written. */
export function clientNamed(db: Database, name: string): Client | undefined {
  return listClients(db).find((client) => sameName(client.name) === sameName(name))
}

/** Whether there is such a client; one that was removed is none, unless asked for. */
export function clientIsThere(db: Database, id: string, { removed = false } = {}): boolean {
  const query = db.build.selectFrom('clients').select('id').where('id', '=', id)
  return db.first(removed ? query : query.where('removed_at', 'is', null)) !== undefined
}

export function addClient(db: Database, { id, name, colour }: Client, at: string): void {
  db.write((run) => run(db.build.insertInto('clients').values({ id, name, colour, created_at: at, removed_at: null })))
}

export function changeClient(db: Database, { id, name, colour }: Client): void {
  db.write((run) => run(db.build.updateTable('clients').set({ name, colour }).where('id', '=', id)))
}

/** Takes a client away, or, with null, brings it back; its drafts keep it in mind. */
export function markClientRemoved(db: Database, id: string, at: string | null): void {
  db.write((run) => run(db.build.updateTable('clients').set({ removed_at: at }).where('id', '=', id)))
}

/** The drafts of the library that are a client's. */
export function draftsOfClient(db: Database, id: string): string[] {
  return db.all(db.build.selectFrom('drafts').select('id').where('client_id', '=', id).where('removed_at', 'is', null)).map((row) => row.id)
}
