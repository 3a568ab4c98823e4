import path from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, it } from 'vitest'
import { openTables } from '../../../electron/core/db/database.ts'
import { migrations } from '../../../electron/core/db/migrations/index.ts'
import { withVersions } from '../../../electron/core/db/versions.ts'
import { temporaryFolder } from '../../fixtures/clips.ts'

const folder = temporaryFolder()
const applicationId = 0x486f6f6b

it('brings a library of before versions and clients forward with every draft a group of its own, in no folder and nobody’s', () => {
  const before = new Sqlite(path.join(folder, 'hookline.sqlite'))
  for (const migration of migrations.slice(0, 5)) before.exec(migration)
  const add = before.prepare("INSERT INTO drafts (id, content_hash, name, path, file_bytes, duration_s, caption, imported_at, alike) VALUES (?, ?, ?, '/x', 1, 2, 'said', '2026-11-22T00:00:00Z', 1)")
  const judge = before.prepare("INSERT INTO analyses VALUES (?, ?, ?, 'documented', ?, 1, 'ready', 0, '{}', '{}', NULL, '{}', '[]')")
  const ids = ['one', 'two', 'three']
  for (const [at, id] of ids.entries()) {
    add.run(id, String(at).repeat(64), `${id}.mp4`)
    judge.run(`${id}, first`, id, '2026-11-22T00:00:00Z', 50)
    judge.run(`${id}, last`, id, '2026-11-23T00:00:00Z', 60 + at)
  }
  before.pragma(`application_id = ${applicationId}`)
  before.pragma('user_version = 5')
  before.close()

  const db = openTables(folder)
  const rows = db.all(db.build.selectFrom('drafts').select(['id', 'caption', 'alike', 'client_id', 'folder', 'version_group', 'version_order']).orderBy('content_hash'))
  expect(rows).toEqual(ids.map((id) => ({ id, caption: 'said', alike: 1, client_id: null, folder: '', version_group: null, version_order: 0 })))
  for (const id of ids) expect(withVersions(db, [id])).toEqual([id])
  expect(db.all(db.build.selectFrom('analyses').select(['draft_id', 'score']).orderBy('id'))).toHaveLength(6)
  expect(db.all(db.build.selectFrom('draft_tags').selectAll())).toEqual([])
  db.close()
})
