import { describe, expect, it } from 'vitest'
import { addMonths, datesOf, isDate, movedTime, rangeOf, stepped, todayIn, weekNumberOf } from '../../../renderer/calendar/dates.ts'

describe('weeks', () => {
  it.each([
    ['2026-01-01', 1],
    ['2026-12-31', 53],
    ['2027-01-03', 53],
    ['2027-01-04', 1],
    ['2024-12-30', 1],
    ['2021-01-03', 53],
  ])('%s is in week %i', (date, week) => {
    expect(weekNumberOf(date)).toBe(week)
  })
})

describe('months', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
  ])('%s and %i months is %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected)
  })

  it('are shown in whole weeks from Monday', () => {
    expect(rangeOf('month', '2026-03-10')).toEqual({ from: '2026-02-23', to: '2026-04-05' })
    expect(rangeOf('month', '2027-02-10')).toEqual({ from: '2027-02-01', to: '2027-02-28' })
    expect(rangeOf('agenda', '2026-02-10')).toEqual({ from: '2026-02-01', to: '2026-02-28' })
  })

  it('have each of their days once, also where clocks change', () => {
    for (const month of ['2026-03-01', '2026-10-01', '2026-11-01']) {
      const dates = datesOf(rangeOf('month', month))
      expect(new Set(dates).size).toBe(dates.length)
      expect(dates.length % 7).toBe(0)
    }
  })
})

it('steps by what the view shows', () => {
  expect(stepped('week', '2026-03-29', 1)).toBe('2026-04-05')
  expect(stepped('day', '2026-03-01', -1)).toBe('2026-02-28')
  expect(stepped('agenda', '2026-03-31', 1)).toBe('2026-04-30')
})

describe('a time on the wall clock', () => {
  it.each([
    ['2026-03-28T02:30', { days: 1 }, '2026-03-29T02:30'],
    ['2026-12-31T23:50', { minutes: 15 }, '2027-01-01T00:05'],
    ['2026-03-01T00:10', { minutes: -15 }, '2026-02-28T23:55'],
    ['2026-10-25T02:30', { minutes: 60 }, '2026-10-25T03:30'],
  ])('%s moves by %o to %s', (from, by, to) => {
    expect(movedTime(from, by)).toBe(to)
  })
})

it('knows which day it is elsewhere', () => {
  const now = new Date('2026-03-10T11:00:00Z')
  expect(todayIn('Pacific/Kiritimati', now)).toBe('2026-03-11')
  expect(todayIn('Pacific/Pago_Pago', now)).toBe('2026-03-10')
})

it('takes days that there are, and nothing else', () => {
  expect(['2026-02-28', '2026-02-29', '2026-13-01', 'x', '', null].filter(isDate)).toEqual(['2026-02-28'])
})
