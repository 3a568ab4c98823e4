import type { Compilable, Selectable } from 'kysely'
import { z } from 'zod'
import { sameName } from '../../../shared/house-rules/text.ts'
import { clientDetails, givenClientDetails, type ClientDetails, type ClientDetailsChange, type ListedClient } from '../../../shared/model/client.ts'
import type { Client } from '../../../shared/model/library.ts'
import { parseJson } from '../../../shared/model/parse-json.ts'
import type { Database } from './database.ts'
import type { Tables } from './tables.ts'

const listed = ['id', 'name', 'colour', 'details', 'logo_at', 'archived_at'] as const
const someDetails = z.record(z.string(), z.unknown()).catch({})

/** The clients there are, by name, those in the archive last. */
export function listClients(db: Database): ListedClient[] {
  const clients = db.all(db.build.selectFrom('clients').select(listed).where('removed_at', 'is', null)).map(toListed)
  return clients.toSorted((one, other) => Number(one.archivedAt !== null) - Number(other.archivedAt !== null) || one.name.localeCompare(other.name) || one.id.localeCompare(other.id))
}

/** Undefined where it was removed or there is no such client. */
export function findClient(db: Database, id: string): { client: ListedClient; details: ClientDetails } | undefined {
  const row = db.first(db.build.selectFrom('clients').select(listed).where('id', '=', id).where('removed_at', 'is', null))
  return row && { client: toListed(row), details: readDetails(row.details) }
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

export function addClient(db: Database, { id, name, colour }: Client, details: ClientDetailsChange, at: string): void {
  db.write((run) => run(db.build.insertInto('clients').values({ id, name, colour, details: JSON.stringify(details), created_at: at, removed_at: null })))
}

export function changeClient(db: Database, { id, name, colour }: Client): void {
  db.write((run) => run(db.build.updateTable('clients').set({ name, colour }).where('id', '=', id)))
}

/** Changes what is named and nothing else, as part of a running transaction. */
export function describeClient(db: Database, run: (query: Compilable) => void, id: string, change: ClientDetailsChange): void {
  const row = db.first(db.build.selectFrom('clients').select('details').where('id', '=', id))
  const details = JSON.stringify({ ...someDetails.parse(parseJson(row?.details ?? '')), ...change })
  run(db.build.updateTable('clients').set({ details }).where('id', '=', id))
}

export function archiveClient(db: Database, id: string, at: string | null): void {
  db.write((run) => run(db.build.updateTable('clients').set({ archived_at: at }).where('id', '=', id)))
}

/** Takes a client away, or, with null, brings it back; its drafts keep it in mind. */
export function markClientRemoved(db: Database, id: string, at: string | null): void {
  db.write((run) => run(db.build.updateTable('clients').set({ removed_at: at }).where('id', '=', id)))
}

/** Those that were removed, the last one first. */
export function removedClients(db: Database): (Client & { removedAt: string })[] {
  const rows = db.all(db.build.selectFrom('clients').select(['id', 'name', 'colour', 'removed_at']).where('removed_at', 'is not', null).orderBy('removed_at', 'desc').orderBy('id'))
  return rows.map(({ removed_at: removedAt, ...client }) => ({ ...client, removedAt: removedAt ?? '' }))
}

/** The drafts of the library that are a client's. */
export function draftsOfClient(db: Database, id: string): string[] {
  return db.all(db.build.selectFrom('drafts').select('id').where('client_id', '=', id).where('removed_at', 'is', null)).map((row) => row.id)
}

/** Posts of a client, and drafts of it in the library. */
export function countOfClient(db: Database, id: string): { posts: number; drafts: number } {
  const { posts } = db.first(db.build.selectFrom('posts').select(({ fn }) => fn.countAll<number>().as('posts')).where('client_id', '=', id).where('removed_at', 'is', null)) ?? { posts: 0 }
  return { posts, drafts: draftsOfClient(db, id).length }
}

export function logoOf(db: Database, id: string): Uint8Array | null {
  return db.first(db.build.selectFrom('clients').select('logo').where('id', '=', id).where('removed_at', 'is', null))?.logo ?? null
}

export function keepLogo(db: Database, id: string, logo: Uint8Array | null, at: string): void {
  db.write((run) => run(db.build.updateTable('clients').set({ logo, logo_at: logo && at }).where('id', '=', id)))
}

/** What is stored and cannot be read by this version is as it comes; the rest stays. */
function readDetails(stored: string): ClientDetails {
  const told = someDetails.parse(parseJson(stored))
  const read = (name: keyof ClientDetails): unknown => {
    const parsed = clientDetails.shape[name].safeParse(told[name])
    return parsed.success ? parsed.data : givenClientDetails[name]
  }
  return clientDetails.parse(Object.fromEntries(clientDetails.keyof().options.map((name) => [name, read(name)])))
}

function toListed(row: Pick<Selectable<Tables['clients']>, (typeof listed)[number]>): ListedClient {
  const { id, name, colour, details, logo_at: logoAt, archived_at: archivedAt } = row
  const logoPath = logoAt === null ? null : `/logo/${id}/${new Date(logoAt).getTime()}`
  return { id, name, colour, timeZone: readDetails(details).timeZone, archivedAt, hasLogo: logoPath !== null, logoPath }
}
