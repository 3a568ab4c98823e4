import Sqlite from 'better-sqlite3'

/** So long a write waits for another program's. */
export const busyMs = 5000
/** Between two looks: at most so long after the lock is free it is taken. */
const lookEveryMs = 4
const bell = new Int32Array(new SharedArrayBuffer(4))

/**
 * Runs a transaction once the other programs let it. SQLite's own waiting looks ten times a second at last, and finds the lock taken every time where others
 * write without a pause; this looks oftener, at uneven times. `begun` says whether the transaction has come to its first statement: then it is not run again.
 */
export function takeTurn<Value>(database: Sqlite.Database, run: () => Value, begun: () => boolean): Value {
  const until = performance.now() + busyMs
  database.pragma('busy_timeout = 0')
  try {
    for (;;) {
      try {
        return run()
      } catch (error) {
        const isBusy = error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY')
        if (!isBusy || begun() || performance.now() > until) throw error
      }
      Atomics.wait(bell, 0, 0, 1 + Math.random() * lookEveryMs)
    }
  } finally {
    database.pragma(`busy_timeout = ${busyMs}`)
  }
}
