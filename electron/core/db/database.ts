import type Sqlite from 'better-sqlite3'
import { DummyDriver, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler, type Compilable } from 'kysely'
import { openAgain, openDatabase } from './open.ts'
import { storageFailure } from './storage-failure.ts'
import { takeTurn } from './take-turn.ts'
import type { Tables } from './tables.ts'

/**
 * Typed queries, run at once. Kysely only builds them: better-sqlite3 is synchronous, and a transaction that never waits cannot be
 * left open by a caller that does.
 */
export interface Database {
  readonly build: Kysely<Tables>
  all<Row>(query: Compilable<Row>): Row[]
  first<Row>(query: Compilable<Row>): Row | undefined
  /** Runs `work` as one immediate transaction: all of it is kept, or nothing. Only here can be written. */
  write<Value>(work: (run: (query: Compilable) => void) => Value): Value
  /** Another number whenever another program has written since; its own writes do not count. */
  othersWrote(): number
  close(): void
}

const build = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (kysely) => new SqliteIntrospector(kysely),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
})

/** Opens the database of a data folder; see `openDatabase` for what it throws. Every later failure is one of the storage failures too. */
export function openTables(dataDir: string): Database {
  return tablesOf(openDatabase(dataDir), dataDir)
}

/** A further connection, of another thread, to a database that is open and was checked then. */
export function openTablesAgain(dataDir: string): Database {
  return tablesOf(openAgain(dataDir), dataDir)
}

function tablesOf(database: Sqlite.Database, dataDir: string): Database {
  const guarded = <Value>(work: () => Value): Value => {
    try {
      return work()
    } catch (error) {
      throw storageFailure(error, dataDir)
    }
  }
  const prepared = <Row>(query: Compilable<Row>): { statement: Sqlite.Statement<unknown[], Row>; parameters: readonly unknown[] } => {
    const { sql, parameters } = query.compile()
    return { statement: database.prepare<unknown[], Row>(sql), parameters }
  }
  return {
    build,
    all: (query) =>
      guarded(() => {
        const { statement, parameters } = prepared(query)
        return statement.all(...parameters)
      }),
    first: (query) =>
      guarded(() => {
        const { statement, parameters } = prepared(query)
        return statement.get(...parameters)
      }),
    write: (work) =>
      guarded(() => {
        let begun = false
        const whole = database.transaction(() => {
          begun = true
          return work((query) => {
            const { statement, parameters } = prepared(query)
            statement.run(...parameters)
          })
        })
        return database.inTransaction ? whole() : takeTurn(database, () => whole.immediate(), () => begun)
      }),
    othersWrote: () => guarded(() => Number(database.pragma('data_version', { simple: true }))),
    close: () => database.close(),
  }
}
