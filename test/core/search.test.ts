import path from 'node:path'
import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Input } from '../../shared/contract/contract.ts'
import { temporaryFolder } from '../fixtures/clips.ts'
import { openLibrary, type Library } from '../fixtures/library.ts'

const folder = temporaryFolder()
const now = () => new Date('2026-11-22T12:00:00Z')
let library: Library
let clientId: string
let otherId: string

type NewPost = Input<'post.add'>['posts'][number]

beforeAll(async () => {
  library = await openLibrary(path.join(folder, 'search'), { now })
  clientId = (await library.call('client.add', { name: 'Bakkerij Jansen', colour: '#5f3dc4' })).id
  otherId = (await library.call('client.add', { name: 'Gym Zuid', colour: '#0b6e45' })).id
})

async function add(posts: Partial<NewPost>[]): Promise<string[]> {
  const whole = posts.map((each) => ({ id: crypto.randomUUID(), clientId, ...each }))
  await library.call('post.add', { posts: whole })
  return whole.map(({ id }) => id)
}

async function found(text: string, more: Partial<Input<'post.search'>> = {}): Promise<string[]> {
  return (await library.call('post.search', { text, ...more })).posts.map(({ ref }) => ref)
}

/** As the search compares, of the letters that are used here. */
function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll('é', 'e')
}

describe('the search', () => {
  it('finds every word in any of the fields, as a part of a word, without regard to case or marks', async () => {
    const [one] = await add([{ title: 'Éclairs of the house', caption: 'Wait for the end', hashtags: ['#Patisserie'], labels: ['evergreen'], notes: 'ring the bell', owner: 'Chloé', sound: 'soft piano', checklist: [{ text: 'unseen checklist', done: false }] }])
    for (const text of ['éclair', 'ECLAIR', 'lairs hou', 'wait ISSERIE green bell chloe piano', '#patis', '  end\twait\n']) expect(await found(text), text).toEqual([one])
    for (const text of ['eclair nowhere', 'unseen', 'labels', 'checklist', 'commentMinutes', 'hashtags', 'house wait"', '', ' ']) expect(await found(text), text).toEqual([])
  })

  it('takes nothing for a command', async () => {
    const [one] = await add([{ title: '100% "quoted" AND (odd) a*b col:umn ^up -minus NEAR' }])
    for (const text of ['100%', '"quoted"', '(odd)', 'a*b', 'col:umn', '^up', '-minus', 'NEAR odd', "AND '", '"']) expect(await found(text), text).toEqual(text === "AND '" ? [] : [one])
    for (const text of ['_00%', '%%%', 'NOT odd', 'words:odd', 'x OR odd']) expect(await found(text), text).toEqual([])
  })

  it('looks for two letters anywhere and for one at the start of words; of scripts without spaces, anywhere', async () => {
    const [one, other] = await add([{ title: 'Qx at dawn' }, { title: 'axqx', caption: '東京の朝', hashtags: ['#Zz'] }])
    expect((await found('qx')).toSorted()).toEqual([one, other].toSorted())
    expect(await found('Q')).toEqual(expect.not.arrayContaining([other]))
    expect(await found('q dawn')).toEqual([one])
    for (const text of ['朝', '京の', '東京', 'z', 'zz']) expect(await found(text), text).toEqual([other])
    expect(await found('夜')).toEqual([])
  })

  it('puts the nearest in time first and ideas last, counts all, and narrows by client and status', async () => {
    const times = [null, '2026-11-20T12:00', '2026-11-23T12:00', '2027-01-01T00:00', '2026-11-22T12:00']
    const ids = await add([...times.map((localAt) => ({ title: 'nearness', localAt })), { title: 'nearness', clientId: otherId, status: 'approved' as const, localAt: '2026-11-22T13:00' }])
    const order = [4, 5, 2, 1, 3, 0].map((at) => ids[at])
    expect(await found('nearness')).toEqual(order)
    expect(await library.call('post.search', { text: 'nearness', limit: 2 })).toMatchObject({ total: 6, posts: order.slice(0, 2).map((ref) => ({ ref })) })
    expect(await found('nearness', { clientIds: [clientId] })).toEqual(order.filter((id) => id !== ids[5]))
    expect(await found('nearness', { statuses: ['approved'] })).toEqual([ids[5]])
    expect(await found('nearness', { clientIds: [clientId], statuses: ['approved'] })).toEqual([])
    await library.call('client.archive', { id: otherId, archived: true })
    expect(await library.call('post.search', { text: 'nearness' })).toMatchObject({ total: 5 })
    expect(await found('nearness', { clientIds: [otherId] })).toEqual([ids[5]])
    await library.call('client.archive', { id: otherId, archived: false })
  })

  it('agrees with a plain look at every post, whatever was written, changed, removed and restored', async () => {
    const { id: own } = await library.call('client.add', { name: 'Own', colour: '#5f3dc4' })
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'C', 'é', ' ', '"', '%', '-', '東'), minLength: 1, maxLength: 5 })
    const ids = await add(Array.from({ length: 6 }, () => ({ clientId: own })))
    const step = fc.record({ at: fc.nat({ max: 5 }), title: word, notes: word, label: word.filter((each) => each.trim() !== ''), isRemoved: fc.boolean() })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), fc.array(word, { minLength: 1, maxLength: 2 }), async (steps, asked) => {
        await library.call('post.restore', { ids })
        for (const { at, title, notes, label, isRemoved } of steps) {
          const ref = ids[at] ?? ''
          await library.call('post.restore', { ids: [ref] })
          await library.call('post.change', { changes: [{ ref, change: { title, notes, labels: [label] } }] })
          if (isRemoved) await library.call('post.remove', { ids: [ref] })
        }
        const words = asked.join(' ').split(/\s+/).map(plain).filter((each) => [...each].length > 1)
        if (words.length === 0) return
        const live = (await library.call('post.ideas', { clientIds: [own] })).posts.map(({ ref }) => ref)
        const texts = await Promise.all(live.map(async (ref) => ({ ref, post: (await library.call('post.get', { ref })).post })))
        const holds = ({ post }: (typeof texts)[number]) => words.every((each) => [post.title, post.notes, ...post.labels].some((field) => plain(field).includes(each)))
        expect((await found(words.join(' '), { clientIds: [own] })).toSorted()).toEqual(texts.filter(holds).map(({ ref }) => ref).toSorted())
      }),
      { numRuns: 40 },
    )
  })
})
