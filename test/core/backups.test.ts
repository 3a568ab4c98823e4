import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import Sqlite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { openBackups } from '../../electron/core/backups.ts'
import { openDatabase } from '../../electron/core/db/open.ts'
import { migrations } from '../../electron/core/db/migrations/index.ts'
import { makeClip, temporaryFolder } from '../fixtures/clips.ts'
import { openLibrary } from '../fixtures/library.ts'

const folder = temporaryFolder()
const inFolder = (name: string) => path.join(folder, name)
const backupsOf = (dataDir: string) => path.join(dataDir, 'backups')
const fileOf = (dataDir: string) => path.join(dataDir, 'hookline.sqlite')
const clip = makeClip(inFolder('clip.mp4'))
const other = makeClip(inFolder('other.mp4'), { sound: 'sine=frequency=880' })

const made = await makeLibrary(inFolder('made'))

/** A library of two drafts with a copy of when there was one, whose caption was 'first'. */
async function makeLibrary(dataDir: string) {
  const library = await openLibrary(dataDir)
  const { draft } = await library.add(clip, { caption: 'first' })
  const backup = await library.call('backup.make', {})
  await library.call('draft.setCaption', { draftId: draft.id, caption: 'second' })
  await library.call('settings.set', { profile: 'ads' })
  const later = await library.add(other)
  await library.close()
  return { dataDir, draft, later: later.draft, backup }
}

/** A copy of that library, opened: measuring its drafts once is enough. */
async function grown(name: string) {
  const dataDir = inFolder(name)
  cpSync(made.dataDir, dataDir, { recursive: true, preserveTimestamps: true })
  const library = await openLibrary(dataDir)
  const captions = async () => (await library.call('draft.list', {})).drafts.map((summary) => summary.draft.caption)
  return { ...made, ...library, dataDir, captions }
}

describe('a backup', () => {
  it('is whole, private and listed, the newest first', async () => {
    const { call, backup, dataDir } = await grown('listed')
    const second = await call('backup.make', {})
    expect(backup).toMatchObject({ reason: 'asked', drafts: 1, bytes: statSync(path.join(backupsOf(dataDir), backup.id)).size })
    expect((await call('backup.list', {})).backups).toEqual([second, backup])
    expect(second.drafts).toBe(2)
    expect(readdirSync(backupsOf(dataDir)).sort()).toEqual([backup.id, second.id].sort())
    expect(statSync(path.join(backupsOf(dataDir), backup.id)).mode & 0o777).toBe(0o600)
  })

  it('shows files that cannot be read, and leaves them alone', async () => {
    const { call, dataDir } = await grown('foreign')
    writeFileSync(path.join(backupsOf(dataDir), 'holiday.sqlite'), 'no database')
    writeFileSync(path.join(backupsOf(dataDir), 'notes.txt'), 'not listed')
    const { backups } = await call('backup.list', {})
    expect(backups.find(({ id }) => id === 'holiday.sqlite')).toMatchObject({ reason: 'unknown', drafts: null, bytes: 11 })
    expect(backups).toHaveLength(2)
  })
})

describe('restoring', () => {
  it('makes the library what the copy holds, and restoring what was made before undoes it', async () => {
    const { call, backup, captions, draft, later } = await grown('undone')
    expect(await call('backup.compare', { id: backup.id })).toEqual({ comeBack: 0, leave: 1, change: 1 })
    const { undo } = await call('backup.restore', { id: backup.id })
    expect(await captions()).toEqual(['first'])
    expect((await call('settings.get', {})).profile).toBe('documented')
    expect((await call('draft.get', { draftId: draft.id })).draft.caption).toBe('first')
    await expect(call('draft.get', { draftId: later.id })).rejects.toMatchObject({ data: { code: 'draft_not_found' } })
    expect(undo).toMatchObject({ reason: 'before-restore', drafts: 2 })
    expect(await call('backup.compare', { id: undo.id })).toEqual({ comeBack: 1, leave: 0, change: 1 })
    await call('backup.restore', { id: undo.id })
    expect((await captions()).sort()).toEqual([null, 'second'].sort())
    expect((await call('settings.get', {})).profile).toBe('ads')
  })

  it('is seen at once by other programs on the same folder, and the search for copies goes on', async () => {
    const dataDir = inFolder('seen')
    const [{ call, add }, beside] = [await openLibrary(dataDir), await openLibrary(dataDir)]
    const { draft } = await add(makeClip(inFolder('long.mp4'), { seconds: 8 }))
    const backup = await call('backup.make', {})
    await add(other)
    for (const each of [call, beside.call]) await each('draft.similar', { draftId: draft.id })
    await call('backup.restore', { id: backup.id })
    expect((await beside.call('draft.list', {})).drafts).toHaveLength(1)
    const again = await add(makeClip(inFolder('again.mp4'), { seconds: 8, size: '360x640' }))
    for (const each of [call, beside.call]) expect((await each('draft.similar', { draftId: again.draft.id })).similar.map(({ draftId }) => draftId)).toEqual([draft.id])
  })

  it('tells every page to ask for everything again', async () => {
    const { call, backup, changes } = await grown('told')
    const before = changes.length
    await call('backup.restore', { id: backup.id })
    expect(changes.length).toBe(before + 1)
  })

  it('leaves the queue and the watch folders as they are', async () => {
    const { call, backup, dataDir } = await grown('left')
    const database = new Sqlite(fileOf(dataDir))
    database.exec(`INSERT INTO watch_folders (id, path, enabled, added_at) VALUES ('w', '/videos', 1, 't'); INSERT INTO watched_files VALUES ('w', '/videos/a.mp4', 1, 1)`)
    database.exec(`INSERT INTO imports (id, place, name, source, origin, state, added_at) VALUES ('i', 1, 'n', '{}', 'watch', 'queued', 't')`)
    await call('backup.restore', { id: backup.id })
    expect(['imports', 'watch_folders', 'watched_files'].map((table) => database.prepare(`SELECT count(*) FROM ${table}`).pluck().get())).toEqual([1, 1, 1])
    database.close()
  })

  it('brings a copy of an older layout up to date first, and leaves the copy itself as it was', async () => {
    const { call, dataDir } = await grown('older')
    const old = path.join(backupsOf(dataDir), 'from-long-ago.sqlite')
    const database = new Sqlite(old)
    for (const migration of migrations.slice(0, 3)) database.exec(migration)
    database.pragma(`application_id = ${0x486f6f6b}`)
    database.pragma('user_version = 3')
    database.exec(`INSERT INTO drafts (id, content_hash, name, path, file_bytes, duration_s, caption, imported_at) VALUES ('00000000-0000-4000-8000-000000000001', '${'a'.repeat(64)}', 'old.mp4', '/old.mp4', 1, 1, NULL, '2026-01-01T00:00:00.000Z')`)
    database.close()
    const before = readFileSync(old)
    expect(await call('backup.compare', { id: 'from-long-ago.sqlite' })).toEqual({ comeBack: 1, leave: 2, change: 0 })
    await call('backup.restore', { id: 'from-long-ago.sqlite' })
    const live = new Sqlite(fileOf(dataDir), { readonly: true })
    expect(live.prepare('SELECT name FROM drafts').pluck().all()).toEqual(['old.mp4'])
    live.close()
    expect(readFileSync(old).equals(before)).toBe(true)
    expect(readdirSync(backupsOf(dataDir)).filter((name) => name.includes('partial'))).toEqual([])
  })

  it.each<[string, string, (file: string) => void]>([
    ['a file that is no database', 'backup_damaged', (file) => writeFileSync(file, 'only words, and more of them than a header has '.repeat(20))],
    ['a database of another program', 'backup_damaged', (file) => void (writeFileSync(file, ''), alter(file, 'CREATE TABLE theirs (x)'))],
    ['an empty file', 'backup_damaged', (file) => writeFileSync(file, '')],
    ['a copy of a newer layout', 'backup_newer', (file) => alter(file, 'PRAGMA user_version = 99')],
    ['a copy with a hole', 'backup_damaged', (file) => damage(file)],
    ['a copy that was cut short', 'backup_damaged', (file) => writeFileSync(file, readFileSync(file).subarray(0, 40_000))],
    ['a copy without a table', 'backup_damaged', (file) => alter(file, 'DROP TABLE answers')],
    ['a copy whose rows contradict each other', 'backup_damaged', (file) => alter(file, 'PRAGMA foreign_keys = OFF; DELETE FROM drafts')],
  ])('refuses %s, and nothing changes', async (name, code, spoil) => {
    const { call, backup, captions, dataDir } = await grown(`refused ${name}`)
    const spoilt = path.join(backupsOf(dataDir), 'spoilt.sqlite')
    copyFileSync(path.join(backupsOf(dataDir), backup.id), spoilt)
    spoil(spoilt)
    await expect(call('backup.restore', { id: 'spoilt.sqlite' })).rejects.toMatchObject({ data: { code, values: { name: 'spoilt.sqlite' } } })
    expect((await captions()).sort()).toEqual([null, 'second'].sort())
  })

  it.each(['../hookline.sqlite', '/etc/passwd', '..', 'absent.sqlite'])('takes nothing from outside the list: %s', async (id) => {
    const { call, dataDir } = await openLibrary(inFolder('outside')).then((library) => ({ ...library, dataDir: inFolder('outside') }))
    mkdirSync(backupsOf(dataDir), { recursive: true })
    await expect(call('backup.restore', { id })).rejects.toMatchObject({ data: { code: 'backup_not_found' } })
  })

  it('loses no row that another connection writes meanwhile: it is in the library, or in the copy that undoes', async () => {
    const { call, backup, dataDir } = await grown('written')
    const database = new Sqlite(fileOf(dataDir), { timeout: 5000 })
    const write = database.prepare('INSERT INTO settings VALUES (?, ?)')
    const restoring = call('backup.restore', { id: backup.id })
    const written: string[] = []
    const done = new AbortController()
    void restoring.finally(() => done.abort())
    while (!done.signal.aborted) {
      const name = `row ${written.length}`
      write.run(name, '1')
      written.push(name)
      await new Promise((resolve) => setTimeout(resolve, 1))
    }
    const { undo } = await restoring
    const copy = new Sqlite(path.join(backupsOf(dataDir), undo.id), { readonly: true })
    const [inLibrary, inCopy] = [database, copy].map((each) => each.prepare("SELECT name FROM settings WHERE name LIKE 'row %'").pluck().all())
    expect([...(inCopy ?? []), ...(inLibrary ?? [])].map(String).sort()).toEqual(written.toSorted())
    database.close()
    copy.close()
  })
})

describe('copies that are made by themselves', () => {
  it('come where the library changed a quarter of an hour ago, and not else', async () => {
    const dataDir = inFolder('periodic')
    openDatabase(dataDir).close()
    let now = new Date()
    const backups = openBackups({ dataDir, daysKept: () => 2, now: () => now, works: false, log: () => {} })
    const touch = (at: Date) => utimesSync(fileOf(dataDir), at, at)
    expect(await backups.refresh()).toBe(true)
    expect(await backups.refresh()).toBe(false)
    now = new Date(Date.now() + 16 * 60_000)
    expect(await backups.refresh()).toBe(false)
    touch(new Date(Date.now() + 60_000))
    expect(await backups.refresh()).toBe(true)
    expect((await backups.list()).map(({ reason }) => reason)).toEqual(['automatic', 'automatic'])
    await backups.close()
  })
})

function alter(file: string, sql: string) {
  const database = new Sqlite(file)
  database.exec(sql)
  database.close()
}

function damage(file: string) {
  const bytes = readFileSync(file)
  bytes.fill(0xab, 4096 * 2, 4096 * 5)
  writeFileSync(file, bytes)
}
