import { expect, it } from 'vitest'
import { clashesOf } from '../../../renderer/calendar/clashes.ts'
import { planned } from './plan.ts'

const account = '20000000-0000-4000-8000-000000000001'
const other = '20000000-0000-4000-8000-000000000002'

it('marks posts of one account within an hour, and those at the same minute more strongly', () => {
  const posts = [planned('1', '2026-03-10T09:00'), planned('2', '2026-03-10T09:59'), planned('3', '2026-03-10T10:59'), planned('4', '2026-03-11T09:00'), planned('5', '2026-03-11T09:00'), planned('6', '2026-03-11T09:30')]
  const found = clashesOf(posts)
  expect(posts.map(({ ref }) => found.get(ref))).toEqual(['near', 'near', undefined, 'same', 'same', 'near'])
})

it('keeps accounts apart, and what is dropped out', () => {
  expect(clashesOf([planned('1', '2026-03-10T09:00', { accountId: account }), planned('2', '2026-03-10T09:00', { accountId: other }), planned('3', '2026-03-10T09:00', { accountId: account, status: 'dropped' })]).size).toBe(0)
})

it('goes by real time, over the hour that comes twice', () => {
  const first = planned('1', '2026-10-25T02:30', { at: '2026-10-25T00:30:00.000Z' })
  const second = planned('2', '2026-10-25T03:15', { at: '2026-10-25T02:15:00.000Z' })
  expect(clashesOf([first, second]).size).toBe(0)
})
