import { mkdirSync, readdirSync } from 'node:fs'
import path from 'node:path'
import Sqlite from 'better-sqlite3'
import { migrations } from '../../../electron/core/db/migrations/index.ts'
import { applicationId, openDatabase } from '../../../electron/core/db/open.ts'
import { backupFolder, databaseFile } from '../../../electron/core/db/places.ts'
import type { Fault } from '../fault.ts'
import { askProgram } from './asked-program.ts'
import { inTemporaryFolder } from './made-library.ts'

/** The oldest layout, from which every migration is gone through. */
const oldest = 1

export const killedMigration: Fault = {
  id: 'data-killed-migration',
  title: 'kill -9 before each statement of bringing the oldest library up to date, its copy and its end included',
  passMark: 'the old or the new layout, whole, with its copy; opened again up to date with all rows',
  counts: { test: 3, whole: 73 },
  run: (count) =>
    inTemporaryFolder(async (folder) => {
      const statements = Number(await askProgram('migrating-program.ts', { dataDir: oldLibrary(folder, 'counted'), killAt: null }))
      const steps = Math.min(count, statements)
      const seen = { old: 0, new: 0 }
      for (let step = 0; step < steps; step += 1) {
        // A slice takes its steps from the beginning to the end.
        const killAt = steps === 1 ? 1 : 1 + Math.round((step * (statements - 1)) / (steps - 1))
        const dataDir = oldLibrary(folder, `killed-${killAt}`)
        const ended = await askProgram('migrating-program.ts', { dataDir, killAt }).catch(() => 'killed')
        if (ended !== 'killed') throw new Error(`statement ${killAt} was not reached`)
        seen[checkKilled(dataDir, killAt)] += 1
      }
      return { measured: `killed before ${steps} of ${statements} statements: ${seen.old} times the old layout, ${seen.new} times the new one, whole, with its copy once the layout was touched; all opened up to date afterwards, no row lost` }
    }),
}

/** A library as the first version of the program left it. */
function oldLibrary(folder: string, name: string): string {
  const dataDir = path.join(folder, name)
  mkdirSync(dataDir)
  const database = new Sqlite(databaseFile(dataDir))
  database.pragma('journal_mode = WAL')
  for (const migration of migrations.slice(0, oldest)) database.exec(migration)
  const insert = database.prepare("INSERT INTO drafts (id, content_hash, name, path, file_bytes, duration_s, caption, imported_at) VALUES (?, ?, 'n', 'p', 1, 1, ?, 't')")
  for (let row = 0; row < 200; row += 1) insert.run(`00000000-0000-4000-8000-${String(row).padStart(12, '0')}`, String(row).padStart(64, '0'), 'caption '.repeat(100))
  database.pragma(`application_id = ${applicationId}`)
  database.pragma(`user_version = ${oldest}`)
  database.close()
  return dataDir
}

/** What a kill left: one of the two layouts, and where the migration had begun, a whole copy of the old one. */
function checkKilled(dataDir: string, killAt: number): 'old' | 'new' {
  const left = look(databaseFile(dataDir))
  const expected = left.version === oldest ? layoutOf(oldest) : layoutOf(migrations.length)
  if (left.layout !== expected || left.drafts !== 200) throw new Error(`killed before statement ${killAt}: layout ${left.version} with ${left.drafts} drafts is neither the old nor the new one`)
  const copies = copiesIn(dataDir)
  if (left.version !== oldest && copies.length !== 1) throw new Error(`killed before statement ${killAt}: the new layout without a copy of the old one`)
  for (const copy of copies) if (look(copy).version !== oldest || look(copy).drafts !== 200) throw new Error(`killed before statement ${killAt}: the copy is not whole`)
  openDatabase(dataDir).close()
  const after = look(databaseFile(dataDir))
  if (after.layout !== layoutOf(migrations.length) || after.drafts !== 200 || copiesIn(dataDir).length === 0) throw new Error(`killed before statement ${killAt}: not brought up to date afterwards`)
  return left.version === oldest ? 'old' : 'new'
}

function copiesIn(dataDir: string): string[] {
  try {
    return readdirSync(backupFolder(dataDir)).filter((name) => name.endsWith('.sqlite')).map((name) => path.join(backupFolder(dataDir), name))
  } catch {
    return []
  }
}

function look(file: string): { version: number; layout: string; drafts: number } {
  const database = new Sqlite(file)
  try {
    const check = database.pragma('integrity_check(1)', { simple: true })
    if (check !== 'ok') throw new Error(`${path.basename(file)}: ${check}`)
    return { version: Number(database.pragma('user_version', { simple: true })), layout: layoutIn(database), drafts: Number(database.prepare('SELECT count(*) FROM drafts').pluck().get()) }
  } finally {
    database.close()
  }
}

const layouts = new Map<number, string>()
function layoutOf(version: number): string {
  const known = layouts.get(version)
  if (known !== undefined) return known
  const database = new Sqlite(':memory:')
  for (const migration of migrations.slice(0, version)) database.exec(migration)
  const layout = layoutIn(database)
  database.close()
  layouts.set(version, layout)
  return layout
}

function layoutIn(database: Sqlite.Database): string {
  return JSON.stringify(database.prepare("SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat%' ORDER BY type, name").all())
}
