import { expect, it } from 'vitest'
import type { PlanFinding } from '../../../shared/planning/index.ts'
import { planEvidenceNames } from '../../../shared/planning/index.ts'
import { marksOf, planMarkIcons } from '../../../renderer/advice/plan-marks.ts'

const finding = (practice: string, pointsLost: number, evidence: PlanFinding['evidence']): PlanFinding => ({ practice, outcome: 'scored', value: 0.5, unit: 'share', score: 50, weight: 1, pointsLost, evidence })
const period = { from: '2026-11-16', to: '2026-11-22' }
const names = (marks: ReturnType<typeof marksOf>) => [...marks].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([date, each]) => [date, each.map(({ name }) => name)])

it('marks days, posts and weeks, what costs most first', () => {
  const marks = marksOf({
    ...period,
    findings: [
      finding('comment-time', 2, [{ kind: 'posts', name: 'no-comment-time', posts: [{ id: 'a', date: '2026-11-18' }, { id: 'b', date: '2026-11-18' }] }]),
      finding('repost-gap', 9, [{ kind: 'repeats', name: 'repeats', repeats: [{ post: { id: 'a', date: '2026-11-18' }, earlier: { id: 'z', date: '2026-10-01' }, days: 48 }] }]),
      finding('posts-per-day', 4, [{ kind: 'days', name: 'days-over-four', days: [{ date: '2026-11-19', posts: ['c', 'd'] }] }]),
      finding('weekly-goal', 3, [{ kind: 'weeks', name: 'weeks-under-goal', weeks: [{ from: '2026-11-16', to: '2026-11-22', posts: ['a'] }] }]),
    ],
  })
  expect(names(marks)).toEqual([
    ['2026-11-16', ['weeks-under-goal']],
    ['2026-11-18', ['repeats', 'no-comment-time']],
    ['2026-11-19', ['days-over-four']],
  ])
  expect(marks.get('2026-11-18')).toEqual([
    { name: 'repeats', icon: 'repeat', practice: 'repost-gap', posts: ['a'], pointsLost: 9, days: 48 },
    { name: 'no-comment-time', icon: 'comments', practice: 'comment-time', posts: ['a', 'b'], pointsLost: 2 },
  ])
})

it.each([[1, 5], [5, 1]])('a silence takes the place of its days without a post, whatever costs more', (ofDays, ofGaps) => {
  const marks = marksOf({
    ...period,
    findings: [
      finding('posts-per-day', ofDays, [{ kind: 'days', name: 'days-without-post', days: ['2026-11-16', '2026-11-18', '2026-11-19'].map((date) => ({ date, posts: [] })) }]),
      finding('regular-posting', ofGaps, [{ kind: 'gaps', name: 'long-gaps', gaps: [{ after: '2026-11-17', before: '2026-11-20', days: 3 }] }]),
    ],
  })
  expect(names(marks)).toEqual([['2026-11-16', ['days-without-post']], ['2026-11-18', ['long-gaps']], ['2026-11-19', ['long-gaps']]])
})

it('a silence that began before the period, or lasts beyond it, is marked within it alone', () => {
  const gaps = [{ after: '2026-11-01', before: '2026-11-18', days: 17 }, { after: '2026-11-20', before: null, days: 3 }]
  const marks = marksOf({ ...period, findings: [finding('regular-posting', 5, [{ kind: 'gaps', name: 'long-gaps', gaps }])] })
  expect([...marks.keys()]).toEqual(['2026-11-16', '2026-11-17', '2026-11-21', '2026-11-22'])
})

it('leaves out what is good, open or not known by name', () => {
  const posts = [{ id: 'a', date: '2026-11-18' }]
  const evidence = ['joins-trend', 'caption-not-written', 'of-a-newer-version', 'toString'].map((name) => ({ kind: 'posts' as const, name, posts }))
  expect(marksOf({ ...period, findings: [finding('any', 1, evidence)] }).size).toBe(0)
})

it('marks all that is poor and stands on a day', () => {
  const poor = Object.entries(planEvidenceNames).filter(([, { tone }]) => tone === 'poor').map(([name]) => name)
  expect(Object.keys(planMarkIcons).toSorted()).toEqual(poor.toSorted())
})
