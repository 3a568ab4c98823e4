import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { post, repeat } from '../../../shared/model/post.ts'
import { temporaryFolder } from '../../fixtures/clips.ts'
import { openLibrary, type Library } from '../../fixtures/library.ts'

const folder = temporaryFolder()
const formats = ['csv', 'ics', 'json'] as const

/** A client with two posts, an idea, and a repeat of which one occurrence was changed. */
async function planned(library: Library, name = 'Bol') {
  const client = await library.call('client.add', { name, colour: '#112233', details: { timeZone: 'Europe/Amsterdam' } })
  const account = { id: randomUUID(), clientId: client.id, handle: '@bol', notes: '' }
  await library.call('account.keep', account)
  const make = (more: object) => post.parse({ id: randomUUID(), clientId: client.id, ...more })
  const posts = [make({ title: 'One', localAt: '2026-03-29T02:30', caption: '=1+1\n"é"', hashtags: ['#a'], accountId: account.id }), make({ title: 'Two', localAt: '2026-10-25T02:30', checklist: [{ text: 'x', done: true }] }), make({ title: 'Idea' })]
  await library.call('post.add', { posts, who: 'Ann' })
  await library.call('post.comment', { ref: posts[0]?.id ?? '', who: 'Bo', text: 'Nice' })
  const weekly = repeat.parse({ id: randomUUID(), clientId: client.id, rule: 'FREQ=WEEKLY;COUNT=5', localStart: '2026-03-16T09:00', content: { title: 'Weekly' }, skipped: ['2026-03-23T09:00'] })
  await library.call('repeat.keep', weekly)
  await library.call('post.change', { changes: [{ ref: `${weekly.id}@2026-03-30T09:00`, change: { title: 'Moved', localAt: '2026-03-31T10:00' } }] })
  return { client, posts, weekly }
}

const everything = async (library: Library, clientId: string) => {
  const { text } = await library.call('plan.export', { clientIds: [clientId], format: 'json' })
  return JSON.parse(text).clients[0] as { posts: { post: { id: string }; events: unknown[] }[]; repeats: unknown[] }
}

describe('a plan in files', () => {
  it.each(formats)('%s: read into the library it comes from, it changes nothing', async (format) => {
    const library = await openLibrary(path.join(folder, `same-${format}`))
    const { client } = await planned(library)
    const { text, fileName } = await library.call('plan.export', { clientIds: [client.id], format })
    expect(fileName).toMatch(new RegExp(`^hookline-bol-\\d{4}-\\d\\d-\\d\\d\\.${format}$`))
    const read = await library.call('plan.read', { clientId: client.id, format, source: { text } })
    expect([read.problems, read.counts, read.repeatCounts]).toEqual([[], { add: 0, change: 0, same: format === 'csv' ? 7 : 4, refuse: 0 }, { add: 0, change: 0, same: format === 'csv' ? 0 : 1, refuse: 0 }])
  })

  it('json: goes to another library with its history, and equals itself there', async () => {
    const [here, there] = [await openLibrary(path.join(folder, 'json-here')), await openLibrary(path.join(folder, 'json-there'))]
    const { client } = await planned(here)
    const { text } = await here.call('plan.export', { clientIds: [client.id], format: 'json' })
    const other = await there.call('client.add', { name: 'Bol', colour: '#112233', details: { timeZone: 'Europe/Amsterdam' } })
    await there.call('account.keep', { id: randomUUID(), clientId: other.id, handle: 'BOL', notes: '' })
    expect(await there.call('plan.import', { clientId: other.id, format: 'json', source: { text } })).toMatchObject({ added: 4, changed: 0, repeats: 1 })
    const [before, after] = [await everything(here, client.id), await everything(there, other.id)]
    const stripped = (plan: typeof before) => JSON.parse(JSON.stringify({ posts: plan.posts, repeats: plan.repeats }).replaceAll(other.id, client.id).replaceAll(/"accountId":"[^"]+"/g, '"accountId":"@bol"'))
    expect(stripped(after)).toEqual(stripped(before))
    expect(after.posts.map(({ events }) => events.length)).toEqual(before.posts.map(({ events }) => events.length))
  })

  it.each(formats)('%s: what was changed in the file is changed, and can be taken back as a whole', async (format) => {
    const library = await openLibrary(path.join(folder, `undo-${format}`))
    const { client, posts } = await planned(library)
    const before = await everything(library, client.id)
    const text = (await library.call('plan.export', { clientIds: [client.id], format })).text.replace('SUMMARY:Two', 'SUMMARY:Changed').replace('"Two"', '"Changed"')
    const source = { text: format === 'csv' ? text.replace(/\r\n$/, `\r\n${Array.from({ length: 26 }, (_, index) => (index === 7 ? '"New"' : '""')).join(',')}\r\n`) : text }
    const done = await library.call('plan.import', { clientId: client.id, format, source, who: 'Ann' })
    expect(done).toMatchObject({ added: format === 'csv' ? 1 : 0, changed: 1 })
    const changed = await library.call('post.get', { ref: posts[1]?.id ?? '' })
    expect([changed.post.title, changed.events.at(-1)]).toMatchObject(['Changed', { who: 'Ann', event: { kind: 'changed', changes: { title: { from: 'Two', to: 'Changed' } } } }])
    await library.call('plan.undo', { undo: done.undo })
    const after = await everything(library, client.id)
    expect(after.posts.map((each) => each.post)).toEqual(before.posts.map((each) => each.post))
    await expect(library.call('plan.undo', { undo: done.undo })).rejects.toMatchObject({ data: { code: 'plan_undo_gone' } })
  })

  it('an occurrence that is changed in CSV gets a row of its own, and loses it by the undo', async () => {
    const library = await openLibrary(path.join(folder, 'occurrence'))
    const { client, weekly } = await planned(library)
    const { text } = await library.call('plan.export', { clientIds: [client.id], format: 'csv' })
    const lines = text.split('\r\n').map((line) => (line.startsWith(`"${weekly.id}@2026-04-06T09:00"`) ? line.replace('"Weekly"', '"Once"') : line))
    const done = await library.call('plan.import', { clientId: client.id, format: 'csv', source: { text: lines.join('\r\n') } })
    const titles = async () => (await library.call('post.range', { from: '2026-04-06', to: '2026-04-06' })).posts.map(({ title }) => title)
    expect([done.changed, await titles()]).toEqual([1, ['Once']])
    await library.call('plan.undo', { undo: done.undo })
    expect(await titles()).toEqual(['Weekly'])
  })

  it('taken in whole or not at all', async () => {
    const library = await openLibrary(path.join(folder, 'whole'))
    const { client } = await planned(library)
    const before = await everything(library, client.id)
    const source = { text: 'Title,Date\nGood,2026-05-01 09:00\nBad,2026-02-31 09:00\n' }
    const read = await library.call('plan.read', { clientId: client.id, format: 'csv', source })
    expect([read.counts, read.rows.map(({ row }) => row)]).toEqual([{ add: 1, change: 0, same: 0, refuse: 1 }, [2, 1]])
    await expect(library.call('plan.import', { clientId: client.id, format: 'csv', source })).rejects.toMatchObject({ data: { code: 'plan_refused', values: { count: 1 } } })
    expect(await everything(library, client.id)).toEqual(before)
  })

  it('a copy for another client of the same library has ids of its own', async () => {
    const library = await openLibrary(path.join(folder, 'copy'))
    const { client, posts } = await planned(library)
    const other = await library.call('client.add', { name: 'Peeters', colour: '#112233', details: { timeZone: 'Europe/Amsterdam' } })
    for (const format of ['ics', 'json'] as const) {
      const { text } = await library.call('plan.export', { clientIds: [client.id], format })
      const done = await library.call('plan.import', { clientId: other.id, format, source: { text } })
      expect(done).toMatchObject(format === 'ics' ? { added: 4, repeats: 1 } : { added: 0, same: 4, repeats: 0 })
    }
    const copied = await everything(library, other.id)
    expect(copied.posts.map(({ post: { id } }) => id).filter((id) => posts.some((each) => each.id === id))).toEqual([])
    expect((await everything(library, client.id)).posts).toHaveLength(4)
  })

  it('a file of several clients is taken in for the one that is chosen', async () => {
    const library = await openLibrary(path.join(folder, 'several'))
    const { client } = await planned(library)
    await planned(library, 'Peeters')
    for (const format of formats) {
      const { text } = await library.call('plan.export', { format })
      const read = await library.call('plan.read', { clientId: client.id, format, source: { text } })
      expect([format, read.counts.add, read.counts.same, read.counts.refuse]).toEqual([format, 0, format === 'csv' ? 7 : 4, format === 'csv' ? 7 : 4])
      expect(read.rows[0]?.problems[0]?.code).toBe('plan_client_other')
    }
  })

  it('files of Excel: UTF-16, and Windows letters, which are said', async () => {
    const library = await openLibrary(path.join(folder, 'excel'))
    const { client } = await planned(library)
    const [wide, narrow] = [path.join(folder, 'wide.csv'), path.join(folder, 'narrow.csv')]
    writeFileSync(wide, Buffer.from('\uFEFFTitle\tDate\r\nCafé\t29-3-2026\r\n', 'utf16le'))
    writeFileSync(narrow, Buffer.from('Title;Date\r\nCafé;29-3-2026\r\n', 'latin1'))
    for (const [file, notes] of [[wide, []], [narrow, ['plan_letters_guessed']]] as const) {
      const read = await library.call('plan.read', { clientId: client.id, format: 'csv', source: { path: file } })
      expect([read.rows[0]?.post?.title, read.notes.map(({ code }) => code)]).toEqual(['Café', notes])
    }
    await expect(library.call('plan.read', { clientId: client.id, format: 'csv', source: { path: narrow } }, { grant: { allowsPath: () => false } })).rejects.toMatchObject({ data: { code: 'path_not_allowed' } })
  })

  it.each([
    ['not JSON', '{', 'plan_json_syntax'],
    ['nested a million deep', '['.repeat(1_000_000), 'plan_json_syntax'],
    ['another version', '{"hookline":"plan/2"}', 'plan_json_version'],
    ['a key that is not known', '{"hookline":"plan/1","exportedAt":"2026-01-01T00:00:00Z","clients":[],"x":1}', 'plan_json_invalid'],
    ['nothing', '{"hookline":"plan/1","exportedAt":"2026-01-01T00:00:00Z","clients":[]}', 'plan_empty'],
  ])('json that is %s', async (_, text, code) => {
    const library = await openLibrary(path.join(folder, 'bad-json'))
    const client = await library.call('client.add', { name: randomUUID(), colour: '#112233' })
    expect((await library.call('plan.read', { clientId: client.id, format: 'json', source: { text } })).problems.map((each) => each.code)).toEqual([code])
    await library.close()
  })

  it('a long one is read and taken in while others are answered, and taken back', async () => {
    const library = await openLibrary(path.join(folder, 'long'))
    const { client } = await planned(library)
    const file = { clientId: client.id, format: 'csv' as const, source: { text: `Title,Date,Time\n${Array.from({ length: 4000 }, (_, row) => `Post number ${row},2027-01-0${(row % 9) + 1},09:00`).join('\n')}\n` } }
    const turnsDuring = async (doing: Promise<unknown>) => {
      let [turns, isOver] = [0, false]
      void doing.finally(() => { isOver = true })
      while (!isOver) {
        await new Promise((next) => setImmediate(next))
        turns += 1
      }
      return turns
    }
    const reading = library.call('plan.read', { ...file, limit: 10 })
    expect(await turnsDuring(reading)).toBeGreaterThan(100)
    expect((await reading).counts).toEqual({ add: 4000, change: 0, same: 0, refuse: 0 })
    const taking = library.call('plan.import', file)
    expect(await turnsDuring(taking)).toBeGreaterThan(100)
    const { added, undo } = await taking
    expect([added, (await everything(library, client.id)).posts.length]).toEqual([4000, 4004])
    await library.call('plan.undo', { undo })
    expect((await everything(library, client.id)).posts).toHaveLength(4)
    await expect(library.call('plan.import', { ...file, source: { text: file.source.text.replace('2027-01-01', '2027-02-30') } })).rejects.toMatchObject({ data: { code: 'plan_refused', values: { count: 1 } } })
  })
})
