import { mkdirSync, readdirSync } from 'node:fs'
import path from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, it } from 'vitest'
import { openTables } from '../../../electron/core/db/database.ts'
import { migrations } from '../../../electron/core/db/migrations/index.ts'
import { signatureOfDraft, wordsSince } from '../../../electron/core/db/signatures.ts'
import { temporaryFolder } from '../../fixtures/clips.ts'

const applicationId = 0x486f6f6b

it('keeps the drafts of a database of layout 1, after a copy of it, and gives them no signature', () => {
  const dataDir = path.join(temporaryFolder(), 'data')
  mkdirSync(dataDir)
  const before = new Sqlite(path.join(dataDir, 'hookline.sqlite'))
  before.exec(migrations[0]!)
  before.exec(`INSERT INTO drafts VALUES ('a', '${'0'.repeat(64)}', 'n', 'p', 1, 1, NULL, 't', NULL)`)
  before.pragma(`application_id = ${applicationId}`)
  before.pragma('user_version = 1')
  before.close()

  const db = openTables(dataDir)
  expect(db.all(db.build.selectFrom('drafts').select(['id', 'name']))).toEqual([{ id: 'a', name: 'n' }])
  expect(signatureOfDraft(db, 'a')).toBeUndefined()
  expect(wordsSince(db, 0, 10)).toEqual([])
  db.close()
  expect(readdirSync(path.join(dataDir, 'backups'))).toHaveLength(1)
})
