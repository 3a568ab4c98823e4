import { expect, test } from 'vitest'
import { dearestOf, findingMoments, markersOf, momentFrom } from '../../../renderer/timeline/finding-moments.ts'
import { wholeView } from '../../../renderer/timeline/view.ts'
import type { Finding } from '../../../shared/model/verdict.ts'

function finding(practice: string, pointsLost: number, timesS: number[], outcome: Finding['outcome'] = 'scored'): Finding {
  return { practice, outcome, value: 1, unit: 's', score: 0, weight: 1, pointsLost, evidence: [{ kind: 'moments', moments: timesS.map((atS) => ({ atS })) }, { kind: 'text', text: '', spans: [] }] }
}

const moments = findingMoments([finding('quick-cuts', 2, [4, 8]), finding('no-intro', 12, [0, 4]), finding('well', 0, [1]), finding('gate', 0, [9], 'blocked'), finding('open', 3, [2], 'unmeasured')])

test('what costs something has moments, by time, the dearer first', () => {
  expect(moments.map(({ practice, atS, cost }) => [atS, practice, cost])).toEqual([
    [0, 'no-intro', 'dear'],
    [4, 'no-intro', 'dear'],
    [4, 'quick-cuts', 'some'],
    [8, 'quick-cuts', 'some'],
    [9, 'gate', 'refused'],
  ])
})

test('marks that would lie over one another are one, with the dearest of them', () => {
  const apart = markersOf(moments, wholeView(10), 1000)
  expect(apart.map(({ xPx, moments: { length } }) => [xPx, length])).toEqual([[0, 1], [400, 2], [800, 1], [900, 1]])
  const together = markersOf(moments, wholeView(10), 120)
  expect(together.map(({ moments: { length } }) => length)).toEqual([1, 2, 2])
  expect(dearestOf(together[2]!)).toMatchObject({ practice: 'gate', cost: 'refused' })
})

test('what is out of view has no mark', () => {
  expect(markersOf(moments, { startS: 5, endS: 8.5 }, 1000).map(({ moments: [first] }) => first?.atS)).toEqual([8])
})

test('the next and the one before, from where one stands', () => {
  const tolerance = 0.05
  const from = (timeS: number, direction: 1 | -1) => momentFrom(moments, timeS, direction, tolerance)?.atS
  expect([from(0, 1), from(3.97, 1), from(4, 1), from(9, 1)]).toEqual([4, 8, 8, undefined])
  expect([from(9, -1), from(8, -1), from(4, -1), from(0, -1)]).toEqual([8, 4, 0, undefined])
  expect(momentFrom(moments, 8, -1, tolerance)?.practice).toBe('no-intro')
})
