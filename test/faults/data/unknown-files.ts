import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import Sqlite from 'better-sqlite3'
import { applicationId } from '../../../electron/core/db/open.ts'
import { databaseFile } from '../../../electron/core/db/places.ts'
import { migrations } from '../../../electron/core/db/migrations/index.ts'
import { openCore } from '../../../electron/core/open-core.ts'
import { toFailure } from '../../../shared/model/failure.ts'
import type { Fault } from '../fault.ts'
import { inTemporaryFolder } from './made-library.ts'

/** What may lie there under our name, and what is said of it. */
const kinds: { name: string; code: string; make: (file: string) => void }[] = [
  { name: 'newer', code: 'database_newer', make: (file) => made(file, `PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${migrations.length + 1}; CREATE TABLE drafts (x)`) },
  { name: 'much newer, in WAL mode', code: 'database_newer', make: (file) => made(file, `PRAGMA journal_mode = WAL; CREATE TABLE later (x); PRAGMA application_id = ${applicationId}; PRAGMA user_version = 2147483647`) },
  { name: 'newer, with the log of a crash', code: 'database_newer', make: (file) => crashed(file, `PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${migrations.length + 1}`) },
  { name: 'of another program, with the log of a crash', code: 'database_damaged', make: (file) => crashed(file, 'PRAGMA application_id = 252006673') },
  { name: 'of another program', code: 'database_damaged', make: (file) => made(file, 'CREATE TABLE drafts (id TEXT)') },
  { name: 'of another program, with its mark', code: 'database_damaged', make: (file) => made(file, 'PRAGMA application_id = 252006673; CREATE TABLE theirs (x)') },
  { name: 'of another program, in WAL mode', code: 'database_damaged', make: (file) => made(file, 'PRAGMA journal_mode = WAL; CREATE TABLE theirs (x)') },
  { name: 'of another program, with a layout of ours', code: 'database_damaged', make: (file) => made(file, `PRAGMA user_version = ${migrations.length}; CREATE TABLE theirs (x)`) },
  { name: 'words', code: 'database_damaged', make: (file) => writeFileSync(file, 'only words, and more of them than a header has '.repeat(200)) },
  { name: 'a picture', code: 'database_damaged', make: (file) => writeFileSync(file, Buffer.concat([Buffer.from('ffd8ffe000104a464946', 'hex'), Buffer.alloc(5000, 7)])) },
  { name: 'a folder', code: 'data_folder_unusable', make: (file) => mkdirSync(file) },
]

export const unknownFiles: Fault = {
  id: 'data-unknown-files',
  title: 'The database is one of a newer Hookline, of another program, or none at all',
  passMark: 'refused, untouched, nothing left beside it',
  counts: { test: kinds.length, whole: kinds.length },
  run: (count) =>
    inTemporaryFolder(async (folder) => {
      for (const { name, code, make } of kinds.slice(0, count)) {
        const dataDir = path.join(folder, name)
        mkdirSync(dataDir)
        const file = databaseFile(dataDir)
        make(file)
        const before = stateOf(dataDir)
        const told = await openCore({ dataDir }).then(() => 'opened', (error: unknown) => toFailure(error).code)
        if (told !== code) throw new Error(`${name}: ${told}`)
        if (stateOf(dataDir) !== before) throw new Error(`${name}: the folder was changed`)
      }
      return { measured: `${count} kinds refused, every file the same byte by byte, nothing beside it` }
    }),
}

function made(file: string, sql: string) {
  const database = new Sqlite(file)
  database.exec(sql)
  database.close()
}

/** A database with a log that was not written back to it. */
function crashed(file: string, sql: string) {
  const beside = `${file}-made`
  const database = new Sqlite(beside)
  database.exec(`PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0; CREATE TABLE theirs (x); ${sql}`)
  for (const end of ['', '-wal']) copyFileSync(beside + end, file + end)
  database.close()
  rmSync(beside)
}

/** Every file of a folder with its bytes, but for the index of a log, which is made anew whenever it is read. */
function stateOf(folder: string): string {
  const files = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.endsWith('-shm')).map((entry) => [entry.name, entry.isFile() ? readFileSync(path.join(folder, entry.name)).toString('base64') : 'folder'])
  return JSON.stringify(files)
}
