import { randomUUID } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import Sqlite from 'better-sqlite3'
import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { openCore } from '../../electron/core/open-core.ts'
import type { ClientDetails } from '../../shared/model/client.ts'
import { practices } from '../../shared/practices/index.ts'
import { binaries, ffmpeg, makeClip, temporaryFolder } from '../fixtures/clips.ts'
import { openLibrary, type Library } from '../fixtures/library.ts'

const folder = temporaryFolder()
const inFolder = (name: string) => path.join(folder, name)
const clip = makeClip(inFolder('clip.mp4'), { seconds: 2 })
const moment = '2026-11-01T10:00:00.000Z'
const tables = ['clients', 'accounts', 'pillars', 'hashtag_groups', 'repeats', 'posts', 'post_events', 'answers', 'drafts'] as const
const asked = practices.find((practice) => practice.kind === 'manual' && practice.scope !== 'draft')!.id

const details: ClientDetails = {
  language: 'nl',
  timeZone: 'America/New_York',
  niche: 'bread',
  countries: ['BE', 'NL'],
  accountCountry: 'BE',
  languages: ['nl-BE', 'fr'],
  communityHashtags: ['#broodtok'],
  smallBusiness: true,
  profile: 'reach',
  houseRulesId: null,
  weeklyGoal: 3.5,
  bestHours: [{ weekday: 1, hour: 9 }],
  approvers: [{ name: 'Piet', contact: 'piet@example.org' }],
  notes: 'Likes\nlines\u0000and =formulas()',
}

function database<Value>(dataDir: string, work: (db: Sqlite.Database) => Value): Value {
  const db = new Sqlite(path.join(dataDir, 'hookline.sqlite'))
  db.pragma('foreign_keys = ON')
  try {
    return work(db)
  } finally {
    db.close()
  }
}

const counts = (dataDir: string) => database(dataDir, (db) => Object.fromEntries(tables.map((table) => [table, Number(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get())])))

interface MadePost {
  title: string
  caption?: string
  details?: object
  localAt?: string | null
  accountId?: string | null
  pillarId?: string | null
  draftId?: string | null
  repeatId?: string | null
  occurrence?: string | null
  removedAt?: string | null
  events?: { kind: string; body: object }[]
}

function addPost(db: Sqlite.Database, clientId: string, made: MadePost): string {
  const id = randomUUID()
  db.prepare(`INSERT INTO posts (id, client_id, account_id, pillar_id, draft_id, status, format, title, caption, local_at, at, repeat_id, occurrence, details, created_at, changed_at, removed_at)
    VALUES (?, ?, ?, ?, ?, 'approved', 'duet', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`).run(
    id, clientId, made.accountId ?? null, made.pillarId ?? null, made.draftId ?? null, made.title, made.caption ?? '', made.localAt ?? null, made.localAt ? moment : null,
    made.repeatId ?? null, made.occurrence ?? null, JSON.stringify(made.details ?? {}), moment, moment, made.removedAt ?? null,
  )
  for (const { kind, body } of made.events ?? []) db.prepare("INSERT INTO post_events (post_id, at, who, kind, body) VALUES (?, ?, 'Piet', ?, ?)").run(id, moment, kind, JSON.stringify(body))
  return id
}

/** A client with everything there is. */
async function makeClient(library: Library, dataDir: string): Promise<string> {
  const { id } = await library.call('client.add', { name: 'Bakkerij “Jansen”', colour: '#112233', details })
  const { draft } = await library.add(clip)
  ffmpeg(['-f', 'lavfi', '-i', 'testsrc2=size=64x48:rate=1:duration=1', '-frames:v', '1', inFolder('logo.png')])
  await library.call('client.setLogo', { id, logo: readFileSync(inFolder('logo.png')).toString('base64') })
  const [accountId, goneId, pillarId, unusedId, repeatId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID(), randomUUID()]
  await library.call('account.keep', { id: accountId, clientId: id, handle: '@jansen', notes: 'main' })
  for (const each of [goneId, unusedId]) {
    await library.call('account.keep', { id: each, clientId: id, handle: '@old' })
    await library.call('account.remove', { id: each })
  }
  await library.call('pillar.keep', { id: pillarId, clientId: id, name: 'Bread', colour: '#445566' })
  await library.call('hashtags.keep', { id: randomUUID(), clientId: id, name: 'all', tags: ['#bread', '#brood'] })
  await library.call('draft.organise', { draftIds: [draft.id], clientId: id })
  await library.call('draft.answer', { draftId: draft.id, practice: asked, answer: 'yes' })
  database(dataDir, (db) => {
    const content = { accountId, pillarId, draftId: draft.id, title: 'Weekly' }
    db.prepare("INSERT INTO repeats VALUES (?, ?, 'FREQ=WEEKLY;BYDAY=MO', '2026-11-02T09:00', ?, ?, NULL)").run(repeatId, id, JSON.stringify({ content, skipped: ['2026-11-09T09:00'], coolDownDays: 7 }), moment)
    const full = { hashtags: ['#bread'], sound: 'loaf', coverS: 1.5, checklist: [{ text: 'film', done: true }], owner: 'Eva', labels: ['x'], notes: 'n', commentMinutes: 5, joinsTrend: true, collaborator: 'c', experiment: 'e', language: 'nl' }
    const changes = { accountId: { from: null, to: accountId }, title: { from: '', to: 'Full' } }
    addPost(db, id, { title: 'Full', caption: 'Cap\n<script>', details: full, localAt: '2026-11-01T01:30', accountId, pillarId, draftId: draft.id, events: [{ kind: 'made', body: {} }, { kind: 'changed', body: { changes } }, { kind: 'comment', body: { text: 'nice' } }, { kind: 'review', body: { answer: 'changes', text: 'louder' } }] })
    addPost(db, id, { title: 'An idea', accountId: goneId })
    addPost(db, id, { title: 'Moved', localAt: '2026-11-17T10:00', repeatId, occurrence: '2026-11-16T09:00' })
    addPost(db, id, { title: 'Taken out', localAt: '2026-11-23T09:00', repeatId, occurrence: '2026-11-23T09:00', removedAt: moment })
    addPost(db, id, { title: 'Removed', removedAt: moment })
  })
  return id
}

interface Exported {
  client: { id: string; name: string }
  drafts: { id: string; contentHash: string }[]
  [field: string]: unknown
}

const parse = (text: string) => JSON.parse(text) as Exported

/** Without the moment, and with ids by the order in which they come, drafts by their content: what must survive a way out and in. */
function essence(text: string): unknown {
  const { exportedAt: _, ...file } = parse(text)
  const names = new Map(file.drafts.map(({ id, contentHash }) => [id, contentHash]))
  const named = JSON.stringify(file).replaceAll(/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g, (id) => {
    names.set(id, names.get(id) ?? `id ${names.size}`)
    return names.get(id) ?? id
  })
  return JSON.parse(named)
}

const byTitle = (rows: unknown) => (rows as { title?: string; handle?: string }[]).toSorted((one, other) => `${one.title ?? one.handle}`.localeCompare(`${other.title ?? other.handle}`))

/** With its rows in an order that new ids do not change. */
function sorted(exported: string): string {
  const file = parse(exported)
  return JSON.stringify({ ...file, posts: byTitle(file.posts), accounts: byTitle(file.accounts) })
}

/** As it must come out of a library that has none of the drafts. */
function withoutDrafts(exported: string): unknown {
  const { exportedAt: _, ...rest } = parse(exported)
  return JSON.parse(JSON.stringify({ ...rest, drafts: [] }).replaceAll(/"draftId":"[^"]+"/g, '"draftId":null'))
}

const refuse = async (broken: string) => (await there.call('client.import', { source: { text: broken }, dryRun: false })).problems

const [hereDir, thereDir] = [inFolder('here'), inFolder('there')]
let here: Library
let there: Library
let id: string
let text: string
beforeAll(async () => {
  here = await openLibrary(hereDir)
  there = await openLibrary(thereDir)
  id = await makeClient(here, hereDir)
  text = (await here.call('client.export', { id })).text
})

describe('a client as a file', () => {
  it('holds all that is its own, and of drafts what they are known by', async () => {
    const file = parse(text)
    expect(file).toMatchObject({ hookline: 'client/1', client: { id, name: 'Bakkerij “Jansen”' }, details, houseRules: null, answers: [{ practice: asked, answer: 'yes' }] })
    expect(Object.keys(file)[0]).toBe('hookline')
    expect((file.posts as { title: string }[]).map(({ title }) => title).toSorted()).toEqual(['An idea', 'Full', 'Moved', 'Taken out'])
    expect((file.accounts as { handle: string }[]).map(({ handle }) => handle).toSorted()).toEqual(['@jansen', '@old'])
    expect(file.drafts).toEqual([{ id: expect.any(String), contentHash: expect.stringMatching(/^[0-9a-f]{64}$/), name: 'clip.mp4', durationS: expect.closeTo(2, 1) }])
    expect(text).not.toContain(folder)
    expect((await here.call('client.export', { id })).fileName).toMatch(/^Bakkerij “Jansen” \d{4}-\d\d-\d\d\.hookline$/)
    await expect(here.call('client.export', { id: randomUUID() })).rejects.toMatchObject({ data: { code: 'client_not_found' } })
  })

  it('comes into another library as it was, with its own ids; drafts that are not there are left out and counted', async () => {
    const before = counts(thereDir)
    const expected = { name: 'Bakkerij “Jansen”', isCopy: false, accounts: 2, pillars: 1, posts: 4, repeats: 1, hashtagGroups: 1, draftsFound: 0, draftsMissing: 1, problems: [], notices: [] }
    expect(await there.call('client.import', { source: { text }, dryRun: true })).toEqual({ client: null, ...expected })
    expect(counts(thereDir)).toEqual(before)
    expect(await there.call('client.import', { source: { text }, dryRun: false })).toEqual({ client: { id, name: expected.name, colour: '#112233' }, ...expected })
    const again = (await there.call('client.export', { id })).text
    expect(withoutDrafts(again)).toEqual(withoutDrafts(text))
    expect(database(thereDir, (db) => db.prepare("SELECT local_at, at FROM posts WHERE title = 'Full'").get())).toEqual({ local_at: '2026-11-01T01:30', at: '2026-11-01T05:30:00.000Z' })
    expect((await there.call('client.get', { id })).hasLogo).toBe(true)
  })

  it('comes into its own library as a copy with new ids, a number to its name, and its drafts', async () => {
    const made = await here.call('client.import', { source: { text }, dryRun: false })
    expect(made).toMatchObject({ name: 'Bakkerij “Jansen” 2', isCopy: true, draftsFound: 1, draftsMissing: 0 })
    const copy = (await here.call('client.export', { id: made.client?.id ?? '' })).text
    const own = new Set(text.match(/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g))
    for (const { id: draftId } of parse(text).drafts) own.delete(draftId)
    for (const each of own) expect(copy).not.toContain(each)
    const renamed = copy.replace('Bakkerij “Jansen” 2', 'Bakkerij “Jansen”')
    expect(essence(sorted(renamed))).toEqual(essence(sorted(text)))
    expect(await here.call('client.import', { source: { text }, dryRun: true })).toMatchObject({ name: 'Bakkerij “Jansen” 3' })
    await here.call('client.remove', { id: made.client?.id ?? '' })
  })

  it('is the same again for any words in it', async () => {
    const words = fc.string({ unit: fc.oneof(fc.constantFrom('\u0000', '\u202e', '"', '\\', '\n', '=', '<', '\uFEFF', '🍞'), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })), maxLength: 40 })
    await fc.assert(
      fc.asyncProperty(fc.record({ title: words.map((each) => each.trim()), caption: words, notes: words, owner: words, comment: words }), async ({ title, caption, notes, owner, comment }) => {
        const client = await here.call('client.add', { name: `Words ${randomUUID()}`, colour: '#000000' })
        database(hereDir, (db) => addPost(db, client.id, { title, caption, details: { notes, owner }, events: [{ kind: 'comment', body: { text: comment } }] }))
        const out = (await here.call('client.export', { id: client.id })).text
        const made = await here.call('client.import', { source: { text: out }, dryRun: false })
        expect(made.problems).toEqual([])
        const back = (await here.call('client.export', { id: made.client?.id ?? '' })).text
        expect(essence(back.replace(made.name, client.name))).toEqual(essence(out))
      }),
      { numRuns: 25 },
    )
  })
})

/** A file that is about to be damaged. */
interface Broken {
  client: object
  details: object
  posts: { id: string }[]
  repeats: { content: object }[]
}

describe('a file that is no client', () => {
  it.each(['', 'null', '[]', '{}', 'hookline: client/1', '{"hookline":"plan/1"}', '{"hookline":1}', '['.repeat(100_000), `{"a":${'['.repeat(5000)}${']'.repeat(5000)}}`])('is said to be none', async (broken) => {
    expect(await refuse(broken)).toEqual([{ code: 'client_file_expected' }])
  })

  it('of a newer program is refused, and so is one that was cut', async () => {
    expect(await refuse(text.replace('client/1', 'client/2'))).toEqual([{ code: 'client_file_newer', values: { found: 'client/2', known: 'client/1' } }])
    expect(await refuse(text.slice(0, text.length / 2))).toEqual([{ code: 'client_file_expected' }])
  })

  it.each<[string, (file: Broken) => void]>([
    ['posts[0].title', (file) => Object.assign(file.posts[0]!, { title: 'x'.repeat(301) })],
    ['posts[1]', (file) => Object.assign(file.posts[1]!, { surprise: true })],
    ['posts[0].localAt', (file) => Object.assign(file.posts[0]!, { localAt: '2026-02-31T09:00' })],
    ['posts[0].draftId', (file) => Object.assign(file.posts[0]!, { draftId: randomUUID() })],
    ['posts[0].accountId', (file) => Object.assign(file.posts[0]!, { accountId: randomUUID() })],
    ['posts[1].id', (file) => Object.assign(file.posts[1]!, { id: file.posts[0]!.id })],
    ['repeats[0].content.pillarId', (file) => Object.assign(file.repeats[0]!.content, { pillarId: randomUUID() })],
    ['details.timeZone', (file) => Object.assign(file.details, { timeZone: 'Mars' })],
    ['client.name', (file) => Object.assign(file.client, { name: '' })],
    ['accounts', (file) => Object.assign(file, { accounts: {} })],
    ['{}', (file) => Object.assign(file, { surprise: 1 })],
  ])('is wrong at %s, and nothing of it is taken in', async (where, damage) => {
    const file = JSON.parse(text) as Broken
    damage(file)
    const before = counts(hereDir)
    const { problems, client } = await here.call('client.import', { source: { text: JSON.stringify(file) }, dryRun: false })
    expect([client, problems[0]]).toEqual([null, expect.objectContaining({ code: 'client_file_problem', values: { path: where } })])
    expect(counts(hereDir)).toEqual(before)
  })

  it('with a logo that is no picture, or house rules that are not here', async () => {
    const file = parse(text)
    expect(await refuse(JSON.stringify({ ...file, logo: Buffer.from('<svg/>').toString('base64') }))).toEqual([{ code: 'logo_not_picture' }])
    const rules = { id: randomUUID(), name: 'House' }
    const made = await there.call('client.import', { source: { text: JSON.stringify({ ...file, houseRules: rules }) }, dryRun: true })
    expect(made).toMatchObject({ problems: [], notices: [{ code: 'house_rules_not_found', values: { name: 'House' } }] })
  })

  it('tells no more than fifty things of a file of nothing but faults', async () => {
    const file = { ...parse(text), posts: Array.from({ length: 20_000 }, () => ({})) }
    expect((await refuse(JSON.stringify(file))).length).toBe(50)
  })

  it('never breaks, and is taken in whole or not at all, whatever is done to it', async () => {
    const places = [...text.matchAll(/"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?|true|false|null/g)].map(({ index, 0: found }) => [index, index + found.length] as const)
    const change = fc.tuple(fc.nat({ max: places.length - 1 }), fc.oneof(fc.json({ maxDepth: 2 }), fc.constantFrom('', '"\\u0000"', '"\\ud800"', '1e999', '-1', '[]', '{"__proto__":{"x":1}}', `"${id.toUpperCase()}"`)))
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
        const broken = changes.toSorted(([one], [other]) => other - one).reduce((now, [at, to]) => now.slice(0, places[at]![0]) + to + now.slice(places[at]![1]), text)
        const before = counts(thereDir)
        const { client, problems, posts } = await there.call('client.import', { source: { text: broken }, dryRun: false })
        const after = counts(thereDir)
        if (problems.length > 0) expect([client, after]).toEqual([null, before])
        else {
          expect([after.clients! - before.clients!, after.posts! - before.posts!]).toEqual([1, posts])
          expect((await there.call('client.export', { id: client?.id ?? '' })).text).toContain('client/1')
        }
      }),
      { numRuns: 150 },
    )
  })

  it('leaves nothing behind where writing fails half-way', async () => {
    const dataDir = inFolder('half')
    const library = await openLibrary(dataDir)
    database(dataDir, (db) => db.exec("CREATE TRIGGER no BEFORE INSERT ON post_events WHEN new.kind = 'review' BEGIN SELECT raise(ABORT, 'no'); END"))
    const before = counts(dataDir)
    await expect(library.call('client.import', { source: { text }, dryRun: false })).rejects.toThrow()
    expect(counts(dataDir)).toEqual(before)
  })
})

describe('a large client', () => {
  it('comes by upload or by path, and the upload is gone once it is in', async () => {
    const dataDir = inFolder('large')
    const core = await openCore({ dataDir, findMedia: async () => binaries })
    const call = (source: object, dryRun: boolean) => core.call('client.import', { source, dryRun }, { callId: 'x', grant: { allowsPath: (each) => each === inFolder('large.json') } }) as Promise<{ posts: number }>
    const file = parse(text)
    const post = (file.posts as { title: string }[]).find(({ title }) => title === 'Full')
    const large = JSON.stringify({ ...file, repeats: [], posts: Array.from({ length: 10_000 }, (_, at) => ({ ...post, id: randomUUID(), title: `Post ${at}`, caption: 'words '.repeat(50) })) })
    expect(large.length).toBeGreaterThan(10 * 1024 * 1024)
    writeFileSync(inFolder('large.json'), large)
    async function* chunks() {
      yield Buffer.from(large)
    }
    const upload = await core.uploads.receive('large.json', Buffer.byteLength(large), chunks())
    expect(await call({ upload }, true)).toMatchObject({ posts: 10_000, problems: [] })
    const started = performance.now()
    expect(await call({ upload }, false)).toMatchObject({ posts: 10_000, isCopy: false })
    console.info(`import of 10,000 posts: ${Math.round(performance.now() - started)} ms`)
    await expect(call({ upload }, true)).rejects.toMatchObject({ data: { code: 'upload_incomplete' } })
    expect(await call({ path: inFolder('large.json') }, true)).toMatchObject({ posts: 10_000, isCopy: true })
    await expect(call({ path: inFolder('other.json') }, true)).rejects.toMatchObject({ data: { code: 'path_not_allowed' } })
    await expect(call({ text: large }, true)).rejects.toMatchObject({ data: { code: 'input_invalid' } })
    await core.close()
  })
})
