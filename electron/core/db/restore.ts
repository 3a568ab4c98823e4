import { copyFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import Sqlite from 'better-sqlite3'
import { Failure } from '../../../shared/model/failure.ts'
import { backUp, bringUpToDate, openAgain, readVersion } from './open.ts'
import { migrations } from './migrations/index.ts'
import { backupFolder } from './places.ts'
import { columnsOf, rowTables } from './row-tables.ts'

/**
 * What is at work and not kept: the queue and the watch folders stay as they are, so that nothing that runs loses the ground under it, and so
 * that a video that was once seen does not come in by itself again.
 */
const left: ReadonlySet<string> = new Set(['workers', 'import_queue', 'imports', 'watch_folders', 'watched_files'])

export interface Difference {
  comeBack: number
  leave: number
  change: number
}

/**
 * Makes the library what a copy holds: all rows of it in one transaction, which every connection of every program sees at once or not at all.
 * Answers with the copy that was made of the library as it was, under the same lock, so that it holds exactly what was replaced.
 * Throws `backup_damaged`, `backup_newer` or a failure of the storage; the library is then as it was.
 */
export function restoreCopy(dataDir: string, copy: string): string {
  return withCurrent(dataDir, copy, (current) =>
    withLive(dataDir, current, (live) => {
      live.exec('BEGIN IMMEDIATE')
      try {
        const undo = beside(dataDir, (reader) => backUp(reader, backupFolder(dataDir), 'before-restore'))
        replaceRows(live, path.basename(copy))
        return undo
      } catch (error) {
        if (live.inTransaction) live.exec('ROLLBACK')
        throw error
      }
    }),
  )
}

/** What restoring a copy would do to the drafts of the library. Throws as `restoreCopy` does. */
export function compareCopy(dataDir: string, copy: string): Difference {
  return withCurrent(dataDir, copy, (current) =>
    withLive(dataDir, current, (live) => {
      const count = (sql: string) => Number(live.prepare(sql).pluck().get())
      const here = 'SELECT id FROM main.drafts WHERE removed_at IS NULL'
      const there = 'SELECT id FROM copy.drafts WHERE removed_at IS NULL'
      const columns = columnsOf(live, 'drafts').filter((name) => name !== 'id' && name !== 'alike')
      const perDraft = ['SELECT profile FROM #.analyses WHERE draft_id = one.id ORDER BY analysed_at DESC LIMIT 1', 'SELECT group_concat(tag ORDER BY tag) FROM #.draft_tags WHERE draft_id = one.id']
      const differs = [
        ...columns.map((name) => `one.${name} IS NOT other.${name}`),
        ...perDraft.map((sql) => `(${sql.replace('#', 'main')}) IS NOT (${sql.replace('#', 'copy')})`),
      ].join(' OR ')
      return {
        comeBack: count(`SELECT count(*) FROM (${there} EXCEPT ${here})`),
        leave: count(`SELECT count(*) FROM (${here} EXCEPT ${there})`),
        change: count(`SELECT count(*) FROM main.drafts one JOIN copy.drafts other USING (id) WHERE one.removed_at IS NULL AND other.removed_at IS NULL AND (${differs})`),
      }
    }),
  )
}

/** Drafts in a copy; null where it cannot be read as one. Looks at no more than that, so that a long list is there at once. */
export function draftsInCopy(copy: string): number | null {
  try {
    const database = new Sqlite(copy, { readonly: true, fileMustExist: true })
    try {
      database.pragma('trusted_schema = OFF')
      if (readVersion(database, copy) === 0) return null
      return Number(database.prepare('SELECT count(*) FROM drafts WHERE removed_at IS NULL').pluck().get())
    } finally {
      database.close()
    }
  } catch (error) {
    return error instanceof Failure && error.data.code === 'database_newer' ? 0 : null
  }
}

/** The files that drafts of a copy name, also of drafts that are out of the library; none where it cannot be read. */
export function pathsInCopy(copy: string): string[] {
  try {
    const database = new Sqlite(copy, { readonly: true, fileMustExist: true })
    try {
      return database.prepare('SELECT path FROM drafts').pluck().all().map(String)
    } finally {
      database.close()
    }
  } catch {
    return []
  }
}

/** Gives `work` a file that holds the copy, checked, in the layout of today: itself, or where it is older another one that is gone afterwards. */
function withCurrent<Result>(dataDir: string, copy: string, work: (file: string) => Result): Result {
  const name = path.basename(copy)
  const temporary = path.join(backupFolder(dataDir), `${name}.${process.pid}.partial`)
  try {
    const isOlder = checked(copy, name, { readonly: true })
    if (!isOlder) return work(copy)
    copyFileSync(copy, temporary)
    checked(temporary, name, {})
    return work(temporary)
  } finally {
    for (const end of ['', '-wal', '-shm', '-journal']) rmSync(temporary + end, { force: true })
  }
}

/** Checks a copy, and brings it up to date where it may be written. Answers whether it was older. */
function checked(file: string, name: string, options: Sqlite.Options): boolean {
  try {
    const database = new Sqlite(file, { ...options, fileMustExist: true })
    try {
      const isOlder = readVersion(database, file) < migrations.length
      bringUpToDate(database, file)
      return isOlder
    } finally {
      database.close()
    }
  } catch (error) {
    throw copyFailure(error, name)
  }
}

function copyFailure(error: unknown, name: string): unknown {
  if (error instanceof Failure && error.data.code === 'database_newer') return new Failure('backup_newer', { ...error.data.values, name })
  const isDamaged = error instanceof Failure ? error.data.code === 'database_damaged' : error instanceof Sqlite.SqliteError && /^SQLITE_(CORRUPT|NOTADB|ERROR|CONSTRAINT)/.test(error.code)
  return isDamaged ? new Failure('backup_damaged', { name }, error instanceof Sqlite.SqliteError ? error.message : undefined) : error
}

function withLive<Result>(dataDir: string, copy: string, work: (live: Sqlite.Database) => Result): Result {
  return beside(dataDir, (live) => {
    live.prepare('ATTACH ? AS copy').run(copy)
    return work(live)
  })
}

function beside<Result>(dataDir: string, work: (database: Sqlite.Database) => Result): Result {
  const database = openAgain(dataDir)
  try {
    return work(database)
  } finally {
    database.close()
  }
}

/** Ends the transaction that it began in: only then it is known whether the rows fit together. */
function replaceRows(live: Sqlite.Database, name: string) {
  const tables = rowTables(live).filter((table) => !left.has(table))
  // Rows of one table name rows of another: all is right again when the last one is there.
  live.pragma('defer_foreign_keys = ON')
  try {
    for (const table of tables) live.exec(`DELETE FROM main.${table}`)
    for (const table of tables) {
      // New numbers: who has read up to a number, in whatever program, finds what came back above it.
      const columns = columnsOf(live, table).filter((column) => !(table === 'signatures' && column === 'id')).join(', ')
      live.exec(`INSERT INTO main.${table} (${columns}) SELECT ${columns} FROM copy.${table}${table === 'signatures' ? ' ORDER BY id' : ''}`)
    }
    live.exec('COMMIT')
  } catch (error) {
    throw copyFailure(error, name)
  }
}
