import path from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, it } from 'vitest'
import { migrations } from '../../../electron/core/db/migrations/index.ts'
import { openDatabase } from '../../../electron/core/db/open.ts'
import { temporaryFolder } from '../../fixtures/clips.ts'

const folder = temporaryFolder()
const applicationId = 0x486f6f6b

it('brings a library of before house rules forward with every draft in it, judged by no house and looked up by none', () => {
  const before = new Sqlite(path.join(folder, 'hookline.sqlite'))
  for (const migration of migrations.slice(0, 3)) before.exec(migration)
  const add = before.prepare('INSERT INTO drafts (id, content_hash, name, path, file_bytes, duration_s, caption, imported_at) VALUES (?, ?, ?, ?, 1, 2, ?, ?)')
  const ids = ['one', 'two', 'three']
  for (const [at, id] of ids.entries()) add.run(id, String(at).repeat(64), `${id}.mp4`, `/${id}.mp4`, `caption of ${id}`, '2026-11-22T00:00:00Z')
  before.prepare("INSERT INTO answers VALUES ('draft', 'one', 'relatable', 'yes', '2026-11-22T00:00:00Z')").run()
  before.pragma(`application_id = ${applicationId}`)
  before.pragma('user_version = 3')
  before.close()

  const after = openDatabase(folder)
  expect(after.pragma('user_version', { simple: true })).toBe(migrations.length)
  expect(after.prepare('SELECT id, caption, house_rules_id, alike FROM drafts ORDER BY rowid').all()).toEqual(ids.map((id) => ({ id, caption: `caption of ${id}`, house_rules_id: null, alike: null })))
  expect(after.prepare('SELECT practice, answer FROM answers').all()).toEqual([{ practice: 'relatable', answer: 'yes' }])
  after.close()
})
