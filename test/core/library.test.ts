import path from 'node:path'
import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Input } from '../../shared/contract/contract.ts'
import { makeBigLibrary } from '../fixtures/big-library.ts'
import { makeClip, temporaryFolder } from '../fixtures/clips.ts'
import { leastCpuMs } from '../fixtures/least-cpu.ts'
import { openLibrary, type Library } from '../fixtures/library.ts'

const folder = temporaryFolder()
const inFolder = (name: string) => path.join(folder, name)
const unknown = crypto.randomUUID()

async function rowsOf(library: Library) {
  return new Map((await library.call('draft.list', {})).drafts.map((summary) => [summary.draft.id, summary]))
}

/** Everything a page can see of the order: each row with all its versions. */
async function seen(library: Library) {
  const rows = [...(await rowsOf(library)).values()]
  return Promise.all(rows.map(async (row) => ({ row, versions: (await library.call('draft.versions', { draftId: row.draft.id })).versions })))
}

async function openMade(name: string, drafts: number) {
  const { draftIds } = await makeBigLibrary(inFolder(name), { drafts })
  return { library: await openLibrary(inFolder(name)), draftIds }
}

const small = openMade('small', 40)

function bring(library: Library, file: string, versionOf: string, more: Partial<Input<'draft.import'>> = {}) {
  return library.call('draft.import', { source: { path: file }, versionOf, ...more })
}

describe('the list', () => {
  it('answers in time with ten thousand drafts, and slim', async () => {
    const { library, draftIds } = await openMade('big', 10_000)
    const { drafts } = await library.call('draft.list', {})
    expect(drafts.map(({ draft }) => draft.id)).toEqual(draftIds)
    expect(JSON.stringify(drafts).length / drafts.length).toBeLessThan(520)
    // The fixture parses the answer once more than the product does.
    expect(await leastCpuMs(() => library.call('draft.list', {}))).toBeLessThan(300)
    const some = draftIds.slice(100, 130)
    expect((await library.call('draft.list', { draftIds: [...some, unknown] })).drafts.map(({ draft }) => draft.id)).toEqual(some)
    expect(await leastCpuMs(() => library.call('draft.list', { draftIds: some }))).toBeLessThan(50)
  })

  it('shows the newest version alone, with what the one before scored', async () => {
    const { library, draftIds } = await small
    const [first] = draftIds as [string]
    const { versions } = await library.call('draft.versions', { draftId: first })
    expect(versions.length).toBeGreaterThan(1)
    expect(versions.map(({ version }) => version)).toEqual(versions.map((_, at) => at + 1))
    expect(versions.map(({ scoreBefore }) => scoreBefore)).toEqual([null, ...versions.slice(0, -1).map(({ score }) => score)])
    const rows = await rowsOf(library)
    expect(rows.get(first)).toEqual(versions.at(-1))
    const older = versions.slice(0, -1).map(({ draft }) => draft.id)
    expect((await library.call('draft.list', { draftIds: [...older, first] })).drafts).toEqual([versions.at(-1)])
    expect(await library.call('draft.versions', { draftId: older[0] ?? '' })).toEqual({ versions })
    await expect(library.call('draft.versions', { draftId: unknown })).rejects.toMatchObject({ data: { code: 'draft_not_found' } })
  })
})

describe('versions', () => {
  let library: Library
  let ids: string[]
  beforeAll(async () => {
    const opened = await openMade('versions', 6)
    library = opened.library
    ids = (await Promise.all(opened.draftIds.map((draftId) => library.call('draft.versions', { draftId })))).flatMap(({ versions }) => versions.map(({ draft }) => draft.id))
  })

  it('keep every draft in one place, tell every row that changes, and can be taken back, whatever is done', async () => {
    const at = fc.nat({ max: 7 })
    const step = fc.oneof(
      fc.record({ kind: fc.constant('join' as const), draft: at, of: at }),
      fc.record({ kind: fc.constant('leave' as const), draft: at }),
      fc.record({ kind: fc.constant('remove' as const), draft: at, withVersions: fc.boolean() }),
    )
    const removed: string[][] = []

    async function take({ kind, draft, ...rest }: { kind: string; draft: number; of?: number; withVersions?: boolean }) {
      const live = (await seen(library)).flatMap(({ versions }) => versions.map((each) => each.draft.id))
      const draftId = live[draft % live.length]
      if (draftId === undefined) return () => Promise.resolve({})
      if (kind === 'remove') {
        const gone = await library.call('draft.remove', { draftIds: [draftId], ...(rest.withVersions !== undefined && { withVersions: rest.withVersions }) })
        removed.push(gone.draftIds)
        return () => {
          removed.pop()
          return library.call('draft.restore', gone)
        }
      }
      const of = kind === 'leave' ? null : (live[(rest.of ?? 0) % live.length] ?? null)
      const { before } = await library.call('draft.setVersionOf', { draftId, of })
      if (of !== null && of !== draftId) expect((await library.call('draft.versions', { draftId: of })).versions.at(-1)?.draft.id).toBe(draftId)
      return () => library.call('draft.place', before)
    }

    async function check(before: Awaited<ReturnType<typeof rowsOf>>) {
      const now = await seen(library)
      const everywhere = now.flatMap(({ versions }) => versions.map(({ draft }) => draft.id))
      expect(everywhere.toSorted()).toEqual(ids.filter((id) => !removed.flat().includes(id)).toSorted())
      for (const { row, versions } of now) {
        expect(versions.at(-1)).toEqual(row)
        expect(new Set(versions.map((each) => JSON.stringify([each.clientId, each.folder, each.tags]))).size).toBe(1)
      }
      const rows = await rowsOf(library)
      const told = new Set(library.changes.flat())
      for (const id of new Set([...before.keys(), ...rows.keys()])) if (JSON.stringify(before.get(id)) !== JSON.stringify(rows.get(id))) expect(told).toContain(id)
    }

    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(step, fc.boolean()), { minLength: 1, maxLength: 8 }), async (steps) => {
        for (const [each, isTakenBack] of steps) {
          const [before, rows] = [await seen(library), await rowsOf(library)]
          library.changes.length = 0
          const undo = await take(each)
          await check(rows)
          if (!isTakenBack) continue
          const done = await rowsOf(library)
          library.changes.length = 0
          await undo()
          await check(done)
          expect(await seen(library)).toEqual(before)
        }
        await library.call('draft.restore', { draftIds: removed.splice(0).flat() })
      }),
      { numRuns: 30 },
    )
  })

  it('of a draft that is gone, and of one that never was, are none', async () => {
    const [one = '', other = ''] = [...(await rowsOf(library)).keys()]
    await library.call('draft.remove', { draftIds: [one] })
    for (const input of [{ draftId: one, of: null }, { draftId: other, of: one }, { draftId: other, of: unknown }]) {
      await expect(library.call('draft.setVersionOf', input)).rejects.toMatchObject({ data: { code: 'draft_not_found' } })
    }
  })
})

describe('order', () => {
  it('is changed as told, of all versions, and put back exactly', async () => {
    const { library, draftIds } = await small
    const before = await seen(library)
    library.changes.length = 0
    const { clients } = await library.call('client.list', {})
    const done = await library.call('draft.organise', { draftIds: [...draftIds, unknown], clientId: clients[3]?.id ?? null, folder: ' A / B//', addTags: ['hook', 'new one'], removeTags: ['ad'] })
    expect(new Set(library.changes.flat())).toEqual(new Set(before.flatMap(({ versions }) => versions.map(({ draft }) => draft.id))))
    for (const { row, versions } of await seen(library)) {
      expect(row).toMatchObject({ clientId: clients[3]?.id, folder: 'A/B', tags: expect.arrayContaining(['hook', 'new one']) })
      expect(row.tags).not.toContain('ad')
      for (const version of versions) expect(version).toMatchObject({ clientId: row.clientId, folder: row.folder, tags: row.tags })
    }
    await library.call('draft.organise', { draftIds: [draftIds[7] ?? ''], clientId: null })
    expect((await rowsOf(library)).get(draftIds[7] ?? '')).toMatchObject({ clientId: null, folder: 'A/B' })
    await library.call('draft.organise', { draftIds: [draftIds[7] ?? ''], clientId: clients[3]?.id ?? null })
    await library.call('draft.place', done.before)
    expect(await seen(library)).toEqual(before)
    await expect(library.call('draft.organise', { draftIds: [unknown], folder: 'x' })).rejects.toMatchObject({ data: { code: 'draft_not_found' } })
    await expect(library.call('draft.organise', { draftIds, clientId: unknown })).rejects.toMatchObject({ data: { code: 'client_not_found' } })
    expect(await seen(library)).toEqual(before)
  })

  it('of clients: no two of a name, removed ones keep their drafts in mind', async () => {
    const { library, draftIds } = await small
    const anna = await library.call('client.add', { name: ' Anna ', colour: '#112233' })
    expect(anna.name).toBe('Anna')
    const bert = await library.call('client.add', { name: 'Bert', colour: '#112233' })
    const empty = [() => library.call('client.add', { name: '\0', colour: '#112233' }), () => library.call('draft.organise', { draftIds, addTags: ['\0tag'] }), () => library.call('hashtags.keep', { id: crypto.randomUUID(), clientId: null, name: '\0', tags: ['#a'] })]
    for (const input of empty) await expect(input()).rejects.toMatchObject({ data: { code: 'input_invalid' } })
    for (const input of [() => library.call('client.add', { name: 'ANNA', colour: '#000000' }), () => library.call('client.change', { ...bert, name: 'anna' })]) {
      await expect(input()).rejects.toMatchObject({ data: { code: 'client_exists', values: { name: expect.stringMatching(/anna/i) } } })
    }
    expect(await library.call('client.change', { ...anna, name: 'ANNA' })).toMatchObject({ name: 'ANNA' })
    await library.call('draft.organise', { draftIds, clientId: anna.id })
    library.changes.length = 0
    await library.call('client.remove', { id: anna.id })
    expect(library.changes.flat()).toEqual(expect.arrayContaining(draftIds))
    expect([...(await rowsOf(library)).values()].map(({ clientId }) => clientId)).toEqual(draftIds.map(() => null))
    expect((await library.call('client.list', {})).clients).not.toContainEqual(expect.objectContaining({ id: anna.id }))
    await expect(library.call('draft.organise', { draftIds, clientId: anna.id })).rejects.toMatchObject({ data: { code: 'client_not_found' } })
    await library.call('client.restore', { id: anna.id })
    expect([...(await rowsOf(library)).values()].map(({ clientId }) => clientId)).toEqual(draftIds.map(() => anna.id))
    await expect(library.call('client.remove', { id: unknown })).rejects.toMatchObject({ data: { code: 'client_not_found' } })
  })
})

describe('a file that comes as a new version', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((name, at) => makeClip(inFolder(`${name}.mp4`), { seconds: 2 + at })) as [string, string, string]

  it('has what the version before had, so that the score tells what the cut changed', async () => {
    const library = await openLibrary(inFolder('inherits'))
    const first = await library.call('draft.import', { source: { path: a }, caption: 'Which one? #fyp', profile: 'ads', folder: ' Spring/ 1' })
    const draftId = first.draft.id
    await library.call('draft.answer', { draftId, practice: 'relatable', answer: 'no' })
    const client = await library.call('client.add', { name: 'Anna', colour: '#112233' })
    await library.call('draft.organise', { draftIds: [draftId], clientId: client.id, addTags: ['x'] })
    library.changes.length = 0
    const second = await bring(library, b, draftId, { folder: 'elsewhere' })
    expect(second).toMatchObject({ known: false, draft: { caption: 'Which one? #fyp', name: 'b.mp4' }, analysis: { verdict: { profile: 'ads' } } })
    expect(second.analysis.verdict.findings.find(({ practice }) => practice === 'relatable')).toMatchObject({ value: false })
    expect(await library.call('draft.get', { draftId: second.draft.id })).toEqual({ draft: second.draft, analysis: second.analysis })
    expect(new Set(library.changes.flat())).toEqual(new Set([draftId, second.draft.id]))
    const third = await bring(library, c, draftId, { caption: 'Other', profile: 'reach' })
    expect(third).toMatchObject({ draft: { caption: 'Other' }, analysis: { verdict: { profile: 'reach' } } })
    const [row, ...others] = (await library.call('draft.list', {})).drafts
    expect(others).toEqual([])
    expect(row).toMatchObject({ draft: { id: third.draft.id }, version: 3, scoreBefore: second.analysis.verdict.score, clientId: client.id, folder: 'Spring/1', tags: ['x'] })
  })

  it('and is known becomes that version; one that is a version already changes nothing', async () => {
    const library = await openLibrary(inFolder('known'))
    const first = await library.add(a, { caption: 'Which one? #fyp' })
    const second = await library.add(b)
    expect(await bring(library, b, first.draft.id)).toMatchObject({ known: true, draft: { id: second.draft.id, caption: 'Which one? #fyp' } })
    const before = await seen(library)
    expect(before.map(({ versions }) => versions.map(({ draft }) => draft.name))).toEqual([['a.mp4', 'b.mp4']])
    await bring(library, a, first.draft.id)
    await bring(library, a, second.draft.id)
    expect(await seen(library)).toEqual(before)
    await library.call('draft.remove', { draftIds: [first.draft.id], withVersions: false })
    await bring(library, a, second.draft.id)
    expect((await seen(library)).map(({ versions }) => versions.map(({ draft }) => draft.name))).toEqual([['b.mp4', 'a.mp4']])
  })

  it('is no draft of its own where the other is gone', async () => {
    const library = await openLibrary(inFolder('gone'))
    const { draft } = await library.add(a)
    await library.call('draft.remove', { draftIds: [draft.id] })
    await expect(bring(library, b, draft.id)).rejects.toMatchObject({ data: { code: 'draft_not_found' } })
    expect((await library.call('draft.list', {})).drafts).toEqual([])
  })
})
