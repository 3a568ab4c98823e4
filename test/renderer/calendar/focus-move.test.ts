import { expect, it } from 'vitest'
import { movedFocus } from '../../../renderer/calendar/focus-move.ts'

const days: Readonly<Record<string, string[]>> = { '2026-03-10': ['a', 'b'], '2026-03-17': ['c'], '2026-03-20': ['d'] }
const cardsOn = (date: string) => days[date] ?? []

it.each([
  ['a', 'ArrowDown', 'month', { date: '2026-03-10', ref: 'b' }],
  ['b', 'ArrowDown', 'month', { date: '2026-03-17', ref: 'c' }],
  ['a', 'ArrowUp', 'month', { date: '2026-03-03', ref: null }],
  ['b', 'ArrowRight', 'month', { date: '2026-03-11', ref: null }],
  ['b', 'ArrowDown', 'week', { date: '2026-03-10', ref: 'b' }],
  ['b', 'ArrowDown', 'agenda', { date: '2026-03-17', ref: 'c' }],
  ['a', 'Home', 'week', { date: '2026-03-09', ref: null }],
  ['a', 'q', 'month', null],
] as const)('from %s by %s in a %s', (ref, key, view, to) => {
  expect(movedFocus({ date: '2026-03-10', ref }, key, view, cardsOn)).toEqual(to)
})

it('enters a day by the card that has the keyboard’s place', () => {
  expect(movedFocus({ date: '2026-03-09', ref: null }, 'ArrowRight', 'month', cardsOn)).toEqual({ date: '2026-03-10', ref: 'a' })
  expect(movedFocus({ date: '2026-03-24', ref: null }, 'ArrowUp', 'month', cardsOn)).toEqual({ date: '2026-03-17', ref: 'c' })
})
