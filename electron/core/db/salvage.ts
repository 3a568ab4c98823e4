import { copyFileSync, existsSync, rmSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { migrate } from './open.ts'
import { columnsOf, rowTables } from './row-tables.ts'

/** What came out of a damaged database. */
export interface Salvage {
  drafts: number
  posts: number
  clients: number
  /** Whether tables could not be read to their end. */
  isCut: boolean
  /** Rows that were read and do not fit where they belong. */
  lostRows: number
}

/** Makes a new database of all rows that can be read from a damaged one, which stays as it is. Throws what SQLite does where nothing can be read. */
export function salvageInto(fresh: string, damaged: string): Salvage {
  const copy = `${fresh}.source`
  try {
    // Opening a database with a log of a crash writes to it.
    for (const end of ['', '-wal']) if (existsSync(damaged + end)) copyFileSync(damaged + end, copy + end)
    const source = new Sqlite(copy, { fileMustExist: true })
    const target = new Sqlite(fresh)
    try {
      source.pragma('trusted_schema = OFF')
      source.pragma('writable_schema = ON')
      migrate(target, fresh)
      return takeAll(source, target)
    } finally {
      source.close()
      target.close()
    }
  } finally {
    for (const end of ['', '-wal', '-shm', '-journal']) rmSync(copy + end, { force: true })
  }
}

function takeAll(source: Sqlite.Database, target: Sqlite.Database): Salvage {
  target.pragma('foreign_keys = OFF')
  let [isCut, rows, lostRows] = [false, 0, 0]
  const inOne = target.transaction(() => {
    for (const table of rowTables(target)) {
      const taken = takeTable(source, target, table)
      isCut ||= taken.isCut
      rows += taken.rows
      lostRows += taken.lostRows
    }
    lostRows += dropOrphans(target)
  })
  inOne.immediate()
  const count = (sql: string) => Number(target.prepare(sql).pluck().get())
  if (rows === 0) throw new Sqlite.SqliteError('no row can be read', 'SQLITE_CORRUPT')
  const inLibrary = (table: string) => count(`SELECT count(*) FROM ${table} WHERE removed_at IS NULL`)
  return { drafts: inLibrary('drafts'), posts: inLibrary('posts'), clients: inLibrary('clients'), isCut, lostRows }
}

/** Rows from the beginning on until one cannot be read, then from the end backwards: damage in the middle costs the middle. */
function takeTable(source: Sqlite.Database, target: Sqlite.Database, table: string): { isCut: boolean; rows: number; lostRows: number } {
  let [rows, lostRows] = [0, 0]
  const known = new Set(readableColumns(source, table))
  const columns = columnsOf(target, table).filter((column) => known.has(column))
  if (columns.length === 0) return { isCut: true, rows, lostRows }
  // What a new library begins with.
  target.exec(`DELETE FROM ${table}`)
  const put = target.prepare(`INSERT OR IGNORE INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`)
  const hasRowid = !isWithoutRowid(target, table)
  for (const order of hasRowid ? ['ORDER BY rowid', 'ORDER BY rowid DESC'] : ['']) {
    try {
      for (const row of source.prepare(`SELECT ${columns.join(', ')} FROM ${table} NOT INDEXED ${order}`).raw().safeIntegers().iterate()) {
        try {
          rows += put.run(...(row as unknown[])).changes
        } catch {
          // A row with a value that its column does not take: a bit of it fell over.
          lostRows += 1
        }
      }
      return { isCut: order.endsWith('DESC'), rows, lostRows }
    } catch {
      // From here on it cannot be read in this direction.
    }
  }
  return { isCut: true, rows, lostRows }
}

/** Rows that name others which are lost go too, until all fit together. */
function dropOrphans(target: Sqlite.Database): number {
  let dropped = 0
  for (;;) {
    const orphans = target.prepare<[], { table: string; rowid: number | null }>('SELECT DISTINCT "table", rowid FROM pragma_foreign_key_check WHERE rowid IS NOT NULL').all()
    if (orphans.length === 0) return dropped
    for (const { table, rowid } of orphans) dropped += target.prepare(`DELETE FROM ${table} WHERE rowid = ?`).run(rowid).changes
  }
}

function isWithoutRowid(database: Sqlite.Database, table: string): boolean {
  return database.prepare("SELECT wr FROM pragma_table_list WHERE schema = 'main' AND name = ?").pluck().get(table) === 1
}

/** None where the list of tables itself cannot be read. */
function readableColumns(source: Sqlite.Database, table: string): string[] {
  try {
    return columnsOf(source, table)
  } catch {
    return []
  }
}
