import path from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { profileIds } from '../../shared/model/verdict.ts'
import { practices } from '../../shared/practices/index.ts'
import { makeClip, temporaryFolder } from '../fixtures/clips.ts'
import { openLibrary } from '../fixtures/library.ts'

const folder = temporaryFolder()
const [one, other] = ['one.mp4', 'other.mp4'].map((name, at) => makeClip(path.join(folder, name), { seconds: 2 + at })) as [string, string]
const asked = (scope: string) => practices.find((practice) => practice.kind === 'manual' && practice.scope === scope)!.id
const findingOf = ({ analysis }: { analysis: { verdict: { findings: { practice: string }[] } } }, id: string) => analysis.verdict.findings.find(({ practice }) => practice === id)

describe('manual practices', () => {
  it('are unknown until answered, move the score at once, and can be taken back', async () => {
    const library = await openLibrary(path.join(folder, 'draft'))
    const before = await library.add(one)
    const practice = asked('draft')
    expect(findingOf(before, practice)).toMatchObject({ outcome: 'manual', score: null, pointsLost: 0 })

    const answer = (given: 'yes' | 'no' | 'not-applicable' | null) => library.call('draft.answer', { draftId: before.draft.id, practice, answer: given })
    const yes = await answer('yes')
    expect(findingOf(yes, practice)).toMatchObject({ outcome: 'scored', score: 100, value: true })
    expect(yes.analysis.verdict.score).toBeGreaterThanOrEqual(before.analysis.verdict.score)
    expect(yes.analysis.verdict.coverage).toBeGreaterThan(before.analysis.verdict.coverage)
    const no = await answer('no')
    expect(findingOf(no, practice)).toMatchObject({ outcome: 'scored', score: 0, value: false })
    expect(no.analysis.verdict.score).toBeLessThan(yes.analysis.verdict.score)
    expect(findingOf(await answer('not-applicable'), practice)).toMatchObject({ outcome: 'not-applicable', weight: 0 })
    expect((await answer(null)).analysis.verdict).toEqual(before.analysis.verdict)
    await library.close()
  })

  it('asked of the account hold for every draft, those already judged included, and after a restart', async () => {
    const data = path.join(folder, 'account')
    const library = await openLibrary(data)
    const [first, second] = [await library.add(one), await library.add(other)]
    const practice = asked('account')
    library.changes.length = 0
    await library.call('draft.answer', { draftId: first.draft.id, practice, answer: 'no' })
    await vi.waitFor(() => expect(new Set(library.changes[0])).toEqual(new Set([first.draft.id, second.draft.id])))
    expect(findingOf(await library.call('draft.get', { draftId: second.draft.id }), practice)).toMatchObject({ outcome: 'scored', value: false })
    const { drafts } = await library.call('draft.list', {})
    const listed = drafts.find(({ draft }) => draft.id === second.draft.id)
    expect(listed?.score).not.toBe(second.analysis.verdict.score)
    await library.close()

    const again = await openLibrary(data)
    expect(findingOf(await again.call('draft.get', { draftId: first.draft.id }), practice)).toMatchObject({ value: false })
  })

  it('refuses an answer to what is no question', async () => {
    const library = await openLibrary(path.join(folder, 'refused'))
    const { draft } = await library.add(one)
    await expect(library.call('draft.answer', { draftId: draft.id, practice: 'length', answer: 'yes' })).rejects.toMatchObject({ data: { code: 'input_invalid' } })
  })
})

describe('goals', () => {
  it('stand side by side, and another one is taken without decoding again', async () => {
    const library = await openLibrary(path.join(folder, 'goals'))
    const made = await library.add(one)
    const { verdicts } = await library.call('draft.profiles', { draftId: made.draft.id })
    expect(verdicts.map(({ profile }) => profile)).toEqual([...profileIds])
    expect(verdicts[0]).toEqual(made.analysis.verdict)
    expect(new Set(verdicts.map(({ score }) => score)).size).toBeGreaterThan(1)

    const changed = await library.call('draft.setProfile', { draftId: made.draft.id, profile: 'ads' })
    expect(changed.analysis).toMatchObject({ id: made.analysis.id, verdict: verdicts.find(({ profile }) => profile === 'ads') })
    expect(await library.call('draft.get', { draftId: made.draft.id })).toEqual(changed)
  })
})

describe('a draft without sound', () => {
  it('loses for its sound what all practices of sound weigh, so that adding sound never lowers the score', async () => {
    const library = await openLibrary(path.join(folder, 'silent'))
    const silent = await library.add(makeClip(path.join(folder, 'silent.mp4'), { seconds: 3, sound: null }))
    const finding = silent.analysis.verdict.findings.find(({ practice }) => practice === 'sound-present')
    expect(finding).toMatchObject({ score: 0, carries: ['loudness', 'clipping', 'true-peak', 'fast-tempo'] })
    const weights = practices.filter(({ category, kind }) => category === 'sound' && kind === 'scored').map((practice) => (practice.kind === 'scored' ? practice.weight.documented.value : 0))
    expect(finding?.weight).toBeCloseTo(weights.reduce((sum, weight) => sum + weight, 0), 9)
  })
})
