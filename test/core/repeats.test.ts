import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { postContent, repeat, type Repeat } from '../../shared/model/post.ts'
import { splitRepeat } from '../../shared/planning/split-repeat.ts'
import { makeClip, temporaryFolder } from '../fixtures/clips.ts'
import { openLibrary, type Library } from '../fixtures/library.ts'

const folder = temporaryFolder()
const unknown = crypto.randomUUID()
const refuses = (code: string) => expect.objectContaining({ data: expect.objectContaining({ code }) })

async function openPlan(name: string) {
  const dataDir = path.join(folder, name)
  mkdirSync(dataDir)
  const library = await openLibrary(dataDir)
  const { id: clientId } = await library.call('client.add', { name: 'Bakkerij Jansen', colour: '#5f3dc4' })
  return { library, dataDir, clientId }
}

async function keep(library: Library, clientId: string, more: Partial<Repeat> = {}): Promise<Repeat> {
  const made = repeat.parse({ id: crypto.randomUUID(), clientId, rule: 'FREQ=WEEKLY', localStart: '2026-03-02T09:00', content: { title: 'Monday tip', status: 'scheduled' }, ...more })
  await library.call('repeat.keep', made)
  return made
}

const march = { from: '2026-03-01', to: '2026-03-31' }
const days = async (library: Library, range = march) => (await library.call('post.range', range)).posts.map(({ localAt }) => localAt?.slice(5))
const mondays = ['03-02T09:00', '03-09T09:00', '03-16T09:00', '03-23T09:00', '03-30T09:00']

describe('a repeat', () => {
  it('is kept and listed, changed, removed and restored, and still there after a restart', async () => {
    const { library, dataDir, clientId } = await openPlan('kept')
    const weekly = await keep(library, clientId, { rule: 'RRULE:freq=weekly;interval=1;byday=mo' })
    const kept = { ...weekly, rule: 'FREQ=WEEKLY;BYDAY=MO' }
    expect(await library.call('repeat.list', {})).toEqual({ repeats: [kept] })
    expect(await library.call('repeat.keep', { ...kept, coolDownDays: 30 })).toEqual({ before: kept })
    await library.call('repeat.remove', { id: weekly.id })
    expect(await library.call('repeat.list', {})).toEqual({ repeats: [] })
    expect(await days(library)).toEqual([])
    await library.call('repeat.restore', { id: weekly.id })
    expect(await days(library)).toEqual(mondays)
    await library.close()
    const again = await openLibrary(dataDir)
    expect(await again.call('repeat.list', { clientIds: [clientId] })).toEqual({ repeats: [{ ...kept, coolDownDays: 30 }] })
    expect(await again.call('repeat.list', { clientIds: [unknown] })).toEqual({ repeats: [] })
  })

  it.each([
    ['rule_invalid', { rule: 'FREQ=HOURLY' }],
    ['rule_without_times', { rule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30' }],
    ['client_not_found', { clientId: unknown }],
    ['draft_not_found', { content: { draftId: unknown } }],
    ['account_not_found', { content: { accountId: unknown } }],
    ['input_invalid', { localStart: '2026-02-30T09:00' }],
  ])('is refused as %s for %j, and nothing is kept', async (code, more) => {
    const { library, clientId } = await openPlan(`refused ${code}`)
    const given = { id: crypto.randomUUID(), clientId, rule: 'FREQ=WEEKLY', localStart: '2026-03-02T09:00', content: {}, ...more }
    await expect(library.call('repeat.keep', given)).rejects.toEqual(refuses(code))
    expect(await library.call('repeat.list', {})).toEqual({ repeats: [] })
  })

  it('is shown beforehand, with what the clocks do to it and its end', async () => {
    const { library } = await openPlan('preview')
    const shown = await library.call('repeat.preview', { rule: 'FREQ=DAILY;UNTIL=20260330T003000Z', localStart: '2026-03-28T02:30', timeZone: 'Europe/Amsterdam' })
    expect(shown).toEqual({
      times: [
        { localAt: '2026-03-28T02:30', at: '2026-03-28T01:30:00.000Z', shift: 'none' },
        { localAt: '2026-03-29T02:30', at: '2026-03-29T01:30:00.000Z', shift: 'skipped' },
        { localAt: '2026-03-30T02:30', at: '2026-03-30T00:30:00.000Z', shift: 'none' },
      ],
      endsAt: '2026-03-30T02:30',
    })
    const preview = (more: object) => library.call('repeat.preview', { rule: 'FREQ=DAILY', localStart: '2026-03-28T02:30', timeZone: 'Europe/Amsterdam', ...more })
    expect((await preview({})).endsAt).toBeNull()
    await expect(preview({ rule: 'FREQ=DAILY;X=1' })).rejects.toEqual(refuses('rule_invalid'))
    await expect(preview({ timeZone: 'Mars/Olympus' })).rejects.toEqual(refuses('input_invalid'))
  })
})

describe('occurrences', () => {
  it('stand in the plan with what the repeat says, beside posts, by time', async () => {
    const { library, clientId } = await openPlan('in plan')
    const weekly = await keep(library, clientId)
    await library.call('post.add', { posts: [{ id: unknown, clientId, localAt: '2026-03-09T08:00' }] })
    const { posts } = await library.call('post.range', { from: '2026-03-09', to: '2026-03-16' })
    expect(posts.map(({ ref }) => ref)).toEqual([unknown, `${weekly.id}@2026-03-09T09:00`, `${weekly.id}@2026-03-16T09:00`])
    expect(posts[1]).toMatchObject({ clientId, title: 'Monday tip', status: 'scheduled', repeatId: weekly.id, at: '2026-03-09T09:00:00.000Z' })
  })

  it('get a row of their own by a change, and are untouched again by its undoing', async () => {
    const { library, clientId } = await openPlan('touched')
    const weekly = await keep(library, clientId)
    const ref = `${weekly.id}@2026-03-09T09:00`
    const { before, made } = await library.call('post.change', { changes: [{ ref, change: { title: 'Special' } }] })
    const { post } = await library.call('post.get', { ref: made[0]! })
    expect(post).toMatchObject({ title: 'Special', status: 'scheduled', localAt: '2026-03-09T09:00', repeatId: weekly.id, occurrence: '2026-03-09T09:00' })
    expect(await days(library)).toEqual(mondays)
    await library.call('post.putBack', { posts: before.filter(({ id }) => !made.includes(id)), made })
    expect((await library.call('post.range', march)).posts.map((each) => each.ref)).toContain(ref)
    expect(await days(library)).toEqual(mondays)
  })

  it('moved to another day or month leave no twin behind, also when their row is removed, and come back with it', async () => {
    const { library, clientId } = await openPlan('moved')
    const weekly = await keep(library, clientId)
    const { made } = await library.call('post.change', { changes: [{ ref: `${weekly.id}@2026-03-09T09:00`, change: { localAt: '2026-04-01T12:00' } }] })
    const without = mondays.filter((day) => day !== '03-09T09:00')
    expect(await days(library)).toEqual(without)
    expect(await days(library, { from: '2026-04-01', to: '2026-04-05' })).toEqual(['04-01T12:00'])
    await library.call('post.remove', { ids: made })
    expect(await days(library)).toEqual(without)
    expect(await days(library, { from: '2026-04-01', to: '2026-04-05' })).toEqual([])
    await library.call('post.restore', { ids: made })
    expect(await days(library, { from: '2026-04-01', to: '2026-04-05' })).toEqual(['04-01T12:00'])
  })

  it('that nobody touched are removed by ref, and restored', async () => {
    const { library, clientId } = await openPlan('skipped')
    const weekly = await keep(library, clientId)
    const ids = [`${weekly.id}@2026-03-09T09:00`, `${weekly.id}@2026-03-30T09:00`]
    await library.call('post.remove', { ids })
    expect(await days(library)).toEqual(['03-02T09:00', '03-16T09:00', '03-23T09:00'])
    await library.call('post.restore', { ids })
    expect(await days(library)).toEqual(mondays)
  })

  it('can be looked at, and commented on, which touches them', async () => {
    const { library, clientId } = await openPlan('looked at')
    const weekly = await keep(library, clientId)
    const ref = `${weekly.id}@2026-03-09T09:00`
    expect(await library.call('post.get', { ref })).toMatchObject({ post: { title: 'Monday tip', localAt: '2026-03-09T09:00', repeatId: weekly.id }, events: [], neverTouched: true })
    await expect(library.call('post.get', { ref: `${weekly.id}@2026-03-10T09:00` })).rejects.toEqual(refuses('post_not_found'))
    await library.call('post.comment', { ref, who: 'An', text: 'Lovely' })
    const { posts } = await library.call('post.range', march)
    expect(posts.find(({ localAt }) => localAt === '2026-03-09T09:00')).toMatchObject({ comments: 1, repeatId: weekly.id })
    expect(await days(library)).toEqual(mondays)
  })

  it('are searched for as the next of them that nobody touched', async () => {
    const { library, clientId } = await openPlan('search')
    const { id } = await keep(library, clientId, { localStart: '2030-03-04T09:00', content: postContent.parse({ title: 'Café tip', hashtags: ['#monday'], status: 'scheduled' }) })
    const found = async (text: string, more = {}) => (await library.call('post.search', { text, ...more })).posts.map(({ ref, repeatId }) => [ref, repeatId])
    expect(await found('cafe mon')).toEqual([[`${id}@2030-03-04T09:00`, id]])
    expect(await found('afé')).toHaveLength(1)
    for (const nothing of [await found('a'), await found('tea'), await found(' '), await found('cafe', { statuses: ['idea'] }), await found('cafe', { clientIds: [unknown] })]) expect(nothing).toEqual([])
    const { made } = await library.call('post.change', { changes: [{ ref: `${id}@2030-03-04T09:00`, change: { title: 'Tea tip' } }] })
    await library.call('post.remove', { ids: [`${id}@2030-03-11T09:00`] })
    expect(await found('tip')).toEqual([[made[0], id], [`${id}@2030-03-18T09:00`, id]])
    await library.call('repeat.remove', { id })
    expect(await found('cafe')).toEqual([])
  })

  it('before their draft has cooled down are marked, a post by hand counts, and so does what was moved', async () => {
    const { library, clientId } = await openPlan('cool')
    const { draft } = await library.add(makeClip(path.join(folder, 'evergreen.mp4'), { seconds: 2 }))
    const draftId = draft.id
    await keep(library, clientId, { rule: 'FREQ=MONTHLY', coolDownDays: 60, content: postContent.parse({ draftId, status: 'scheduled' }) })
    const marks = async (from: string, to: string) => (await library.call('post.range', { from, to })).posts.map(({ localAt, coolDown }) => [localAt?.slice(0, 10), coolDown?.until])
    expect(await marks('2026-03-01', '2026-04-30')).toEqual([
      ['2026-03-02', undefined],
      ['2026-04-02', '2026-05-01'],
    ])
    await library.call('post.add', { posts: [{ id: crypto.randomUUID(), clientId, draftId, localAt: '2026-02-27T12:00', status: 'posted' }] })
    expect(await marks('2026-03-01', '2026-03-31')).toEqual([['2026-03-02', '2026-04-28']])
  })
})

describe('this and all following', () => {
  const newId = '4f9a8f4a-8f0b-4d43-8a55-7a3f9f4a2b11'

  it('begin anew from an occurrence, what was touched later goes along, and the undoing is whole', async () => {
    const { library, clientId } = await openPlan('split')
    const weekly = await keep(library, clientId, { rule: 'FREQ=WEEKLY;COUNT=5', skipped: ['2026-03-23T09:00'] })
    const touch = async (day: string, change: object) => (await library.call('post.change', { changes: [{ ref: `${weekly.id}@2026-${day}T09:00`, change }] })).made[0]!
    const early = await touch('03-02', { title: 'Early' })
    const retitled = await touch('03-30', { title: 'Later' })
    const atFirst = await library.call('post.range', march)

    const { after } = splitRepeat(weekly, '2026-03-16T09:00', newId)
    const input = { ref: `${weekly.id}@2026-03-16T09:00`, repeat: { ...after, localStart: '2026-03-16T17:30' } }
    const { before, moved } = await library.call('repeat.split', input)
    expect(await days(library)).toEqual(['03-02T09:00', '03-09T09:00', '03-16T17:30', '03-30T17:30'])
    expect((await library.call('repeat.list', {})).repeats.map(({ rule, skipped }) => [rule, skipped])).toEqual([
      ['FREQ=WEEKLY;UNTIL=20260316T085900', []],
      ['FREQ=WEEKLY;COUNT=3', ['2026-03-23T17:30']],
    ])
    expect((await library.call('post.get', { ref: retitled })).post).toMatchObject({ title: 'Later', repeatId: newId, occurrence: '2026-03-30T17:30' })
    expect((await library.call('post.get', { ref: early })).post).toMatchObject({ repeatId: weekly.id, occurrence: '2026-03-02T09:00' })

    await library.call('repeat.join', { madeId: newId, before, moved })
    expect(await library.call('repeat.list', {})).toEqual({ repeats: [weekly] })
    expect(await library.call('post.range', march)).toEqual(atFirst)
    // and it can be done again
    expect(await library.call('repeat.split', { ...input, repeat: { ...input.repeat, id: crypto.randomUUID() } })).toEqual({ before, moved })
  })

  it('at the first occurrence replace the repeat, and at a touched one go by its row', async () => {
    const { library, clientId } = await openPlan('split first')
    const weekly = await keep(library, clientId)
    const { made } = await library.call('post.change', { changes: [{ ref: `${weekly.id}@2026-03-02T09:00`, change: { localAt: '2026-03-03T10:00' } }] })
    const { before, moved } = await library.call('repeat.split', { ref: made[0]!, repeat: { ...weekly, id: newId, rule: 'FREQ=WEEKLY;INTERVAL=2' } })
    expect((await library.call('repeat.list', {})).repeats.map(({ id }) => id)).toEqual([newId])
    expect(await days(library)).toEqual(['03-03T10:00', '03-16T09:00', '03-30T09:00'])
    await library.call('repeat.join', { madeId: newId, before, moved })
    expect(await days(library)).toEqual(['03-03T10:00', ...mondays.slice(1)])
  })

  it('are refused where there is no such occurrence, or for another client', async () => {
    const { library, clientId } = await openPlan('split refused')
    const weekly = await keep(library, clientId)
    const { id: otherId } = await library.call('client.add', { name: 'Gym Zuid', colour: '#0b6e45' })
    const split = (ref: string, more: Partial<Repeat> = {}) => library.call('repeat.split', { ref, repeat: { ...weekly, id: newId, ...more } })
    await expect(split(`${weekly.id}@2026-03-10T09:00`)).rejects.toEqual(refuses('repeat_not_found'))
    await expect(split(`${unknown}@2026-03-09T09:00`)).rejects.toEqual(refuses('repeat_not_found'))
    await expect(split(`${weekly.id}@2026-03-09T09:00`, { clientId: otherId })).rejects.toEqual(refuses('input_invalid'))
    await expect(split(`${weekly.id}@2026-03-09T09:00`, { id: weekly.id })).rejects.toEqual(refuses('input_invalid'))
    await expect(split(`${weekly.id}@2026-03-09T09:00`, { rule: 'FREQ=HOURLY' })).rejects.toEqual(refuses('rule_invalid'))
    expect(await days(library)).toEqual(mondays)
    expect(await library.call('repeat.list', {})).toEqual({ repeats: [weekly] })
  })
})
