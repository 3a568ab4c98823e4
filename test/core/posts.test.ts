import { mkdirSync } from 'node:fs'
import path from 'node:path'
import Sqlite from 'better-sqlite3'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Input } from '../../shared/contract/contract.ts'
import { temporaryFolder } from '../fixtures/clips.ts'
import { openLibrary, type Library } from '../fixtures/library.ts'

const folder = temporaryFolder()
const unknown = crypto.randomUUID()

async function openPlan(name: string) {
  const dataDir = path.join(folder, name)
  mkdirSync(dataDir)
  const library = await openLibrary(dataDir)
  const { id: clientId } = await library.call('client.add', { name: 'Bakkerij Jansen', colour: '#5f3dc4' })
  const { id: otherId } = await library.call('client.add', { name: 'Gym Zuid', colour: '#0b6e45' })
  return { library, dataDir, clientId, otherId }
}

type NewPost = Input<'post.add'>['posts'][number]

async function add(library: Library, clientId: string, more: Partial<NewPost> = {}): Promise<string> {
  const id = crypto.randomUUID()
  await library.call('post.add', { posts: [{ id, clientId, ...more }], who: 'An' })
  return id
}

const refuses = (code: string) => expect.objectContaining({ data: expect.objectContaining({ code }) })

/** Every byte of the plan but when it was last changed, and the words that are searched; by an eye of its own. */
function bytesOf(dataDir: string): string {
  const database = new Sqlite(path.join(dataDir, 'hookline.sqlite'), { readonly: true })
  const columns = 'id, client_id, account_id, pillar_id, draft_id, status, format, title, caption, local_at, at, repeat_id, occurrence, details, created_at, removed_at'
  const rows = database.prepare(`SELECT ${columns} FROM posts ORDER BY id`).all()
  const words = database.prepare('SELECT term, doc, cnt FROM post_terms').all()
  database.close()
  return JSON.stringify({ rows, words })
}

describe('a post', () => {
  it('is kept whole, and changed by what is told alone', async () => {
    const { library, clientId } = await openPlan('whole')
    const id = await add(library, clientId, { title: 'Bread', hashtags: ['#brood'], checklist: [{ text: 'film', done: true }], localAt: '2026-11-22T09:00', status: 'approved', language: 'nl' })
    await library.call('post.change', { changes: [{ ref: id, change: { caption: 'Fresh' } }], who: 'Bo' })
    await library.call('post.change', { changes: [{ ref: id, change: { caption: 'Fresh' } }], who: 'nobody sees this' })
    const { post, events } = await library.call('post.get', { ref: id })
    expect(post).toMatchObject({ id, clientId, title: 'Bread', caption: 'Fresh', hashtags: ['#brood'], status: 'approved', language: 'nl', localAt: '2026-11-22T09:00', checklist: [{ text: 'film', done: true }] })
    expect(events.map(({ who, event }) => [who, event])).toEqual([
      ['An', { kind: 'made' }],
      ['Bo', { kind: 'changed', changes: { caption: { from: '', to: 'Fresh' } } }],
    ])
    await expect(library.call('post.get', { ref: unknown })).rejects.toEqual(refuses('post_not_found'))
  })

  it('is commented on, which its card counts, and is gone when removed until it is restored', async () => {
    const { library, clientId } = await openPlan('gone')
    const id = await add(library, clientId, { title: 'Bread', localAt: '2026-11-22T09:00' })
    const { event } = await library.call('post.comment', { ref: id, who: 'Cas', text: ' nice ' })
    expect(event).toMatchObject({ who: 'Cas', event: { kind: 'comment', text: 'nice' } })
    await library.call('settings.set', { name: ' Dirk ' })
    await library.call('post.comment', { ref: id, text: 'by whom the settings name' })
    await library.call('post.change', { changes: [{ ref: id, change: { caption: 'Fresh' } }] })
    expect((await library.call('post.get', { ref: id })).events.map(({ who }) => who)).toEqual(['An', 'Cas', 'Dirk', 'Dirk'])
    const day = { from: '2026-11-22', to: '2026-11-22' }
    expect((await library.call('post.range', day)).posts).toMatchObject([{ ref: id, comments: 2, hasCaption: true, score: null }])
    await library.call('post.remove', { ids: [id] })
    for (const call of [library.call('post.get', { ref: id }), library.call('post.comment', { ref: id, who: '', text: 'x' }), library.call('post.change', { changes: [{ ref: id, change: { title: 'x' } }] })]) {
      await expect(call).rejects.toEqual(refuses('post_not_found'))
    }
    expect((await library.call('post.range', day)).posts).toEqual([])
    expect((await library.call('post.search', { text: 'bread' })).total).toBe(0)
    await expect(add(library, clientId, { id })).rejects.toEqual(refuses('post_exists'))
    await library.call('post.restore', { ids: [id] })
    expect((await library.call('post.range', day)).posts).toHaveLength(1)
    expect((await library.call('post.search', { text: 'bread' })).total).toBe(1)
  })
})

describe('a range', () => {
  it('takes dates of each client’s own clock, in order of time', async () => {
    const { library, clientId, otherId } = await openPlan('zones')
    await library.call('client.describe', { id: clientId, details: { timeZone: 'Pacific/Auckland' } })
    await library.call('client.describe', { id: otherId, details: { timeZone: 'America/Los_Angeles' } })
    const early = await add(library, clientId, { localAt: '2026-11-22T00:00' })
    const late = await add(library, otherId, { localAt: '2026-11-22T23:59' })
    await add(library, otherId, { localAt: '2026-11-23T00:00' })
    await add(library, clientId, { localAt: '2026-11-21T23:59' })
    const idea = await add(library, clientId)
    const { posts } = await library.call('post.range', { from: '2026-11-22', to: '2026-11-22' })
    expect(posts.map(({ ref, at }) => [ref, at])).toEqual([
      [early, '2026-11-21T11:00:00.000Z'],
      [late, '2026-11-23T07:59:00.000Z'],
    ])
    expect((await library.call('post.range', { from: '2026-11-01', to: '2026-12-01', clientIds: [otherId] })).posts).toHaveLength(2)
    expect((await library.call('post.ideas', {})).posts.map(({ ref }) => ref)).toEqual([idea])
    await library.call('client.describe', { id: clientId, details: { timeZone: 'UTC' } })
    expect((await library.call('post.range', { from: '2026-11-22', to: '2026-11-22', clientIds: [clientId] })).posts).toMatchObject([{ localAt: '2026-11-22T00:00', at: '2026-11-22T00:00:00.000Z' }])
    await library.call('client.archive', { id: otherId, archived: true })
    expect((await library.call('post.range', { from: '2026-11-22', to: '2026-11-22' })).posts).toHaveLength(1)
    expect((await library.call('post.range', { from: '2026-11-22', to: '2026-11-22', clientIds: [otherId] })).posts).toHaveLength(1)
  })
})

describe('what a post names', () => {
  it('must be its client’s, and stays behind when it goes to another', async () => {
    const { library, clientId, otherId } = await openPlan('names')
    const [accountId, pillarId, othersAccount] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()]
    await library.call('account.keep', { id: accountId, clientId, handle: '@bakery' })
    await library.call('account.keep', { id: othersAccount, clientId: otherId, handle: '@gym' })
    await library.call('pillar.keep', { id: pillarId, clientId, name: 'How', colour: '#5f3dc4' })
    const id = await add(library, clientId, { accountId, pillarId })
    const tell = (change: Input<'post.change'>['changes'][number]['change']) => library.call('post.change', { changes: [{ ref: id, change: { title: 'kept?' } }, { ref: id, change }] })
    await expect(tell({ accountId: othersAccount })).rejects.toEqual(refuses('account_not_found'))
    await expect(tell({ pillarId: unknown })).rejects.toEqual(refuses('pillar_not_found'))
    await expect(tell({ draftId: unknown })).rejects.toEqual(refuses('draft_not_found'))
    await expect(tell({ clientId: unknown })).rejects.toEqual(refuses('client_not_found'))
    await expect(add(library, unknown)).rejects.toEqual(refuses('client_not_found'))
    expect((await library.call('post.get', { ref: id })).post.title).toBe('')
    const { before } = await library.call('post.change', { changes: [{ ref: id, change: { clientId: otherId } }] })
    expect((await library.call('post.get', { ref: id })).post).toMatchObject({ clientId: otherId, accountId: null, pillarId: null })
    await library.call('post.putBack', { posts: before, made: [] })
    expect((await library.call('post.get', { ref: id })).post).toMatchObject({ clientId, accountId, pillarId })
    await library.call('account.remove', { id: accountId })
    await library.call('post.change', { changes: [{ ref: id, change: { title: 'an account that is gone bothers nobody' } }] })
    await expect(library.call('post.putBack', { posts: [{ ...before[0]!, accountId: unknown }], made: [] })).rejects.toEqual(refuses('account_not_found'))
  })
})

describe('an occurrence of a repeat', () => {
  it('gets a row when it is touched, and is untouched again when that is undone', async () => {
    const { library, dataDir, clientId } = await openPlan('occurrence')
    const repeatId = crypto.randomUUID()
    await library.call('repeat.keep', { id: repeatId, clientId, rule: 'FREQ=DAILY;COUNT=4', localStart: '2026-11-22T09:00', content: { title: 'Daily' } })
    const seen = async () => (await library.call('post.range', { from: '2026-11-20', to: '2026-11-30' })).posts.map(({ ref, title, localAt }) => [ref, title, localAt])
    const [untouched, bytes] = [await seen(), bytesOf(dataDir)]
    const ref = `${repeatId}@2026-11-23T09:00`
    expect(untouched).toHaveLength(4)
    expect(await library.call('post.get', { ref })).toMatchObject({ neverTouched: true, post: { title: 'Daily', localAt: '2026-11-23T09:00' } })
    const { before, made } = await library.call('post.change', { changes: [{ ref, change: { title: 'Once', localAt: '2026-11-29T10:00' } }] })
    expect([before, made.length]).toEqual([[], 1])
    expect(await seen()).toEqual([...untouched.filter(([each]) => each !== ref), [made[0], 'Once', '2026-11-29T10:00']])
    expect((await library.call('post.get', { ref })).post.id).toBe(made[0])
    await library.call('post.putBack', { posts: before, made })
    expect([await seen(), bytesOf(dataDir)]).toEqual([untouched, bytes])
    await library.call('post.remove', { ids: [ref] })
    expect(await seen()).toEqual(untouched.filter(([each]) => each !== ref))
    await library.call('post.restore', { ids: [ref] })
    expect(await seen()).toEqual(untouched)
    await expect(library.call('post.change', { changes: [{ ref: `${repeatId}@2026-11-22T08:59`, change: { title: 'x' } }] })).rejects.toEqual(refuses('post_not_found'))
  })
})

describe('undo', () => {
  it('puts every row back byte for byte, whatever was changed, in reverse', async () => {
    const { library, dataDir, clientId, otherId } = await openPlan('undo')
    const accountId = crypto.randomUUID()
    await library.call('account.keep', { id: accountId, clientId, handle: '@bakery' })
    const repeatId = crypto.randomUUID()
    await library.call('repeat.keep', { id: repeatId, clientId, rule: 'FREQ=WEEKLY;COUNT=6', localStart: '2026-10-18T02:30', content: { title: 'Weekly', accountId } })
    const ids: string[] = []
    for (const localAt of ['2026-10-25T02:30', '2026-03-29T02:30', null]) ids.push(await add(library, clientId, { title: 'Égal', accountId, localAt, labels: ['a'] }))
    const refs = [...ids, ...['2026-10-18', '2026-10-25', '2026-11-01'].map((date) => `${repeatId}@${date}T02:30`)]
    const text = fc.string({ unit: 'binary', maxLength: 40 })
    const change = fc.record(
      { title: text, caption: text, hashtags: fc.array(text, { maxLength: 2 }), notes: text, labels: fc.constantFrom<string[]>([], ['x', 'y']), coverS: fc.constantFrom(null, 0.1, 1e-7), localAt: fc.constantFrom(null, '2026-10-25T02:30', '2027-02-28T23:59'), clientId: fc.constantFrom(clientId, otherId), accountId: fc.constant(null), status: fc.constantFrom('posted' as const, 'dropped' as const) },
      { requiredKeys: [] },
    )
    const step = fc.array(fc.record({ ref: fc.constantFrom(...refs), change }), { minLength: 1, maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 5 }), async (steps) => {
        const undone: { bytes: string; back: Input<'post.putBack'> }[] = []
        for (const changes of steps) {
          const bytes = bytesOf(dataDir)
          const { before, made } = await library.call('post.change', { changes })
          undone.push({ bytes, back: { posts: before, made } })
        }
        for (const { bytes, back } of undone.toReversed()) {
          await library.call('post.putBack', back)
          expect(bytesOf(dataDir)).toBe(bytes)
        }
      }),
      { numRuns: 25 },
    )
  })
})
