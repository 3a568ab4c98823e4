import { chmodSync, copyFileSync, existsSync, linkSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import Sqlite from 'better-sqlite3'
import { Failure } from '../../../shared/model/failure.ts'
import { bringUpToDate, flush, openDatabase } from './open.ts'
import { backupFolder, databaseFile } from './places.ts'
import { salvageInto, type Salvage } from './salvage.ts'
import { storageFailure } from './storage-failure.ts'

/** The database that was set aside, whole, with its log. */
export interface Rescued {
  aside: string
}

/** What could be read from a database that does not open, counted on a copy; it stays as it is. Throws as `salvage` does. */
export function tryToSalvage(dataDir: string): Salvage {
  return withPartial(dataDir, (partial) => salvaged(partial, databaseFile(dataDir)))
}

/** The same, or the failure that says why nothing can be read. */
export function whatIsLeft(dataDir: string): Salvage | Failure {
  try {
    return tryToSalvage(dataDir)
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
}

/**
 * Sets a damaged database aside and puts all rows in its place that can be read from it. Throws `database_not_damaged`, `database_beyond_salvage`, or what
 * opening it throws; nothing is changed then.
 */
export function salvage(dataDir: string): Rescued & Salvage {
  assertDamaged(dataDir)
  return withPartial(dataDir, (partial) => {
    const found = salvaged(partial, databaseFile(dataDir))
    return { ...found, ...replace(dataDir, partial) }
  })
}

/** Sets a damaged database aside and puts a copy in its place. Throws `database_not_damaged`, `backup_not_found`, `backup_damaged`, or what opening throws. */
export function rescueFromCopy(dataDir: string, id: string): Rescued {
  assertDamaged(dataDir)
  const copy = path.join(backupFolder(dataDir), path.basename(id))
  if (!existsSync(copy)) throw new Failure('backup_not_found', { name: id })
  return withPartial(dataDir, (partial) => {
    try {
      copyFileSync(copy, partial)
      checked(partial)
    } catch (error) {
      const isDamaged = error instanceof Failure && error.data.code === 'database_damaged'
      throw isDamaged || error instanceof Sqlite.SqliteError ? new Failure('backup_damaged', { name: id }) : error
    }
    return replace(dataDir, partial)
  })
}

function assertDamaged(dataDir: string) {
  try {
    openDatabase(dataDir).close()
  } catch (error) {
    if (error instanceof Failure && error.data.code === 'database_damaged') return
    throw error
  }
  throw new Failure('database_not_damaged')
}

function salvaged(partial: string, damaged: string): Salvage {
  try {
    const found = salvageInto(partial, damaged)
    checked(partial)
    return found
  } catch (error) {
    if (error instanceof Sqlite.SqliteError && /^SQLITE_(CORRUPT|NOTADB|ERROR)/.test(error.code)) throw new Failure('database_beyond_salvage', undefined, error.message)
    throw error
  }
}

function checked(file: string) {
  const database = new Sqlite(file, { fileMustExist: true })
  try {
    bringUpToDate(database, file)
  } finally {
    database.close()
  }
}

/**
 * The old one gets its second name first and loses its own last, by one rename: whenever this is cut off, it is there under one of them. Its log goes
 * before the new one comes, because SQLite would take it for the new one's.
 */
function replace(dataDir: string, fresh: string): Rescued {
  const file = databaseFile(dataDir)
  const aside = path.join(dataDir, `hookline-damaged-${new Date().toISOString().replaceAll(/[:.]/g, '-')}.sqlite`)
  chmodSync(fresh, 0o600)
  flush(fresh)
  for (const end of ['', '-wal']) if (existsSync(file + end)) secondName(file + end, aside + end)
  for (const end of ['-wal', '-shm']) rmSync(file + end, { force: true })
  renameSync(fresh, file)
  if (process.platform !== 'win32') flush(dataDir)
  return { aside }
}

function secondName(file: string, name: string) {
  try {
    linkSync(file, name)
  } catch {
    // A disk that knows no second names, such as a memory card.
    copyFileSync(file, name)
    flush(name)
  }
}

function withPartial<Result>(dataDir: string, work: (partial: string) => Result): Result {
  const partial = `${databaseFile(dataDir)}.${process.pid}.partial`
  try {
    return work(partial)
  } catch (error) {
    throw storageFailure(error, dataDir)
  } finally {
    for (const end of ['', '-wal', '-shm', '-journal']) rmSync(partial + end, { force: true })
  }
}
