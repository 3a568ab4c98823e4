import path from 'node:path'
import Sqlite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { givenSettings } from '../../shared/model/settings.ts'
import { makeClip, temporaryFolder } from '../fixtures/clips.ts'
import { openLibrary } from '../fixtures/library.ts'

const folder = temporaryFolder()
const inFolder = (name: string) => path.join(folder, name)
const zone = { id: 'mine', name: 'Mine', topPx: 200, bottomPx: 400, leftPx: 40, rightPx: 160 }

describe('settings', () => {
  it('are as they come until they are set, and stay set after a restart', async () => {
    const library = await openLibrary(inFolder('kept'))
    expect(await library.call('settings.get', {})).toEqual(givenSettings)
    await library.call('settings.set', { singleKeyShortcuts: false, backupsKept: 3 })
    await library.close()
    const again = await openLibrary(inFolder('kept'))
    expect(await again.call('settings.get', {})).toEqual({ ...givenSettings, singleKeyShortcuts: false, backupsKept: 3 })
  })

  it('change alone: setting one value resets no other', async () => {
    const { call } = await openLibrary(inFolder('alone'))
    await call('settings.set', { profile: 'ads', safeZones: [zone], safeZone: 'mine', backupsKept: 5 })
    expect(await call('settings.set', { singleKeyShortcuts: false })).toEqual({ before: { ...givenSettings, profile: 'ads', safeZones: [zone], safeZone: 'mine', backupsKept: 5 } })
    expect(await call('settings.get', {})).toEqual({ ...givenSettings, profile: 'ads', safeZones: [zone], safeZone: 'mine', backupsKept: 5, singleKeyShortcuts: false })
    await call('settings.set', {})
    expect(await call('settings.get', {})).toMatchObject({ profile: 'ads', singleKeyShortcuts: false })
  })

  it('are taken back by what they were before', async () => {
    const { call } = await openLibrary(inFolder('undo'))
    const { before } = await call('settings.set', { profile: 'rewards' })
    await call('settings.set', { profile: before.profile })
    expect(await call('settings.get', {})).toEqual(givenSettings)
  })

  it('that cannot be read are as they come, one by one', async () => {
    const library = await openLibrary(inFolder('unreadable'))
    await library.call('settings.set', { profile: 'ads', backupsKept: 5, safeZones: [zone], safeZone: 'mine' })
    const database = new Sqlite(path.join(inFolder('unreadable'), 'hookline.sqlite'))
    const put = database.prepare('UPDATE settings SET value = ? WHERE name = ?')
    put.run('"a goal of a later version"', 'profile')
    put.run('[{"id":"mine"}]', 'safeZones')
    database.prepare("INSERT INTO settings VALUES ('of a later version', '1')").run()
    database.close()
    expect(await library.call('settings.get', {})).toEqual({ ...givenSettings, backupsKept: 5, safeZone: 'least' })
  })

  it.each([
    ['an unknown goal', { profile: 'fame' }],
    ['no safe zone at all', { safeZones: [] }],
    ['two safe zones of one id', { safeZones: [zone, zone] }],
    ['a safe zone that leaves nothing', { safeZones: [{ ...zone, topPx: 1500, bottomPx: 420 }] }],
    ['half a pixel', { safeZones: [{ ...zone, topPx: 0.5 }] }],
    ['no backups', { backupsKept: 0 }],
  ])('refuse %s', async (_, change) => {
    const { call } = await openLibrary(inFolder('refused'))
    await expect(call('settings.set', change as never)).rejects.toMatchObject({ data: { code: 'input_invalid' } })
    expect(await call('settings.get', {})).toEqual(givenSettings)
  })

  it('do not take a program by its path: that is chosen, and checked', async () => {
    const { call } = await openLibrary(inFolder('program'))
    await call('settings.set', { ffmpeg: '/bin/sh' } as never)
    expect((await call('settings.get', {})).ffmpeg).toBeNull()
  })
})

describe('the goal of new drafts', () => {
  it('judges a new draft, never a known one, and yields to a goal that is named', async () => {
    const { call, add } = await openLibrary(inFolder('goal'))
    const [one, other] = [makeClip(inFolder('one.mp4')), makeClip(inFolder('other.mp4'), { sound: 'sine=frequency=880' })]
    await call('settings.set', { profile: 'ads' })
    expect((await add(one)).analysis.verdict.profile).toBe('ads')
    await call('settings.set', { profile: 'reach' })
    expect((await add(one)).analysis.verdict.profile).toBe('ads')
    expect((await call('draft.import', { source: { path: other }, profile: 'rewards' })).analysis.verdict.profile).toBe('rewards')
    expect((await call('draft.import', { source: { path: one }, profile: 'documented' })).analysis.verdict.profile).toBe('documented')
  })
})
