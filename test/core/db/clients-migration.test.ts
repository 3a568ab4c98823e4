import path from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, it } from 'vitest'
import { answersFor } from '../../../electron/core/db/answers.ts'
import { findClient } from '../../../electron/core/db/clients.ts'
import { openTables } from '../../../electron/core/db/database.ts'
import { migrations } from '../../../electron/core/db/migrations/index.ts'
import { givenClientDetails } from '../../../shared/model/client.ts'
import { temporaryFolder } from '../../fixtures/clips.ts'

const folder = temporaryFolder()
const applicationId = 0x486f6f6b

it('brings clients forward with nothing told of them, and answers that held for every draft to every client there is', () => {
  const before = new Sqlite(path.join(folder, 'hookline.sqlite'))
  for (const migration of migrations.slice(0, 9)) before.exec(migration)
  before.exec(`
    INSERT INTO clients VALUES ('anna', 'Anna', '#112233', '2026-01-01T00:00:00.000Z', NULL), ('bert', 'Bert', '#445566', '2026-01-02T00:00:00.000Z', '2026-11-01T00:00:00.000Z');
    INSERT INTO hashtag_groups VALUES ('group', 'anna', 'all', '["#bread"]', '2026-01-01T00:00:00.000Z', NULL);
    INSERT INTO answers VALUES ('account', '', 'pro', 'yes', '2026-01-01T00:00:00.000Z'), ('client', '', 'niche', 'no', '2026-01-01T00:00:00.000Z'), ('draft', 'one', 'relatable', 'yes', '2026-01-01T00:00:00.000Z');
  `)
  before.pragma(`application_id = ${applicationId}`)
  before.pragma('user_version = 9')
  before.close()

  const db = openTables(folder)
  expect(db.all(db.build.selectFrom('clients').selectAll().orderBy('id'))).toEqual([
    { id: 'anna', name: 'Anna', colour: '#112233', created_at: '2026-01-01T00:00:00.000Z', removed_at: null, details: '{}', logo: null, logo_at: null, archived_at: null },
    { id: 'bert', name: 'Bert', colour: '#445566', created_at: '2026-01-02T00:00:00.000Z', removed_at: '2026-11-01T00:00:00.000Z', details: '{}', logo: null, logo_at: null, archived_at: null },
  ])
  expect(findClient(db, 'anna')?.details).toEqual(givenClientDetails)
  for (const clientId of [null, 'anna', 'bert']) {
    expect(answersFor(db, { draftId: null, clientId })).toEqual({ pro: 'yes', niche: 'no' })
    expect(answersFor(db, { draftId: 'one', clientId })).toEqual({ pro: 'yes', niche: 'no', relatable: 'yes' })
  }
  // One that comes later has none but its own.
  expect(answersFor(db, { draftId: 'one', clientId: 'carla' })).toEqual({ relatable: 'yes' })
  expect(db.all(db.build.selectFrom('hashtag_groups').select(['id', 'client_id', 'details']))).toEqual([{ id: 'group', client_id: 'anna', details: '{}' }])
  for (const table of ['accounts', 'pillars', 'repeats', 'posts', 'post_events', 'reviews'] as const) expect(db.all(db.build.selectFrom(table).selectAll())).toEqual([])
  db.close()
})
