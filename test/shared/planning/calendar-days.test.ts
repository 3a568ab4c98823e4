import { describe, expect, test } from 'vitest'
import { dateOf, dayOf, daysBetween, weekdayOf, wholeWeeksBetween } from '../../../shared/planning/calendar-days.ts'

const weeks = (from: string, to: string) => wholeWeeksBetween(dayOf(from), dayOf(to)).map(dateOf)

test.each([
  ['1970-01-01', 4],
  ['1969-12-28', 7],
  ['2024-02-29', 4],
  ['2026-03-29', 7],
  ['2026-11-02', 1],
])('%s is day %d of its week', (date, weekday) => {
  expect(weekdayOf(dayOf(date))).toBe(weekday)
  expect(dateOf(dayOf(date))).toBe(date)
})

describe('between two days', () => {
  test('lie both of them', () => {
    expect(daysBetween(dayOf('2026-02-27'), dayOf('2026-03-01')).map(dateOf)).toEqual(['2026-02-27', '2026-02-28', '2026-03-01'])
    expect(daysBetween(5, 4)).toEqual([])
  })

  test('lie the weeks that are whole', () => {
    expect(weeks('2026-03-01', '2026-03-31')).toEqual(['2026-03-02', '2026-03-09', '2026-03-16', '2026-03-23'])
    expect(weeks('2026-03-02', '2026-03-08')).toEqual(['2026-03-02'])
    expect(weeks('2026-03-03', '2026-03-14')).toEqual([])
  })
})
