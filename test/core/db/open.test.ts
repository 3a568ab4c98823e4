import { execFile } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import Sqlite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { openTables } from '../../../electron/core/db/database.ts'
import { migrations } from '../../../electron/core/db/migrations/index.ts'
import { backUp, openDatabase } from '../../../electron/core/db/open.ts'
import { temporaryFolder } from '../../fixtures/clips.ts'

const folder = temporaryFolder()
const inFolder = (name: string) => path.join(folder, name)
const fileOf = (dataDir: string) => path.join(dataDir, 'hookline.sqlite')

describe('openDatabase', () => {
  it('makes a private folder and a file with the layout of today', () => {
    const dataDir = path.join(inFolder('fresh'), 'deeper')
    const database = openDatabase(dataDir)
    expect(database.pragma('user_version', { simple: true })).toBe(migrations.length)
    expect(statSync(dataDir).mode & 0o777).toBe(0o700)
    expect(statSync(fileOf(dataDir)).mode & 0o777).toBe(0o600)
    const tables = database.prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND strict = 1 ORDER BY name").pluck().all()
    expect(tables).toEqual(['accounts', 'analyses', 'answers', 'clients', 'draft_tags', 'drafts', 'hashtag_groups', 'house_rules', 'import_queue', 'imports', 'likeness_searches', 'likenesses', 'pillars', 'post_events', 'posts', 'repeats', 'reviews', 'settings', 'signatures', 'watch_folders', 'watched_files', 'workers'])
    database.close()
  })

  it('sets what keeps acknowledged rows safe on every open, not only on the first', () => {
    for (const _ of ['first', 'second']) {
      const database = openDatabase(inFolder('pragmas'))
      const settings = ['journal_mode', 'synchronous', 'foreign_keys', 'trusted_schema', 'cell_size_check', 'mmap_size', 'busy_timeout'].map((name) => database.pragma(name, { simple: true }))
      expect(settings).toEqual(['wal', 2, 1, 0, 1, 0, 5000])
      database.close()
    }
  })

  it('finds structural damage, and leaves the file as it is', () => {
    const dataDir = inFolder('damaged')
    const database = openDatabase(dataDir)
    const insert = database.prepare(`INSERT INTO drafts (id, content_hash, name, path, file_bytes, duration_s, caption, imported_at, removed_at, house_rules_id) VALUES (?, ?, 'n', 'p', 1, 1, NULL, 't', NULL, NULL)`)
    for (let row = 0; row < 500; row += 1) insert.run(`id-${row}`, String(row).padStart(64, '0'))
    database.pragma('wal_checkpoint(TRUNCATE)')
    database.close()
    const bytes = readFileSync(fileOf(dataDir))
    bytes.fill(0xab, 4096 * 3, 4096 * 6)
    writeFileSync(fileOf(dataDir), bytes)
    expect(() => openDatabase(dataDir)).toThrow(expect.objectContaining({ data: expect.objectContaining({ code: 'database_damaged' }) }))
    expect(readFileSync(fileOf(dataDir)).equals(bytes)).toBe(true)
  })

  it('may be opened by several programs at once on a fresh folder', async () => {
    const dataDir = inFolder('together')
    const script = `import { openDatabase } from ${JSON.stringify(path.resolve('electron/core/db/open.ts'))}; openDatabase(${JSON.stringify(dataDir)}).close()`
    const open = () => promisify(execFile)(process.execPath, ['--input-type=module', '-e', script])
    await Promise.all([open(), open(), open(), open()])
    const database = openDatabase(dataDir)
    expect(database.pragma('user_version', { simple: true })).toBe(migrations.length)
    database.close()
  })
})

describe('backUp', () => {
  it('makes a whole copy under its name only when it is whole', () => {
    const database = openDatabase(inFolder('backed'))
    database.exec(`INSERT INTO drafts (id, content_hash, name, path, file_bytes, duration_s, caption, imported_at, removed_at, house_rules_id) VALUES ('a', '${'0'.repeat(64)}', 'n', 'p', 1, 1, NULL, 't', NULL, NULL)`)
    const copy = backUp(database, inFolder('copies'), 'by-hand')
    expect(readdirSync(inFolder('copies'))).toEqual([path.basename(copy)])
    expect(statSync(copy).mode & 0o777).toBe(0o600)
    const read = new Sqlite(copy, { readonly: true })
    expect(read.prepare('SELECT count(*) FROM drafts').pluck().get()).toBe(1)
    read.close()
    database.close()
  })
})

describe('a migration', () => {
  it('is preceded by a copy, and is undone as a whole where it fails', () => {
    const dataDir = inFolder('migrated')
    openDatabase(dataDir).close()
    const [pending, list] = [`CREATE TABLE later (x) STRICT_TYPO`, migrations as string[]]
    list.push(pending)
    try {
      expect(() => openDatabase(dataDir)).toThrow()
      expect(readdirSync(path.join(dataDir, 'backups'))).toHaveLength(1)
      list[list.length - 1] = 'CREATE TABLE later (x TEXT) STRICT'
      const database = openDatabase(dataDir)
      expect(database.pragma('user_version', { simple: true })).toBe(list.length)
      database.close()
    } finally {
      list.pop()
    }
    expect(existsSync(path.join(dataDir, 'backups'))).toBe(true)
  })
})

describe('openTables', () => {
  it('keeps all of a write or nothing of it', () => {
    const db = openTables(inFolder('whole'))
    const row = { id: 'a', content_hash: '0'.repeat(64), name: 'n', path: 'p', file_bytes: 1, duration_s: 1, caption: null, imported_at: 't', removed_at: null }
    const count = () => db.all(db.build.selectFrom('drafts').select('id')).length
    expect(() =>
      db.write((run) => {
        run(db.build.insertInto('drafts').values(row))
        run(db.build.insertInto('drafts').values({ ...row, id: 'b', content_hash: 'too short' }))
      }),
    ).toThrow()
    expect(count()).toBe(0)
    db.write((run) => run(db.build.insertInto('drafts').values(row)))
    expect(count()).toBe(1)
    db.close()
  })
})
