import { accessSync, chmodSync, closeSync, constants, fsyncSync, mkdirSync, openSync, renameSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import Sqlite from 'better-sqlite3'
import { Failure } from '../../../shared/model/failure.ts'
import { migrations } from './migrations/index.ts'
import { backupFolder, databaseFile } from './places.ts'
import { storageFailure } from './storage-failure.ts'
import { busyMs } from './take-turn.ts'

/** 'Hook' in ASCII: how a Hookline database is told from any other. */
export const applicationId = 0x486f6f6b
/** What is checked as a whole at every opening: about fifteen thousand posts, in a third of a second. A judgement. */
const smallBytes = 32 * 1024 * 1024
/** Below this SQLite can corrupt a database in WAL mode when two connections checkpoint at once. */
const safeSqlite = [3, 51, 3] as const

/**
 * Opens the database of a data folder, makes it where there is none, and brings its layout up to date in one transaction after a
 * verified copy. Throws `data_folder_unusable`, `data_folder_read_only`, `disk_full`, `database_busy`, `database_newer` or
 * `database_damaged`; nothing is written then.
 */
export function openDatabase(dataDir: string): Sqlite.Database {
  const file = databaseFile(dataDir)
  try {
    makeFolder(path.resolve(dataDir))
    assertMayWrite(file)
    const isChecked = checkUnopened(file)
    const database = new Sqlite(file, { timeout: busyMs })
    try {
      prepare(database, file, isChecked)
    } catch (error) {
      database.close()
      throw error
    }
    return database
  } catch (error) {
    throw storageFailure(error, dataDir)
  }
}

/** Makes a folder and those above it, one by one: Node's own recursion never ends where a file system refuses, as /proc does. */
function makeFolder(folder: string) {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return
  if (path.dirname(folder) !== folder) makeFolder(path.dirname(folder))
  mkdirSync(folder, { mode: 0o700 })
}

/**
 * Asked before SQLite is: it would open for reading alone, and leave a log beside the database that is read-only as well. One that was left so by
 * another program is made ours again.
 */
function assertMayWrite(file: string) {
  const found = statSync(file, { throwIfNoEntry: false })
  if (!found) return
  if (!found.isFile()) throw new Failure('data_folder_unusable', { path: path.dirname(file), reason: `${path.basename(file)} is not a file` })
  accessSync(file, constants.W_OK)
  for (const end of ['-wal', '-shm']) {
    try {
      chmodSync(file + end, 0o600)
    } catch (error) {
      // The last program that closes takes them away, maybe just now.
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
    }
  }
}

/**
 * Closing a database writes to it what a crash left in the log beside it. So where there is such a log, the file is looked at by a reader first: one
 * that is damaged, newer or another program's stays as it is. True where that was done.
 */
function checkUnopened(file: string): boolean {
  if (!statSync(`${file}-wal`, { throwIfNoEntry: false })?.size) return false
  const reader = new Sqlite(file, { readonly: true, timeout: busyMs })
  try {
    reader.pragma('trusted_schema = OFF')
    reader.pragma('cell_size_check = ON')
    readVersion(reader, file)
    check(reader, file)
  } finally {
    reader.close()
  }
  return true
}

function prepare(database: Sqlite.Database, file: string, isChecked: boolean) {
  assertSafeSqlite(database)
  const version = readVersion(database, file)
  harden(database)
  if (!isChecked) check(database, file)
  if (version < migrations.length) {
    if (version > 0) backUp(database, backupFolder(path.dirname(file)), 'before-layout')
    migrate(database, file)
  }
  assertWritable(database)
  chmodSync(file, 0o600)
}

/**
 * Throws `database_damaged`, or `disk_failing` where the check itself could not read. Whether each index names its rows is asked of small databases
 * alone, because it doubles the time: of a large one, opening must not wait for it.
 */
function check(database: Sqlite.Database, file: string) {
  const isSmall = statSync(file).size <= smallBytes
  const verdict = String(database.pragma(isSmall ? 'integrity_check(1)' : 'quick_check(1)', { simple: true }))
  if (verdict === 'ok') return
  const [, code] = /error code=(\d+)/.exec(verdict) ?? []
  // The lowest byte is the kind of error: 10 is one of reading and writing.
  if (code !== undefined && (Number(code) & 0xff) === 10) throw new Failure('disk_failing', { path: path.dirname(file) }, verdict)
  throw new Failure('database_damaged', { path: file }, verdict)
}

/** Where the system cannot give it the file for writing just now, SQLite opens it for reading alone and says so with the first write only. Asks without waiting for another writer. */
function assertWritable(database: Sqlite.Database) {
  database.pragma('busy_timeout = 0')
  try {
    database.exec('BEGIN IMMEDIATE; DELETE FROM drafts WHERE false; ROLLBACK')
  } catch (error) {
    if (!(error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY'))) throw error
  } finally {
    if (database.inTransaction) database.exec('ROLLBACK')
    database.pragma(`busy_timeout = ${busyMs}`)
  }
}

function harden(database: Sqlite.Database) {
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON', 'trusted_schema = OFF', 'cell_size_check = ON', 'mmap_size = 0']) {
    database.pragma(pragma)
  }
}

/** A further connection to a database that is open and was checked then. */
export function openAgain(dataDir: string): Sqlite.Database {
  const database = new Sqlite(databaseFile(dataDir), { timeout: busyMs, fileMustExist: true })
  harden(database)
  return database
}

/**
 * Brings a copy to the layout of today, in place. Throws `database_damaged` where it is not one of ours or its check fails, and `database_newer`.
 */
export function bringUpToDate(copy: Sqlite.Database, file: string): void {
  copy.pragma('trusted_schema = OFF')
  copy.pragma('cell_size_check = ON')
  if (readVersion(copy, file) === 0) throw new Failure('database_damaged', { path: file })
  check(copy, file)
  if (!copy.readonly) migrate(copy, file)
}

/** Looks before anything is written: a file of another program, or of a newer Hookline, is left as it is. */
export function readVersion(database: Sqlite.Database, file: string): number {
  const id = database.pragma('application_id', { simple: true })
  const version = Number(database.pragma('user_version', { simple: true }))
  const { tables } = database.prepare<[], { tables: number }>('SELECT count(*) AS tables FROM sqlite_schema').get() ?? { tables: 0 }
  const isFresh = id === 0 && version === 0 && tables === 0
  if (!isFresh && id !== applicationId) throw new Failure('database_damaged', { path: file })
  if (version > migrations.length) throw new Failure('database_newer', { found: version, known: migrations.length })
  return version
}

/** All pending migrations in one transaction; a second program that came first leaves nothing to do. */
function migrate(database: Sqlite.Database, file: string) {
  database
    .transaction(() => {
      for (const migration of migrations.slice(readVersion(database, file))) database.exec(migration)
      database.pragma(`application_id = ${applicationId}`)
      database.pragma(`user_version = ${migrations.length}`)
    })
    .immediate()
}

/** A copy that is whole before it gets its name: written aside, checked, flushed, renamed. Nothing is left of one that fails. */
export function backUp(database: Sqlite.Database, folder: string, label: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const copy = path.join(folder, `hookline-${new Date().toISOString().replaceAll(/[:.]/g, '-')}-${label}.sqlite`)
  const partial = `${copy}.${process.pid}.partial`
  try {
    database.prepare('VACUUM INTO ?').run(partial)
    const written = new Sqlite(partial, { readonly: true })
    try {
      check(written, partial)
    } finally {
      written.close()
    }
    chmodSync(partial, 0o600)
    flush(partial)
    renameSync(partial, copy)
    if (process.platform !== 'win32') flush(folder)
    return copy
  } finally {
    rmSync(partial, { force: true })
  }
}

function flush(file: string) {
  const handle = openSync(file, 'r')
  fsyncSync(handle)
  closeSync(handle)
}

function assertSafeSqlite(database: Sqlite.Database) {
  const { version } = database.prepare<[], { version: string }>('SELECT sqlite_version() AS version').get() ?? { version: '0' }
  const parts = version.split('.').map(Number)
  const difference = safeSqlite.map((least, index) => (parts[index] ?? 0) - least).find((each) => each !== 0) ?? 0
  if (difference < 0) throw new Failure('internal', undefined, `SQLite ${version} is older than ${safeSqlite.join('.')}`)
}
