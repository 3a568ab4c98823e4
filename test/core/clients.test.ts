import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import Sqlite from 'better-sqlite3'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { clientDetailsChange, givenClientDetails } from '../../shared/model/client.ts'
import { practices } from '../../shared/practices/index.ts'
import { ffmpeg, makeClip, temporaryFolder } from '../fixtures/clips.ts'
import { openLibrary, type Library } from '../fixtures/library.ts'

const folder = temporaryFolder()
const inFolder = (name: string) => path.join(folder, name)
const unknown = randomUUID()
const colour = '#112233'
const clips = ['one', 'other'].map((name, at) => makeClip(inFolder(`${name}.mp4`), { seconds: 2 + at })) as [string, string]
const askedOfClient = practices.find((practice) => practice.kind === 'manual' && practice.scope !== 'draft')!.id

const findingOf = ({ analysis }: { analysis: { verdict: { findings: { practice: string }[] } } }, id: string) => analysis.verdict.findings.find(({ practice }) => practice === id)
const code = (expected: string) => ({ data: { code: expected } })

function picture(name: string, size: string): string {
  ffmpeg(['-f', 'lavfi', '-i', `testsrc2=size=${size}:rate=1:duration=1`, '-frames:v', '1', inFolder(name)])
  return inFolder(name)
}

describe('what is told of a client', () => {
  it('is changed value by value, and comes back as it was', async () => {
    const library = await openLibrary(inFolder('told'))
    const { id } = await library.call('client.add', { name: 'Anna', colour, details: { timeZone: 'Europe/Brussels', languages: ['nl'] } })
    const told = await library.call('client.describe', { id, details: { niche: 'bread' } })
    expect(told).toEqual({ before: { ...givenClientDetails, timeZone: 'Europe/Brussels', languages: ['nl'] }, judgedBy: [] })
    expect((await library.call('client.get', { id })).details).toEqual({ ...told.before, niche: 'bread' })
    await library.call('client.describe', { id, details: told.before })
    expect((await library.call('client.get', { id })).details).toEqual(told.before)
    expect((await library.call('client.list', {})).clients).toEqual([{ id, name: 'Anna', colour, timeZone: 'Europe/Brussels', archivedAt: null, hasLogo: false, logoPath: null }])
  })

  it('fills in nothing by itself', () => {
    expect(clientDetailsChange.parse({})).toEqual({})
    expect(clientDetailsChange.parse({ niche: 'x' })).toEqual({ niche: 'x' })
  })

  it('is refused where it is no zone, country, language or house of ours', async () => {
    const library = await openLibrary(inFolder('refused'))
    const { id } = await library.call('client.add', { name: 'Anna', colour })
    for (const details of [{ timeZone: 'Mars/Olympus' }, { timeZone: '+02:00' }, { countries: ['Belgium'] }, { language: 'n' }, { weeklyGoal: 0 }, { approvers: [{ name: '' }] }]) {
      await expect(library.call('client.describe', { id, details }), JSON.stringify(details)).rejects.toMatchObject(code('input_invalid'))
    }
    await expect(library.call('client.describe', { id, details: { houseRulesId: unknown } })).rejects.toMatchObject(code('house_rules_not_found'))
    await expect(library.call('client.describe', { id: unknown, details: {} })).rejects.toMatchObject(code('client_not_found'))
    expect((await library.call('client.get', { id })).details).toEqual(givenClientDetails)
  })

  it('is read as far as it can be where an earlier or later program wrote it', async () => {
    const library = await openLibrary(inFolder('odd'))
    const { id } = await library.call('client.add', { name: 'Anna', colour })
    const database = new Sqlite(path.join(inFolder('odd'), 'hookline.sqlite'))
    database.prepare('UPDATE clients SET details = ?').run(JSON.stringify({ niche: 'bread', timeZone: 'Mars/Olympus', weeklyGoal: 'many', mood: 'good' }))
    database.close()
    expect((await library.call('client.get', { id })).details).toEqual({ ...givenClientDetails, niche: 'bread' })
  })

  it('moves the instants of its posts with the zone, and their wall-clock times not', async () => {
    const library = await openLibrary(inFolder('zone'))
    const { id } = await library.call('client.add', { name: 'Anna', colour })
    const database = new Sqlite(path.join(inFolder('zone'), 'hookline.sqlite'))
    const add = database.prepare("INSERT INTO posts (id, client_id, status, format, title, local_at, at, details, created_at, changed_at) VALUES (?, ?, 'idea', 'original', '', ?, ?, '{}', '', '')")
    for (const local of ['2026-03-29T02:30', '2026-10-25T02:30', '2026-07-01T09:00', null]) add.run(randomUUID(), id, local, local && `${local}:00.000Z`)
    await library.call('client.describe', { id, details: { timeZone: 'Europe/Brussels' } })
    expect(database.prepare('SELECT local_at, at FROM posts ORDER BY local_at').raw().all()).toEqual([
      [null, null],
      // The hour that is left out is as much later, of the one that comes twice the first is meant.
      ['2026-03-29T02:30', '2026-03-29T01:30:00.000Z'],
      ['2026-07-01T09:00', '2026-07-01T07:00:00.000Z'],
      ['2026-10-25T02:30', '2026-10-25T00:30:00.000Z'],
    ])
    database.close()
  })
})

describe('a client', () => {
  it('is put into the archive, and stands last then', async () => {
    const library = await openLibrary(inFolder('archive'))
    const [anna, bert] = [await library.call('client.add', { name: 'Anna', colour }), await library.call('client.add', { name: 'Bert', colour })]
    await library.call('client.archive', { id: anna.id, archived: true })
    expect((await library.call('client.list', {})).clients.map(({ id, archivedAt }) => [id, archivedAt !== null])).toEqual([[bert.id, false], [anna.id, true]])
    await library.call('client.archive', { id: anna.id, archived: false })
    expect((await library.call('client.get', { id: anna.id })).archivedAt).toBeNull()
  })

  it('that was taken away comes back for thirty days, but not under a name that another has got', async () => {
    let today = new Date('2026-11-01T10:00:00.000Z')
    const library = await openLibrary(inFolder('back'), { now: () => today })
    const anna = await library.call('client.add', { name: 'Anna', colour })
    await library.call('client.remove', { id: anna.id })
    await expect(library.call('client.get', { id: anna.id })).rejects.toMatchObject(code('client_not_found'))
    expect(await library.call('client.removed', {})).toEqual({ clients: [{ ...anna, removedAt: '2026-11-01T10:00:00.000Z', goneAt: '2026-12-01T10:00:00.000Z' }] })
    const other = await library.call('client.add', { name: 'ANNA', colour })
    await expect(library.call('client.restore', { id: anna.id })).rejects.toMatchObject(code('client_exists'))
    await library.call('client.remove', { id: other.id })
    today = new Date('2026-12-01T09:59:59.000Z')
    await library.close()
    const later = await openLibrary(inFolder('back'), { now: () => today })
    await later.call('client.restore', { id: anna.id })
    expect((await later.call('client.list', {})).clients).toMatchObject([{ id: anna.id }])
  })

  it('is gone after that with all that was its own, and its drafts stay and are nobody’s', async () => {
    let today = new Date('2026-11-01T10:00:00.000Z')
    const library = await openLibrary(inFolder('gone'), { now: () => today })
    const [anna, bert] = [await library.call('client.add', { name: 'Anna', colour }), await library.call('client.add', { name: 'Bert', colour })]
    const { draft } = await library.add(clips[0])
    await library.call('draft.organise', { draftIds: [draft.id], clientId: anna.id })
    await library.call('draft.answer', { draftId: draft.id, practice: askedOfClient, answer: 'yes' })
    const [accountId, pillarId] = [randomUUID(), randomUUID()]
    await library.call('account.keep', { id: accountId, clientId: anna.id, handle: '@anna' })
    await library.call('pillar.keep', { id: pillarId, clientId: anna.id, name: 'Bread', colour })
    await library.call('hashtags.keep', { id: randomUUID(), clientId: anna.id, name: 'all', tags: ['#bread'] })
    const database = new Sqlite(path.join(inFolder('gone'), 'hookline.sqlite'))
    const [repeatId, postId] = [randomUUID(), randomUUID()]
    database.prepare("INSERT INTO repeats VALUES (?, ?, 'FREQ=DAILY', '2026-01-01T09:00', '{}', '', NULL)").run(repeatId, anna.id)
    const addPost = database.prepare("INSERT INTO posts (id, client_id, account_id, pillar_id, draft_id, repeat_id, occurrence, status, format, title, details, created_at, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, 'idea', 'original', '', '{}', '', '')")
    addPost.run(postId, anna.id, accountId, pillarId, draft.id, repeatId, '2026-01-01T09:00')
    addPost.run(randomUUID(), bert.id, accountId, pillarId, draft.id, null, null)
    database.prepare("INSERT INTO post_events (post_id, at, who, kind, body) VALUES (?, '', '', 'made', '{}')").run(postId)
    database.prepare("INSERT INTO reviews VALUES (?, ?, 's', '', '{}', NULL)").run(randomUUID(), anna.id)
    await library.call('client.remove', { id: anna.id })
    await library.close()
    today = new Date('2026-12-01T10:00:00.000Z')
    const later = await openLibrary(inFolder('gone'), { now: () => today })
    const count = (table: string) => database.prepare(`SELECT count(*) FROM ${table}`).pluck().get()
    expect(['clients', 'accounts', 'pillars', 'repeats', 'posts', 'post_events', 'reviews', 'hashtag_groups', 'answers', 'drafts'].map((table) => [table, count(table)])).toEqual([
      ['clients', 1], ['accounts', 0], ['pillars', 0], ['repeats', 0], ['posts', 1], ['post_events', 0], ['reviews', 0], ['hashtag_groups', 0], ['answers', 0], ['drafts', 1],
    ])
    expect(database.prepare('SELECT client_id, account_id, pillar_id, draft_id FROM posts').get()).toEqual({ client_id: bert.id, account_id: null, pillar_id: null, draft_id: draft.id })
    expect(database.prepare('SELECT client_id FROM drafts').pluck().get()).toBeNull()
    expect(await later.call('client.removed', {})).toEqual({ clients: [] })
    await expect(later.call('client.restore', { id: anna.id })).rejects.toMatchObject(code('client_not_found'))
    database.close()
  })
})

describe('accounts and pillars', () => {
  it('are kept, taken away and brought back, and stay with their client', async () => {
    const library = await openLibrary(inFolder('parts'))
    const [anna, bert] = [await library.call('client.add', { name: 'Anna', colour }), await library.call('client.add', { name: 'Bert', colour })]
    const account = { id: randomUUID(), clientId: anna.id, handle: '@anna', notes: 'main' }
    const pillar = { id: randomUUID(), clientId: anna.id, name: 'Bread', colour }
    expect(await library.call('account.keep', account)).toEqual({ before: null })
    expect(await library.call('account.keep', { ...account, notes: '' })).toEqual({ before: account })
    expect(await library.call('pillar.keep', pillar)).toEqual({ before: null })
    expect(await library.call('client.get', { id: anna.id })).toMatchObject({ accounts: [{ ...account, notes: '' }], pillars: [pillar], posts: 0, drafts: 0 })
    await library.call('account.remove', { id: account.id })
    await library.call('pillar.remove', { id: pillar.id })
    expect(await library.call('client.get', { id: anna.id })).toMatchObject({ accounts: [], pillars: [] })
    await library.call('account.restore', { id: account.id })
    await library.call('pillar.restore', { id: pillar.id })
    expect(await library.call('client.get', { id: anna.id })).toMatchObject({ accounts: [{ id: account.id }], pillars: [pillar] })
    await expect(library.call('account.keep', { ...account, clientId: bert.id })).rejects.toMatchObject(code('account_not_found'))
    await expect(library.call('pillar.keep', { ...pillar, clientId: unknown })).rejects.toMatchObject(code('client_not_found'))
    await expect(library.call('account.restore', { id: unknown })).rejects.toMatchObject(code('account_not_found'))
    await expect(library.call('pillar.remove', { id: unknown })).rejects.toMatchObject(code('pillar_not_found'))
  })
})

describe('a logo', () => {
  it('is kept as it came, each under a path of its own, and taken away', async () => {
    let at = 0
    const library = await openLibrary(inFolder('logo'), { now: () => new Date(Date.UTC(2026, 10, 1) + (at += 1000)) })
    const { id } = await library.call('client.add', { name: 'Anna', colour })
    const paths = new Set<string | null>()
    let last: string | null = null
    for (const name of ['logo.png', 'logo.jpg']) {
      const logo = readFileSync(picture(name, '64x48')).toString('base64')
      expect(await library.call('client.setLogo', { id, logo })).toEqual({ before: last })
      last = logo
      const { hasLogo, logoPath } = await library.call('client.get', { id })
      expect(hasLogo).toBe(true)
      paths.add(logoPath)
    }
    expect(paths.size).toBe(2)
    expect(await library.call('client.setLogo', { id, logo: null })).toEqual({ before: last })
    expect(await library.call('client.get', { id })).toMatchObject({ hasLogo: false, logoPath: null })
  })

  it.each([
    ['logo_not_picture', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['logo_not_picture', () => Buffer.from('GIF89a\u0001\0\u0001\0')],
    ['logo_not_picture', () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
    ['logo_too_large', () => Buffer.alloc(512 * 1024 + 1)],
    ['logo_size', () => readFileSync(picture('small.png', '8x64'))],
    ['logo_size', () => readFileSync(picture('long.png', '64x5000'))],
  ])('is refused: %s', async (expected, make) => {
    const library = await openLibrary(inFolder(`logo ${randomUUID()}`))
    const { id } = await library.call('client.add', { name: 'Anna', colour })
    await expect(library.call('client.setLogo', { id, logo: make().toString('base64') })).rejects.toMatchObject(code(expected))
    expect(await library.call('client.get', { id })).toMatchObject({ hasLogo: false })
  })
})

describe('drafts of a client', () => {
  let library: Library
  let ids: [string, string]
  const get = (draftId: string) => library.call('draft.get', { draftId })
  const settled = (draftId: string, profile: string) => vi.waitFor(async () => expect((await library.call('draft.list', { draftIds: [draftId] })).drafts[0]?.score).toBe((await get(draftId)).analysis.verdict.score)).then(async () => expect((await get(draftId)).analysis.verdict.profile).toBe(profile))
  beforeAll(async () => {
    library = await openLibrary(inFolder('drafts'))
    const [one, other] = [await library.add(clips[0], { caption: 'This is my favourite bread of the whole week and I will show you how it is made #smallbusiness' }), await library.add(clips[1])]
    ids = [one.draft.id, other.draft.id]
  })

  it('are judged for its goal once they are its own, and as before when that is taken back', async () => {
    await library.call('draft.setProfile', { draftId: ids[1], profile: 'reach' })
    const { id } = await library.call('client.add', { name: 'Goal', colour, details: { profile: 'ads' } })
    const { before } = await library.call('draft.organise', { draftIds: ids, clientId: id })
    expect(before.judgedBy).toHaveLength(2)
    for (const each of ids) await settled(each, 'ads')
    await library.call('draft.setProfile', { draftId: ids[0], profile: 'rewards' })
    await library.call('draft.organise', { draftIds: ids, clientId: id })
    await settled(ids[0], 'rewards')
    await library.call('draft.place', before)
    await settled(ids[0], 'documented')
    await settled(ids[1], 'reach')
  })

  it('follow its goal when that changes, and go back with it', async () => {
    const { id } = await library.call('client.add', { name: 'Changes', colour })
    await library.call('draft.organise', { draftIds: ids, clientId: id })
    const told = await library.call('client.describe', { id, details: { profile: 'rewards' } })
    for (const each of ids) await settled(each, 'rewards')
    await library.call('client.describe', { id, details: told.before, judgedBy: told.judgedBy })
    await settled(ids[0], 'documented')
    await settled(ids[1], 'reach')
  })

  it('are judged by its house rules, which come before its goal', async () => {
    const { saved } = await library.call('house.add', { fileName: 'h.yaml', text: 'hookline: house-rules/1\nname: House\nprofile: reach\npractices: {}\n' })
    const { id } = await library.call('client.add', { name: 'House', colour, details: { profile: 'ads', houseRulesId: saved?.id ?? null } })
    const { before } = await library.call('draft.organise', { draftIds: [ids[0]], clientId: id })
    await vi.waitFor(async () => expect((await get(ids[0])).analysis.verdict.house?.id).toBe(saved?.id))
    await library.call('draft.place', before)
    await settled(ids[0], 'documented')
    expect((await get(ids[0])).analysis.verdict.house).toBeUndefined()
  })

  it('have their caption judged for its audience', async () => {
    const [draftId] = ids
    const { id } = await library.call('client.add', { name: 'Audience', colour, details: { languages: ['nl-BE'], smallBusiness: true, communityHashtags: ['broodtok'] } })
    const before = await get(draftId)
    expect(findingOf(before, 'caption-language')).toMatchObject({ outcome: 'not-applicable' })
    await library.call('draft.organise', { draftIds: [draftId], clientId: id })
    await vi.waitFor(async () => expect(findingOf(await get(draftId), 'caption-language')).toMatchObject({ value: false }))
    expect(findingOf(await get(draftId), 'caption-small-business-hashtags')).not.toMatchObject({ outcome: 'not-applicable' })
    await library.call('client.describe', { id, details: { languages: [], language: 'en' } })
    await vi.waitFor(async () => expect(findingOf(await get(draftId), 'caption-language')).toMatchObject({ value: true }))
    await library.call('client.remove', { id })
    await vi.waitFor(async () => expect((await get(draftId)).analysis.verdict).toEqual(before.analysis.verdict))
  })

  it('have its answers, and no other client’s nor nobody’s', async () => {
    const [one, other] = ids
    const [anna, bert] = [await library.call('client.add', { name: 'Answers of Anna', colour }), await library.call('client.add', { name: 'Answers of Bert', colour })]
    const valueOf = async (draftId: string) => (findingOf(await get(draftId), askedOfClient) as { value?: unknown } | undefined)?.value
    await library.call('draft.organise', { draftIds: [one], clientId: null })
    await library.call('draft.answer', { draftId: one, practice: askedOfClient, answer: 'no' })
    await library.call('draft.organise', { draftIds: [other], clientId: anna.id })
    await vi.waitFor(async () => expect(await valueOf(other)).toBeNull())
    expect(await valueOf(one)).toBe(false)
    await library.call('draft.answer', { draftId: other, practice: askedOfClient, answer: 'yes' })
    await library.call('draft.organise', { draftIds: [one], clientId: anna.id })
    await vi.waitFor(async () => expect(await valueOf(one)).toBe(true))
    await library.call('draft.organise', { draftIds: [one], clientId: bert.id })
    await vi.waitFor(async () => expect(await valueOf(one)).toBeNull())
  })
})
