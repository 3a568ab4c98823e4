import { expect, it } from 'vitest'
import { momentAt } from '../../../renderer/plan/cover-choice.tsx'
import { moved } from '../../../renderer/plan/checklist.tsx'
import { tidyHashtags } from '../../../renderer/plan/post-hashtags.tsx'
import { withChange } from '../../../renderer/plan/series.ts'
import { groupIdeas } from '../../../renderer/plan/group-ideas.ts'
import { postContent, type PostSummary } from '../../../shared/model/post.ts'

const idea = (ref: string, title: string, pillarId: string | null): PostSummary => ({ ref, clientId: 'c', accountId: null, pillarId, draftId: null, localAt: null, at: null, status: 'idea', format: 'original', title, labels: ['advent'], hasCaption: false, comments: 0, repeatId: null, score: null, verdict: null })

it.each([
  [0, -1, ['a', 'b', 'c']],
  [0, 1, ['b', 'a', 'c']],
  [2, 1, ['a', 'b', 'c']],
  [2, -1, ['a', 'c', 'b']],
] as const)('moves item %i by %i', (at, by, after) => {
  expect(moved(['a', 'b', 'c'], at, by)).toEqual(after)
})

it('finds the moment that a place of the strip shows', () => {
  expect([momentAt(0, 24), momentAt(0.5, 24), momentAt(1, 24)]).toEqual([0.5, 12.5, 23.5])
})

it('gives hashtags their hash and keeps each once, as first written', () => {
  expect(tidyHashtags(['bread', '##Oven', '#BREAD', 'a b', ''])).toEqual(['#bread', '#Oven', '#a', '#b'])
})

it('moves a repeat by its time of day alone, what was skipped with it', () => {
  const repeat = { id: crypto.randomUUID(), clientId: crypto.randomUUID(), rule: 'FREQ=WEEKLY', localStart: '2026-12-07T09:00', content: postContent.parse({}), skipped: ['2026-12-14T09:00'], coolDownDays: null }
  const after = withChange(repeat, { title: 'New', localAt: '2027-01-01T18:30' })
  expect(after).toMatchObject({ localStart: '2026-12-07T18:30', skipped: ['2026-12-14T18:30'], content: { title: 'New' } })
})

it('groups ideas by pillar, those without one last, and finds by every word', () => {
  const pillar = { id: 'p', clientId: 'c', name: 'Bread', colour: '#000000' }
  const ideas = [idea('1', 'Café loaf', null), idea('2', 'Rye', 'p'), idea('3', 'Gone', 'other')]
  expect(groupIdeas(ideas, [pillar], '').map((group) => [group.pillar?.id ?? null, group.posts.map(({ ref }) => ref)])).toEqual([['p', ['2']], [null, ['1', '3']]])
  expect(groupIdeas(ideas, [pillar], 'cafe advent').flatMap(({ posts }) => posts.map(({ ref }) => ref))).toEqual(['1'])
})
