import * as fc from 'fast-check'
import { RRule } from 'rrule'
import { describe, expect, test } from 'vitest'
import { endOf, nextTimes, timesBetween } from '../../../shared/planning/repeats.ts'

const wall = (local: string) => new Date(`${local}Z`)
const local = (date: Date) => date.toISOString().slice(0, 16)

/** What the library rrule makes of the same rule, in floating time. */
function byLibrary(rule: string, start: string, from: string, to: string): string[] {
  const made = new RRule({ ...RRule.parseString(rule), dtstart: wall(start) })
  return made.between(wall(from), wall(to), true).map(local)
}

/** Cases of RFC 5545, section 3.8.5.3, and what creators ask for. */
const cases: [rule: string, start: string, first: string[]][] = [
  ['FREQ=DAILY;COUNT=3', '1997-09-02T09:00', ['1997-09-02T09:00', '1997-09-03T09:00', '1997-09-04T09:00']],
  ['FREQ=DAILY;INTERVAL=10;COUNT=3', '1997-09-02T09:00', ['1997-09-02T09:00', '1997-09-12T09:00', '1997-09-22T09:00']],
  ['FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO', '1997-08-05T09:00', ['1997-08-05T09:00', '1997-08-10T09:00', '1997-08-19T09:00', '1997-08-24T09:00']],
  ['FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU', '1997-08-05T09:00', ['1997-08-05T09:00', '1997-08-17T09:00', '1997-08-19T09:00', '1997-08-31T09:00']],
  ['FREQ=MONTHLY;COUNT=3;BYDAY=1FR', '1997-09-05T09:00', ['1997-09-05T09:00', '1997-10-03T09:00', '1997-11-07T09:00']],
  ['FREQ=MONTHLY;COUNT=3;BYDAY=-2MO', '1997-09-22T09:00', ['1997-09-22T09:00', '1997-10-20T09:00', '1997-11-17T09:00']],
  ['FREQ=MONTHLY;BYMONTHDAY=-3', '1997-09-28T09:00', ['1997-09-28T09:00', '1997-10-29T09:00', '1997-11-28T09:00']],
  ['FREQ=MONTHLY', '2026-01-31T09:00', ['2026-01-31T09:00', '2026-03-31T09:00', '2026-05-31T09:00']],
  ['FREQ=MONTHLY;BYDAY=TU,WE,TH;BYSETPOS=3;COUNT=3', '1997-09-04T09:00', ['1997-09-04T09:00', '1997-10-07T09:00', '1997-11-06T09:00']],
  ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2', '1997-09-29T09:00', ['1997-09-29T09:00', '1997-10-30T09:00', '1997-11-27T09:00']],
  ['FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13', '1997-09-02T09:00', ['1998-02-13T09:00', '1998-03-13T09:00', '1998-11-13T09:00']],
  ['FREQ=YEARLY;BYDAY=20MO', '1997-05-19T09:00', ['1997-05-19T09:00', '1998-05-18T09:00', '1999-05-17T09:00']],
  ['FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO', '1997-05-12T09:00', ['1997-05-12T09:00', '1998-05-11T09:00', '1999-05-17T09:00']],
  ['FREQ=YEARLY;INTERVAL=3;COUNT=4;BYYEARDAY=1,100,200', '1997-01-01T09:00', ['1997-01-01T09:00', '1997-04-10T09:00', '1997-07-19T09:00', '2000-01-01T09:00']],
  ['FREQ=YEARLY', '2024-02-29T18:00', ['2024-02-29T18:00', '2028-02-29T18:00', '2032-02-29T18:00']],
  ['FREQ=DAILY;BYHOUR=9,17;BYMINUTE=0,30', '2026-03-01T09:30', ['2026-03-01T09:30', '2026-03-01T17:00', '2026-03-01T17:30']],
  ['RRULE:FREQ=WEEKLY;UNTIL=20260309', '2026-03-02T23:00', ['2026-03-02T23:00', '2026-03-09T23:00']],
  ['freq=weekly;until=20260309T225900;', '2026-03-02T23:00', ['2026-03-02T23:00']],
]

describe('a rule', () => {
  test.each(cases)('%s from %s comes at %j', (rule, start, first) => {
    expect(nextTimes(rule, start, start, first.length)).toEqual(first)
  })

  test.each(cases)('%s from %s comes as the library has it over forty years, also looked at from the middle', (rule, start) => {
    const text = rule.replace('RRULE:', '').toUpperCase().replace(/UNTIL=(\d{8})$/, 'UNTIL=$1T235959').replace(/;$/, '')
    const [from, to] = [start, `${Number(start.slice(0, 4)) + 40}-01-01T00:00`]
    const all = byLibrary(text, start, from, to)
    expect(timesBetween(rule, start, from, to)).toEqual(all.slice(0, 2000))
    const middle = `${Number(start.slice(0, 4)) + 7}-06-15T12:00`
    expect(timesBetween(rule, start, middle, to)).toEqual(all.filter((time) => time >= middle).slice(0, 2000))
  })

  test('of any kind comes as the library has it, in any year', () => {
    fc.assert(
      fc.property(anyRule, anyStart, fc.integer({ min: 0, max: 4000 }), (rule, start, daysLater) => {
        const from = local(new Date(wall(start).getTime() + daysLater * 86_400_000))
        const to = local(new Date(wall(from).getTime() + 400 * 86_400_000))
        expect(timesBetween(rule, start, from, to)).toEqual(byLibrary(rule, start, from, to).slice(0, 2000))
      }),
      { numRuns: 80 },
    )
  })

  test('counts places within whole weeks, where the library leaves out what lies before the start', () => {
    expect(nextTimes('FREQ=WEEKLY;BYDAY=SU,MO;BYSETPOS=1', '1990-01-02T09:00', '1990-01-02T09:00', 2)).toEqual(['1990-01-08T09:00', '1990-01-15T09:00'])
  })

  test('counts weeks from the end into the days before the year, which the library forgets', () => {
    expect(nextTimes('FREQ=YEARLY;BYWEEKNO=-52;BYDAY=TH;WKST=WE', '1997-11-24T09:00', '1998-06-01T09:00', 2)).toEqual(['1998-12-31T09:00', '2000-01-06T09:00'])
  })

  test('ends at the last of its number, or the last before its end', () => {
    expect(endOf('FREQ=WEEKLY;COUNT=10', '2026-03-02T09:00')).toBe('2026-05-04T09:00')
    expect(endOf('FREQ=WEEKLY;UNTIL=20260401', '2026-03-02T09:00')).toBe('2026-03-30T09:00')
    expect(endOf('FREQ=YEARLY;UNTIL=20310101', '2024-02-29T09:00')).toBe('2028-02-29T09:00')
    expect(endOf('FREQ=WEEKLY', '2026-03-02T09:00')).toBeNull()
    expect(endOf('FREQ=WEEKLY;UNTIL=20260101', '2026-03-02T09:00')).toBeNull()
  })
})

const anyStart = fc.integer({ min: Date.UTC(1990, 0) / 60_000, max: Date.UTC(2030, 0) / 60_000 }).map((minute) => local(new Date(minute * 60_000)))
const days = fc.uniqueArray(fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'), { minLength: 1, maxLength: 4 }).map((list) => `BYDAY=${list.join(',')}`)
const nthDays = fc.uniqueArray(fc.constantFrom('1MO', '2TU', '-1FR', '3WE', '-2SU', '5TH'), { minLength: 1, maxLength: 3 }).map((list) => `BYDAY=${list.join(',')}`)
const some = (part: string, least: number, most: number, fromEnd = false) =>
  fc.uniqueArray(fc.integer({ min: fromEnd ? -most : least, max: most }).filter((number) => number >= least || number <= -least), { minLength: 1, maxLength: 3 }).map((list) => `${part}=${list.join(',')}`)
// not the first week counted from the end: see the test above
const weeks = fc.uniqueArray(fc.integer({ min: -51, max: 53 }).filter((number) => number !== 0), { minLength: 1, maxLength: 3 }).map((list) => `BYWEEKNO=${list.join(',')}`)
const interval = fc.integer({ min: 1, max: 5 }).map((number) => `INTERVAL=${number}`)
const week = fc.constantFrom('WKST=MO', 'WKST=SU', 'WKST=WE')
// in order, because the library counts them as they are written
const hours = fc.uniqueArray(fc.integer({ min: 0, max: 23 }), { minLength: 1, maxLength: 3 }).map((list) => `BYHOUR=${list.toSorted((one, other) => one - other).join(',')}`)
// one, and from the end the last alone: of several the library gives a day twice, and it takes the first where there are too few
const setPos = fc.constantFrom('BYSETPOS=1', 'BYSETPOS=2', 'BYSETPOS=3', 'BYSETPOS=-1')
const month = some('BYMONTH', 1, 12)
const parts = (...list: fc.Arbitrary<string>[]) => fc.tuple(...list).map((texts) => texts.filter((text) => text !== '').join(';'))
const maybe = (part: fc.Arbitrary<string>) => fc.oneof(fc.constant(''), part)
const ends = fc.oneof(fc.constant(''), fc.integer({ min: 1, max: 900 }).map((count) => `COUNT=${count}`), fc.constant('UNTIL=20280615T120000'))
const anyRule = fc.oneof(
  parts(fc.constant('FREQ=DAILY'), interval, maybe(days), maybe(month), maybe(hours), ends),
  parts(fc.constant('FREQ=WEEKLY'), interval, week, maybe(days), maybe(month), ends),
  parts(fc.constant('FREQ=MONTHLY'), interval, maybe(month), fc.oneof(days, nthDays, some('BYMONTHDAY', 1, 28, true)), maybe(setPos), ends),
  parts(fc.constant('FREQ=YEARLY'), interval, maybe(month), fc.oneof(days, nthDays, some('BYMONTHDAY', 1, 28, true)), maybe(setPos), ends),
  parts(fc.constant('FREQ=YEARLY'), interval, fc.oneof(some('BYYEARDAY', 1, 366, true), parts(weeks, days, week)), ends),
  parts(fc.constant('FREQ=YEARLY'), interval, maybe(month), ends),
)
