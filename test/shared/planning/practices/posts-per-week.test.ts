import { expect, test } from 'vitest'
import { cases, findingOf, on } from '../plans.ts'

const firstWeek = { from: '2026-03-02', to: '2026-03-08' }
const many = (count: number) => on(Array.from({ length: count }, () => 3))

cases('posts-per-week', [
  { when: 'less than a week', posts: on([2]), from: '2026-03-02', to: '2026-03-07', outcome: 'not-applicable' },
  { when: 'none', posts: [], ...firstWeek, value: 0, score: 0 },
  { when: 'one', posts: many(1), ...firstWeek, value: 1, score: 0, evidence: [{ name: 'weeks-under-two', weeks: [{ from: '2026-03-02', to: '2026-03-08', posts: ['p1'] }] }] },
  { when: 'one a day, the least advised', posts: many(7), ...firstWeek, value: 7, score: 100, evidence: [] },
  { when: 'the middle of 2 to 5 for reach has half', posts: many(3), ...firstWeek, profile: 'reach', score: 45.8 },
  { when: 'the middle of 6 to 10 for reach', posts: many(8), ...firstWeek, profile: 'reach', score: 86.7 },
  { when: 'eleven for rewards', posts: many(11), ...firstWeek, profile: 'rewards', score: 100 },
  {
    when: 'a week ends with its Sunday',
    posts: on([8, 9, 9]),
    from: '2026-03-02',
    to: '2026-03-15',
    value: 1.5,
    evidence: [{ weeks: [{ from: '2026-03-02', to: '2026-03-08', posts: ['p1'] }] }],
  },
  {
    when: 'an average over the month, with its whole weeks',
    posts: on([2, 9, 10]),
    value: (3 * 7) / 31,
    evidence: [{ weeks: [{ from: '2026-03-02', posts: ['p1'] }, { from: '2026-03-16', posts: [] }, { from: '2026-03-23', posts: [] }] }],
  },
])

test('it weighs by the evidence of the goal', () => {
  const weights = (['documented', 'reach', 'ads', 'rewards'] as const).map((profile) => findingOf('posts-per-week', [], { profile }).weight)
  expect(weights).toEqual([0.1, 0.13, 0.1, 0.13])
})
