import path from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import type { Verdict } from '../../../shared/model/verdict.ts'
import { makeClip, temporaryFolder } from '../../fixtures/clips.ts'
import { openLibrary, type Library } from '../../fixtures/library.ts'

const folder = temporaryFolder()
const [one, other] = ['one.mp4', 'other.mp4'].map((name, at) => makeClip(path.join(folder, name), { seconds: 2 + at })) as [string, string]
const textOf = (weight: number, name = 'Jansen') => `# ours\nhookline: house-rules/1\nname: ${name}\nprofile: ads\npractices:\n  length: { weight: ${weight} }\n`
const lengthOf = (verdict: Verdict) => verdict.findings.find(({ practice }) => practice === 'length')

async function add(library: Library, text: string) {
  const { saved } = await library.call('house.add', { fileName: 'a.yaml', text })
  if (!saved) throw new Error('not saved')
  return saved
}

describe('house rules', () => {
  it('are kept as they were given, a version for each change, and an old one can be used again', async () => {
    const library = await openLibrary(path.join(folder, 'versions'))
    const first = await add(library, textOf(1))
    expect(first).toMatchObject({ name: 'Jansen', version: 1, profile: 'ads', draftIds: [] })
    expect(await library.call('house.add', { fileName: 'a.yaml', text: textOf(1) })).toMatchObject({ isNew: false, saved: { version: 1 } })
    expect(await add(library, textOf(2, 'JANSEN'))).toMatchObject({ id: first.id, version: 2 })
    expect(await library.call('house.use', { id: first.id, version: 1 })).toMatchObject({ version: 3, versions: [{ version: 3 }, { version: 2 }, { version: 1 }] })
    for (const [version, weight, name] of [[1, 1, 'Jansen'], [2, 2, 'JANSEN'], [3, 1, 'Jansen']] as const) {
      expect(await library.call('house.get', { id: first.id, version })).toMatchObject({ version, text: textOf(weight, name) })
    }
    expect((await library.call('house.get', { id: first.id })).version).toBe(3)
    await expect(library.call('house.get', { id: first.id, version: 9 })).rejects.toMatchObject({ data: { code: 'house_rules_version_missing' } })
  })

  it('with something wrong are not kept, and all of it is told', async () => {
    const library = await openLibrary(path.join(folder, 'wrong'))
    const { saved, problems } = await library.call('house.add', { fileName: 'a.yaml', text: 'nam: x' })
    expect(saved).toBeNull()
    expect(problems.map(({ code }) => code)).toContain('house_rules_unknown_key')
    expect((await library.call('house.list', {})).house).toEqual([])
  })

  it('judge the drafts they are given, and no others, again at every change', async () => {
    const data = path.join(folder, 'judge')
    const library = await openLibrary(data)
    const [mine, rest] = [await library.add(one), await library.add(other)]
    const { id } = await add(library, textOf(5))
    await library.call('house.assign', { id, draftIds: [mine.draft.id] })
    library.changes.length = 0
    const judged = await library.call('draft.get', { draftId: mine.draft.id })
    expect(judged.analysis.verdict).toMatchObject({ profile: 'ads', house: { id, name: 'Jansen', version: 1 } })
    expect(lengthOf(judged.analysis.verdict)).toMatchObject({ weight: 5, house: ['weight'] })

    await add(library, textOf(0.1))
    await vi.waitFor(() => expect(library.changes).toContainEqual([mine.draft.id]))
    expect(library.changes.flat()).not.toContain(rest.draft.id)
    const again = await library.call('draft.get', { draftId: mine.draft.id })
    expect(lengthOf(again.analysis.verdict)?.weight).toBe(0.1)
    expect(again.analysis.verdict.ruleBook).not.toBe(judged.analysis.verdict.ruleBook)
    const { verdicts, house } = await library.call('draft.profiles', { draftId: rest.draft.id })
    expect(verdicts.every((each) => each.house === undefined)).toBe(true)
    expect(house).toMatchObject([{ profile: 'ads', house: { id, version: 2 } }])

    await library.close()
    const restarted = await openLibrary(data)
    expect(await restarted.call('draft.get', { draftId: mine.draft.id })).toEqual(again)
    expect((await restarted.add(one)).analysis.verdict.house?.id).toBe(id)
    const goal = await restarted.call('draft.setProfile', { draftId: mine.draft.id, profile: 'documented' })
    expect(goal.analysis.verdict.house).toBeUndefined()
    expect((await restarted.call('house.list', {})).house[0]?.draftIds).toEqual([])
  })

  it('removed judge nothing, and come back', async () => {
    const library = await openLibrary(path.join(folder, 'removed'))
    const { draft } = await library.add(one)
    const { id } = await add(library, textOf(5))
    await library.call('house.assign', { id, draftIds: [draft.id] })
    const houseOf = async () => (await library.call('draft.get', { draftId: draft.id })).analysis.verdict.house?.version
    expect(await houseOf()).toBe(1)
    await library.call('house.remove', { id })
    expect(await houseOf()).toBeUndefined()
    expect((await library.call('house.list', {})).house).toEqual([])
    await expect(library.call('house.assign', { id, draftIds: [draft.id] })).rejects.toMatchObject({ data: { code: 'house_rules_not_found' } })
    await library.call('house.restore', { id })
    expect(await houseOf()).toBe(1)
    await library.call('house.remove', { id })
    expect(await add(library, textOf(7))).toMatchObject({ id, version: 2, draftIds: [draft.id] })
    await library.call('house.assign', { id: null, draftIds: [draft.id] })
    expect(await houseOf()).toBeUndefined()
  })
})
