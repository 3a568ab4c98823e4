import * as fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { dateRangeOf, instantOf, localOf, type ClockShift } from '../../../shared/planning/zoned.ts'

/** What a wall clock says, the instant that is, and what a clock says then: not the same where the clocks went over it. */
const table: [zone: string, local: string, at: string, shift: ClockShift, shown?: string][] = [
  // Amsterdam: an hour at two and at three in the morning
  ['Europe/Amsterdam', '2026-03-29T01:59', '2026-03-29T00:59', 'none'],
  ['Europe/Amsterdam', '2026-03-29T02:00', '2026-03-29T01:00', 'skipped', '2026-03-29T03:00'],
  ['Europe/Amsterdam', '2026-03-29T02:30', '2026-03-29T01:30', 'skipped', '2026-03-29T03:30'],
  ['Europe/Amsterdam', '2026-03-29T03:00', '2026-03-29T01:00', 'none'],
  ['Europe/Amsterdam', '2026-10-25T01:59', '2026-10-24T23:59', 'none'],
  ['Europe/Amsterdam', '2026-10-25T02:00', '2026-10-25T00:00', 'repeated'],
  ['Europe/Amsterdam', '2026-10-25T02:59', '2026-10-25T00:59', 'repeated'],
  ['Europe/Amsterdam', '2026-10-25T03:00', '2026-10-25T02:00', 'none'],
  ['Europe/Amsterdam', '2027-03-28T02:15', '2027-03-28T01:15', 'skipped', '2027-03-28T03:15'],
  ['Europe/Amsterdam', '2027-10-31T02:15', '2027-10-31T00:15', 'repeated'],
  ['America/New_York', '2026-03-08T02:30', '2026-03-08T07:30', 'skipped', '2026-03-08T03:30'],
  ['America/New_York', '2026-11-01T01:30', '2026-11-01T05:30', 'repeated'],
  ['America/New_York', '2026-11-01T02:00', '2026-11-01T07:00', 'none'],
  ['America/New_York', '2027-03-14T02:00', '2027-03-14T07:00', 'skipped', '2027-03-14T03:00'],
  ['America/New_York', '2027-11-07T01:00', '2027-11-07T05:00', 'repeated'],
  // no summer time since 2019; before, it came and went at midnight
  ['America/Sao_Paulo', '2026-10-18T00:00', '2026-10-18T03:00', 'none'],
  ['America/Sao_Paulo', '2018-11-04T00:30', '2018-11-04T03:30', 'skipped', '2018-11-04T01:30'],
  ['America/Sao_Paulo', '2019-02-16T23:30', '2019-02-17T01:30', 'repeated'],
  // half an hour
  ['Australia/Lord_Howe', '2026-10-04T02:00', '2026-10-03T15:30', 'skipped', '2026-10-04T02:30'],
  ['Australia/Lord_Howe', '2026-10-04T02:29', '2026-10-03T15:59', 'skipped', '2026-10-04T02:59'],
  ['Australia/Lord_Howe', '2026-10-04T02:30', '2026-10-03T15:30', 'none'],
  ['Australia/Lord_Howe', '2026-04-05T01:29', '2026-04-04T14:29', 'none'],
  ['Australia/Lord_Howe', '2026-04-05T01:30', '2026-04-04T14:30', 'repeated'],
  ['Australia/Lord_Howe', '2027-04-04T01:45', '2027-04-03T14:45', 'repeated'],
  ['Australia/Lord_Howe', '2027-10-03T02:15', '2027-10-02T15:45', 'skipped', '2027-10-03T02:45'],
  ['Asia/Kolkata', '2026-03-29T02:30', '2026-03-28T21:00', 'none'],
  // back for the month of Ramadan, and on after it
  ['Africa/Casablanca', '2026-02-15T02:30', '2026-02-15T01:30', 'repeated'],
  ['Africa/Casablanca', '2026-03-22T02:30', '2026-03-22T02:30', 'skipped', '2026-03-22T03:30'],
  ['Africa/Casablanca', '2026-03-22T03:00', '2026-03-22T02:00', 'none'],
  // a whole day that there was not
  ['Pacific/Apia', '2011-12-29T23:59', '2011-12-30T09:59', 'none'],
  ['Pacific/Apia', '2011-12-30T00:00', '2011-12-30T10:00', 'skipped', '2011-12-31T00:00'],
  ['Pacific/Apia', '2011-12-30T12:00', '2011-12-30T22:00', 'skipped', '2011-12-31T12:00'],
  ['Pacific/Apia', '2011-12-31T00:00', '2011-12-30T10:00', 'none'],
  // midnight missing, and the hour before it twice
  ['America/Santiago', '2026-09-06T00:00', '2026-09-06T04:00', 'skipped', '2026-09-06T01:00'],
  ['America/Santiago', '2026-04-04T23:30', '2026-04-05T02:30', 'repeated'],
  ['America/Santiago', '2027-09-05T00:30', '2027-09-05T04:30', 'skipped', '2027-09-05T01:30'],
  ['America/Santiago', '2027-04-03T23:00', '2027-04-04T02:00', 'repeated'],
  ['Asia/Tehran', '2026-03-22T00:30', '2026-03-21T21:00', 'none'],
  ['Asia/Tehran', '2022-03-22T00:30', '2022-03-21T21:00', 'skipped', '2022-03-22T01:30'],
  ['Asia/Tehran', '2022-09-21T23:30', '2022-09-21T19:00', 'repeated'],
  // two hours
  ['Antarctica/Troll', '2026-03-29T01:30', '2026-03-29T01:30', 'skipped', '2026-03-29T03:30'],
  ['Antarctica/Troll', '2026-10-25T01:30', '2026-10-24T23:30', 'repeated'],
  ['Antarctica/Troll', '2027-10-31T02:59', '2027-10-31T00:59', 'repeated'],
]

const zones = [...new Set(table.map(([zone]) => zone)), 'UTC', 'America/Havana', 'America/St_Johns', 'Pacific/Chatham', 'Pacific/Kiritimati', 'Pacific/Pago_Pago']
const minuteMs = 60_000
const anyMinute = fc.integer({ min: Date.UTC(2010, 0) / minuteMs, max: Date.UTC(2036, 0) / minuteMs }).map((minute) => new Date(minute * minuteMs).toISOString())

describe('a time on the wall', () => {
  test.each(table)('in %s of %s is %s UTC, %s', (timeZone, local, at, shift, shown = local) => {
    expect(instantOf(local, timeZone)).toEqual({ at: `${at}:00.000Z`, shift })
    expect(localOf(`${at}:00.000Z`, timeZone)).toBe(shown)
  })

  test('comes back as it was, but where the clocks went over it: then it is later', () => {
    fc.assert(
      fc.property(anyMinute, fc.constantFrom(...zones), (minute, timeZone) => {
        const local = minute.slice(0, 16)
        const { at, shift } = instantOf(local, timeZone)
        const back = localOf(at, timeZone)
        expect(shift === 'skipped' ? back > local : back === local).toBe(true)
      }),
      { numRuns: 3000 },
    )
  })

  test('is the instant that Temporal finds, around every change of 2026 and 2027', () => {
    const wrong: string[] = []
    for (const timeZone of zones) {
      for (const local of aroundChanges(timeZone)) {
        const zoned = Temporal.PlainDateTime.from(local).toZonedDateTime(timeZone, { disambiguation: 'compatible' })
        const { at, shift } = instantOf(local, timeZone)
        const isSkipped = zoned.toPlainDateTime().toString({ smallestUnit: 'minute' }) !== local
        if (Date.parse(at) !== zoned.epochMilliseconds || (shift === 'skipped') !== isSkipped) wrong.push(`${timeZone} ${local}`)
      }
    }
    expect(wrong).toEqual([])
  })

  test('of the second of two hours that look alike is shown as the first is', () => {
    expect(localOf('2026-10-25T00:30:00.000Z', 'Europe/Amsterdam')).toBe('2026-10-25T02:30')
    expect(localOf('2026-10-25T01:30:00.000Z', 'Europe/Amsterdam')).toBe('2026-10-25T02:30')
  })

  test('is found three thousand times within 20 ms, the zone looked up included', () => {
    const locals = Array.from({ length: 3000 }, (_, index) => new Date(Date.UTC(2026, 9, 1) + index * 900_000).toISOString().slice(0, 16))
    const took = ['Europe/Dublin', 'Europe/Riga', 'Europe/Oslo', 'America/Denver', 'Asia/Beirut'].map((timeZone) => {
      const started = process.cpuUsage()
      for (const local of locals) instantOf(local, timeZone)
      return process.cpuUsage(started).user / 1000
    })
    // of the processor's time, the best of five, because the machine may be busy with something else
    expect(Math.min(...took)).toBeLessThan(20)
  })

  test('of a zone that does not exist is an error', () => {
    expect(() => instantOf('2026-03-29T09:00', 'Mars/Olympus')).toThrow(RangeError)
  })
})

test.each([
  ['Europe/Amsterdam', '2026-03-29', '2026-03-28T23:00', '2026-03-29T22:00', 23],
  ['Europe/Amsterdam', '2026-10-25', '2026-10-24T22:00', '2026-10-25T23:00', 25],
  ['America/Santiago', '2026-09-06', '2026-09-06T04:00', '2026-09-07T03:00', 23],
  ['America/Santiago', '2026-04-04', '2026-04-04T03:00', '2026-04-05T04:00', 25],
  ['America/Havana', '2026-11-01', '2026-11-01T04:00', '2026-11-02T05:00', 25],
  ['Australia/Lord_Howe', '2026-10-04', '2026-10-03T13:30', '2026-10-04T13:00', 23.5],
  ['Pacific/Apia', '2011-12-30', '2011-12-30T10:00', '2011-12-30T10:00', 0],
])('in %s %s lasts from %s until %s', (timeZone, date, from, until, hours) => {
  const range = dateRangeOf(date, date, timeZone)
  expect(range).toEqual({ from: `${from}:00.000Z`, until: `${until}:00.000Z` })
  expect((Date.parse(range.until) - Date.parse(range.from)) / 3_600_000).toBe(hours)
})

test('dates next to each other leave no instant out and none twice', () => {
  fc.assert(
    fc.property(anyMinute, fc.constantFrom(...zones), (minute, timeZone) => {
      const date = minute.slice(0, 10)
      const next = new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10)
      expect(dateRangeOf(date, date, timeZone).until).toBe(dateRangeOf(next, next, timeZone).from)
    }),
    { numRuns: 1000 },
  )
})

test('the widest range of dates stays in order as texts', () => {
  expect(dateRangeOf('0001-01-01', '9999-12-31', 'America/New_York')).toEqual({ from: expect.stringMatching(/^0001-01-01T0[45]:/), until: '9999-12-31T23:59:59.999Z' })
  expect(dateRangeOf('0000-01-01', '2026-01-01', 'Asia/Kolkata').from).toBe('0000-01-01T00:00:00.000Z')
})

/** Every quarter of an hour of the day before, of and after each change. */
function aroundChanges(timeZone: string): string[] {
  const locals: string[] = []
  let change = Temporal.Instant.from('2026-01-01T00:00Z').toZonedDateTimeISO(timeZone).getTimeZoneTransition('next')
  while (change && change.year < 2028) {
    const from = change.toPlainDateTime().subtract({ hours: 30 }).round({ smallestUnit: 'hour' })
    for (let step = 0; step < 240; step += 1) locals.push(from.add({ minutes: step * 15 }).toString({ smallestUnit: 'minute' }))
    change = change.getTimeZoneTransition('next')
  }
  return locals
}
