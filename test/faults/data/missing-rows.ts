import type Sqlite from 'better-sqlite3'
import type { Acknowledged } from './writers.ts'

/** What was acknowledged and is not there. */
export function missingRows(database: Sqlite.Database, acknowledged: readonly Acknowledged[]): Acknowledged[] {
  return acknowledged.filter(({ table, row, count = 1, least }) => {
    const columns = Object.keys(row).map((name) => `${name} = ?`)
    const high = least ? [`CAST(${least.column} AS INTEGER) >= ${least.value}`] : []
    const found = database.prepare(`SELECT count(*) FROM ${table} WHERE ${[...columns, ...high].join(' AND ')}`).pluck().get(...Object.values(row))
    return Number(found) < count
  })
}
