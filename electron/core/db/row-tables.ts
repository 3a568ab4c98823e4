import type Sqlite from 'better-sqlite3'

/** The tables that hold rows. The index of words is none of them: its triggers keep it in step with the posts. */
export function rowTables(database: Sqlite.Database): string[] {
  return database.prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%'").pluck().all().map(String)
}

/** The columns of a table, in order; none where there is no such table. */
export function columnsOf(database: Sqlite.Database, table: string): string[] {
  return database.prepare("SELECT name FROM pragma_table_info(?, 'main')").pluck().all(table).map(String)
}
