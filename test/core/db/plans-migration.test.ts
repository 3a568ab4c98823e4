import { mkdirSync } from 'node:fs'
import path from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, it } from 'vitest'
import { openTables } from '../../../electron/core/db/database.ts'
import { migrations } from '../../../electron/core/db/migrations/index.ts'
import { searchPosts } from '../../../electron/core/db/post-search.ts'
import { temporaryFolder } from '../../fixtures/clips.ts'

const applicationId = 0x486f6f6b
const asked = { clientIds: undefined, statuses: undefined, limit: 10, now: '2026-11-22T00:00:00.000Z' }
const search = (dataDir: string, text: string) => {
  const db = openTables(dataDir)
  const { total } = searchPosts(db, { text, ...asked })
  db.close()
  return total
}

it('brings a library of before plans forward, with words that stay with their posts whatever is written, cascaded or vacuumed', () => {
  const dataDir = path.join(temporaryFolder(), 'data')
  mkdirSync(dataDir)
  const file = path.join(dataDir, 'hookline.sqlite')
  const before = new Sqlite(file)
  for (const migration of migrations.slice(0, 9)) before.exec(migration)
  before.exec("INSERT INTO clients VALUES ('a', 'A', '#123456', 't', NULL), ('b', 'B', '#123456', 't', NULL)")
  before.pragma(`application_id = ${applicationId}`)
  before.pragma('user_version = 9')
  before.close()
  openTables(dataDir).close()

  const written = new Sqlite(file)
  for (const pragma of ['foreign_keys = ON', 'trusted_schema = OFF']) written.pragma(pragma)
  const add = written.prepare("INSERT INTO posts (id, client_id, status, format, title, details, created_at, changed_at) VALUES (?, ?, 'idea', 'original', ?, '{}', 't', 't')")
  for (const [id, client, title] of [['1', 'a', 'sourdough'], ['2', 'b', 'deadlift'], ['3', 'b', 'treadmill']] as const) add.run(id, client, title)
  expect(written.prepare('SELECT details, archived_at FROM clients').all()).toEqual([{ details: '{}', archived_at: null }, { details: '{}', archived_at: null }])
  written.exec("DELETE FROM posts WHERE id = '1'")
  written.exec('VACUUM')
  written.close()
  expect(['sourdough', 'deadlift', 'treadmill'].map((word) => search(dataDir, word))).toEqual([0, 1, 1])

  const gone = new Sqlite(file)
  gone.pragma('foreign_keys = ON')
  gone.exec("UPDATE posts SET title = 'rowing' WHERE id = '2'")
  gone.close()
  expect(['deadlift', 'rowing', 'treadmill'].map((word) => search(dataDir, word))).toEqual([0, 1, 1])
  const last = new Sqlite(file)
  last.pragma('foreign_keys = ON')
  last.exec("DELETE FROM clients WHERE id = 'b'")
  expect(last.prepare('SELECT count(*) AS count FROM post_terms').get()).toEqual({ count: 0 })
  expect(last.pragma('quick_check', { simple: true })).toBe('ok')
  last.close()
})
