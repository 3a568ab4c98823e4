import { z } from 'zod'
import { watchFolder, type WatchFolder } from '../../../shared/contract/imports.ts'
import type { FailureData } from '../../../shared/model/failure.ts'
import type { FoundVideo } from '../videos-in.ts'
import type { Database } from './database.ts'
import type { Tables } from './tables.ts'
import { seen } from './workers.ts'

/** A watched folder and the program that watches it just now. */
export type StoredFolder = WatchFolder & { owner: string | null }

const json = z.string().transform((text): unknown => JSON.parse(text))

/** The folders that are watched, oldest first. */
export function listFolders(db: Database): StoredFolder[] {
  return db.all(db.build.selectFrom('watch_folders').selectAll().where('removed_at', 'is', null).orderBy('added_at').orderBy('path')).map(toFolder)
}

/** The folder at this path, also one that was taken off the list. */
export function folderAt(db: Database, path: string): StoredFolder | undefined {
  const row = db.first(db.build.selectFrom('watch_folders').selectAll().where('path', '=', path))
  return row && toFolder(row)
}

/** Keeps a new folder, and what lies there already as taken in. */
export function addFolder(db: Database, { id, path, at }: { id: string; path: string; at: string }, there: readonly FoundVideo[]): void {
  db.write((run) => {
    run(db.build.insertInto('watch_folders').values({ id, path, enabled: 1, added_at: at, removed_at: null, owner: null, problem: null }))
    for (const video of there) run(keepVideo(db, id, video))
  })
}

/** Switches a folder on or off; a folder that is switched on is on the list. */
export function setFolder(db: Database, id: string, change: { enabled?: boolean; removedAt?: string | null }): void {
  const enabled = change.enabled === undefined ? {} : { enabled: change.enabled ? 1 : 0 }
  const removed = change.removedAt === undefined ? {} : { removed_at: change.removedAt }
  db.write((run) => run(db.build.updateTable('watch_folders').set({ ...enabled, ...removed, owner: null, problem: null }).where('id', '=', id)))
}

/** Takes the folders that nobody watches, for this program. */
export function claimFolders(db: Database, owner: string): StoredFolder[] {
  const free = db.build.selectFrom('watch_folders').selectAll().where('removed_at', 'is', null).where('enabled', '=', 1).where('owner', 'is', null)
  if (!db.first(free)) return []
  return db.write((run) => {
    const rows = db.all(free)
    run(seen(db, owner))
    for (const { id } of rows) run(db.build.updateTable('watch_folders').set({ owner }).where('id', '=', id))
    return rows.map(toFolder)
  })
}

export function keepProblem(db: Database, id: string, problem: FailureData | null): void {
  db.write((run) => run(db.build.updateTable('watch_folders').set({ problem: problem && JSON.stringify(problem) }).where('id', '=', id)))
}

/** Whether the file was taken in as it is now. */
export function isTaken(db: Database, folderId: string, { path, bytes, modifiedMs }: FoundVideo): boolean {
  const known = db.first(db.build.selectFrom('watched_files').selectAll().where('folder_id', '=', folderId).where('path', '=', path))
  return known !== undefined && known.bytes === bytes && known.modified_ms === modifiedMs
}

/** The query that keeps a file as taken in. */
export function keepVideo(db: Database, folderId: string, { path, bytes, modifiedMs }: FoundVideo) {
  const state = { bytes, modified_ms: modifiedMs }
  return db.build
    .insertInto('watched_files')
    .values({ folder_id: folderId, path, ...state })
    .onConflict((conflict) => conflict.columns(['folder_id', 'path']).doUpdateSet(state))
}

function toFolder(row: Tables['watch_folders']): StoredFolder {
  const folder = watchFolder.parse({ id: row.id, path: row.path, enabled: row.enabled === 1, addedAt: row.added_at, problem: row.problem === null ? null : json.parse(row.problem) })
  return { ...folder, owner: row.owner }
}
