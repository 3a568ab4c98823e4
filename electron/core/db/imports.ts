import type { Compilable } from 'kysely'
import { z } from 'zod'
import { Failure, failure, type FailureData } from '../../../shared/model/failure.ts'
import { importResult, keptImport, type ImportResult, type KeptImport } from '../../../shared/model/import.ts'
import type { Database } from './database.ts'
import type { Tables } from './tables.ts'
import { seen } from './workers.ts'

export type KeptSource = { path: string } | { upload: string }

/** A file to be read in, as it is added. */
export interface NewImport {
  id: string
  name: string
  source: KeptSource
  origin: KeptImport['origin']
  folder: string
  versionOf: string | null
}

/** How a file ended. */
export type ImportEnd = { kind: 'done'; result: ImportResult } | { kind: 'failed'; failure: FailureData } | { kind: 'cancelled' }

/** More than anyone waits for; a path costs no room, but a list has an end. */
const mostOpen = 10_000
/** Ended files that are remembered until they are taken off the list. */
const mostEnded = 1000

const json = z.string().transform((text): unknown => JSON.parse(text))
const source = json.pipe(z.union([z.object({ path: z.string() }), z.object({ upload: z.string() })]))

/**
 * Keeps files at the end of the queue; those whose id is there already are left as they are. A watched file that comes again takes the place of what
 * waits to be read or failed; answers with the ids of those. Throws `queue_full`.
 */
export function addImports(db: Database, files: readonly NewImport[], at: string, also: (run: (query: Compilable) => void) => void = () => {}): string[] {
  return db.write((run) => {
    also(run)
    const sources = files.filter(({ origin }) => origin === 'watch').map((file) => JSON.stringify(file.source))
    const before = db.build.selectFrom('imports').select('id').where('origin', '=', 'watch').where('source', 'in', sources).where('state', 'in', ['queued', 'failed', 'cancelled'])
    const replaced = sources.length > 0 ? db.all(before).map(({ id }) => id) : []
    if (replaced.length > 0) run(db.build.deleteFrom('imports').where('id', 'in', replaced))
    const open = db.first(db.build.selectFrom('imports').select(({ fn }) => fn.countAll<number>().as('count')).where('state', 'in', ['queued', 'running']))?.count ?? 0
    if (open + files.length > mostOpen) throw new Failure('queue_full', { limit: mostOpen })
    let place = db.first(db.build.selectFrom('imports').select(({ fn }) => fn.max('place').as('last')))?.last ?? 0
    for (const { id, name, source: from, origin, folder, versionOf } of files) {
      place += 1
      const row = { id, place, name, source: JSON.stringify(from), origin, folder, version_of: versionOf, bytes: null, state: 'queued', failure: null, result: null, owner: null, added_at: at, ended_at: null }
      run(db.build.insertInto('imports').values(row).onConflict((conflict) => conflict.column('id').doNothing()))
    }
    return replaced
  })
}

/** All that is on the list, oldest first, or those of these ids. */
export function listImports(db: Database, ids?: readonly string[]): KeptImport[] {
  const rows = db.build.selectFrom('imports').selectAll().orderBy('place')
  return db.all(ids ? rows.where('id', 'in', [...ids]) : rows).map(toImport)
}

/** Takes the next file that waits, for this worker alone; undefined where none does or the queue is paused. */
export function claimNext(db: Database, owner: string): (KeptImport & { source: KeptSource }) | undefined {
  const waiting = db.build.selectFrom('imports').selectAll().where('state', '=', 'queued').orderBy('place').limit(1)
  if (!db.first(waiting)) return undefined
  return db.write((run) => {
    const row = isPaused(db) ? undefined : db.first(waiting)
    if (!row) return undefined
    run(seen(db, owner))
    run(db.build.updateTable('imports').set({ state: 'running', owner }).where('id', '=', row.id))
    return { ...toImport({ ...row, state: 'running' }), source: source.parse(row.source) }
  })
}

/** Keeps how a file ended, unless it is not this worker's any more. A failure of a watched file that has come again since says nothing any more. */
export function endImport(db: Database, id: string, owner: string, end: ImportEnd, at: string): void {
  const row = { state: end.kind, failure: end.kind === 'failed' ? JSON.stringify(end.failure) : null, result: end.kind === 'done' ? JSON.stringify(end.result) : null }
  db.write((run) => {
    run(db.build.updateTable('imports').set({ ...row, owner: null, ended_at: at }).where('id', '=', id).where('owner', '=', owner))
    const isAgain = db.build.deleteFrom('imports').where('id', '=', id).where('origin', '=', 'watch').where('state', '=', 'failed')
    run(
      isAgain.where(({ exists, selectFrom, ref }) =>
        exists(selectFrom('imports as later').select('later.id').where('later.source', '=', ref('imports.source')).where('later.place', '>', ref('imports.place'))),
      ),
    )
  })
}

/** Those of this worker that still are its own. */
export function ownImports(db: Database, owner: string): Set<string> {
  return new Set(db.all(db.build.selectFrom('imports').select('id').where('owner', '=', owner)).map(({ id }) => id))
}

/** Cancels what waits or is run by others: those see it within a second. */
export function cancelImports(db: Database, ids: readonly string[], at: string): void {
  db.write((run) =>
    run(db.build.updateTable('imports').set({ state: 'cancelled', owner: null, ended_at: at }).where('id', 'in', [...ids]).where('state', 'in', ['queued', 'running'])),
  )
}

/** Puts what failed or was cancelled back in the queue, at its old place. */
export function retryImports(db: Database, ids: readonly string[]): void {
  db.write((run) =>
    run(db.build.updateTable('imports').set({ state: 'queued', failure: null, ended_at: null }).where('id', 'in', [...ids]).where('state', 'in', ['failed', 'cancelled'])),
  )
}

/** Takes what is over off the list: the files given, or those past the number that is remembered. Answers with the uploads that nobody needs any more. */
export function dropImports(db: Database, ids?: readonly string[]): string[] {
  return db.write((run) => {
    const over = db.build.selectFrom('imports').select(['id', 'source', 'state']).where('state', 'in', ['done', 'failed', 'cancelled'])
    const rows = db.all(ids ? over.where('id', 'in', [...ids]) : over.orderBy('ended_at', 'desc').limit(-1).offset(mostEnded))
    if (rows.length > 0) run(db.build.deleteFrom('imports').where('id', 'in', rows.map(({ id }) => id)))
    return rows.flatMap((row) => (row.state === 'done' ? [] : uploadOf(row)))
  })
}

/** Keeps sizes that were learnt, by id. */
export function keepBytes(db: Database, sizes: ReadonlyMap<string, number>): void {
  db.write((run) => {
    for (const [id, bytes] of sizes) run(db.build.updateTable('imports').set({ bytes }).where('id', '=', id))
  })
}

/** Uploads that files on the list still need. */
export function keptUploads(db: Database): Set<string> {
  const rows = db.all(db.build.selectFrom('imports').select('source').where('state', '!=', 'done'))
  return new Set(rows.flatMap(uploadOf))
}

function uploadOf(row: { source: string }): string[] {
  const from = source.parse(row.source)
  return 'upload' in from ? [from.upload] : []
}

export function isPaused(db: Database): boolean {
  return db.first(db.build.selectFrom('import_queue').select('paused'))?.paused === 1
}

export function keepPaused(db: Database, paused: boolean): void {
  db.write((run) => run(db.build.updateTable('import_queue').set({ paused: paused ? 1 : 0 })))
}

function toImport(row: Tables['imports']): KeptImport {
  const from = source.parse(row.source)
  return keptImport.parse({
    id: row.id,
    name: row.name,
    path: 'path' in from ? from.path : null,
    bytes: row.bytes,
    origin: row.origin,
    folder: row.folder,
    versionOf: row.version_of,
    addedAt: row.added_at,
    state: toState(row),
  })
}

function toState(row: Tables['imports']): unknown {
  if (row.state === 'done') return { kind: 'done', result: json.pipe(importResult).parse(row.result) }
  if (row.state === 'failed') return { kind: 'failed', failure: json.pipe(failure).parse(row.failure) }
  return row.state === 'running' ? { kind: 'running', stage: 'waiting', percent: 0 } : { kind: row.state }
}
