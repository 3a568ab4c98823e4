import { describe, expect, test } from 'vitest'
import { Failure } from '../../../shared/model/failure.ts'
import { repeat, type Repeat } from '../../../shared/model/post.ts'
import { coolDownsOf, type Showing } from '../../../shared/planning/cool-down.ts'
import { parseRule } from '../../../shared/planning/parse-rule.ts'
import { checkRule, expandRepeats, occurrenceRef, timesBetween } from '../../../shared/planning/repeats.ts'
import { floatingRule, ruleText } from '../../../shared/planning/rule-text.ts'
import { followRule, splitRepeat } from '../../../shared/planning/split-repeat.ts'
import { instantOf, localOf } from '../../../shared/planning/zoned.ts'

const id = 'f6a4b2c0-7c1e-4a53-9d4e-0a1b2c3d4e5f'
const made = (more: Partial<Repeat> = {}): Repeat => repeat.parse({ id, clientId: '0b9cbd52-6ad4-4a0f-8d2c-0d5a0a3d7e11', rule: 'FREQ=WEEKLY', localStart: '2026-03-02T09:00', content: {}, ...more })
const timesOf = (repeats: Repeat[]) => expandRepeats(repeats, new Set(), '2026-01-01T00:00', '2026-12-31T23:59').map(({ localAt }) => localAt)
const follow = (rule: string, localStart: string, ...occurrences: string[]) => Object.fromEntries(followRule(occurrences, { rule, localStart }))
const showing = (ref: string, date: string, more: Partial<Showing> = {}): Showing => ({ ref, clientId: 'one', localAt: `${date}T09:00`, contentKey: 'tips', coolDownDays: 30, ...more })
const march = ['2026-03-01T00:00', '2026-03-31T23:59'] as const

describe('occurrences', () => {
  test('are named by their repeat and the time of the rule; skipped and touched ones are left out', () => {
    const weekly = made({ skipped: ['2026-03-16T09:00'] })
    const refs = expandRepeats([weekly], new Set([occurrenceRef(id, '2026-03-23T09:00')]), ...march).map(({ ref }) => ref)
    expect(refs).toEqual([`${id}@2026-03-02T09:00`, `${id}@2026-03-09T09:00`, `${id}@2026-03-30T09:00`])
  })

  test('that were skipped count for the end all the same', () => {
    const four = made({ rule: 'FREQ=WEEKLY;COUNT=4', skipped: ['2026-03-09T09:00'] })
    expect(expandRepeats([four], new Set(), ...march).map(({ localAt }) => localAt)).toEqual(['2026-03-02T09:00', '2026-03-16T09:00', '2026-03-23T09:00'])
  })

  test('of one repeat are two thousand at most, however long the range', () => {
    const often = made({ rule: 'FREQ=DAILY;BYHOUR=8,12,16,20' })
    expect(expandRepeats([often], new Set(), '1900-01-01T00:00', '2999-12-31T23:59')).toHaveLength(2000)
  })

  test.each(['Europe/Amsterdam', 'America/New_York', 'Australia/Lord_Howe', 'Africa/Casablanca', 'America/Santiago', 'Antarctica/Troll', 'Asia/Kolkata', 'Pacific/Chatham'])(
    'at nine stay at nine in %s, through every change of two years',
    (timeZone) => {
      const times = timesBetween('FREQ=DAILY', '2026-01-01T09:00', '2026-01-01T00:00', '2027-12-31T23:59')
      expect(times).toHaveLength(730)
      expect(times.filter((time) => localOf(instantOf(time, timeZone).at, timeZone) !== time)).toEqual([])
      expect(times.filter((time) => !time.endsWith('T09:00'))).toEqual([])
    },
  )

  test.each([
    ['Europe/Amsterdam', '02:30', '2026-03-29', '03:30', '2026-10-25'],
    ['America/New_York', '02:30', '2026-03-08', '03:30', null],
    ['Australia/Lord_Howe', '02:10', '2026-10-04', '02:40', null],
    ['America/Santiago', '00:15', '2026-09-06', '01:15', null],
    ['Antarctica/Troll', '01:30', '2026-03-29', '03:30', '2026-10-25'],
    ['Africa/Casablanca', '02:30', '2026-03-22', '03:30', '2026-02-15'],
  ])('in the missing hour of %s at %s come on %s at %s, once, and in the repeated one once', (timeZone, time, missing, shown, repeated) => {
    const days = timesBetween('FREQ=DAILY', `2026-01-01T${time}`, '2026-01-01T00:00', '2026-12-31T23:59').map((localAt) => ({ localAt, ...instantOf(localAt, timeZone) }))
    expect(new Set(days.map(({ at }) => at)).size).toBe(365)
    expect(days.filter(({ shift }) => shift === 'skipped').map(({ localAt, at }) => [localAt, localOf(at, timeZone)])).toEqual([[`${missing}T${time}`, `${missing}T${shown}`]])
    expect(days.filter(({ shift }) => shift === 'repeated').map(({ localAt }) => localAt.slice(0, 10))).toEqual(repeated ? [repeated] : [])
  })

  test('of a month are there within 5 ms for a daily rule of ten years ago, and of a rule that never comes', () => {
    for (const rule of ['FREQ=DAILY', 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30']) {
      const took = Array.from({ length: 5 }, (_, index) => {
        const started = performance.now()
        timesBetween(rule, `2016-01-0${index + 1}T09:00`, ...march)
        return performance.now() - started
      })
      expect(Math.min(...took)).toBeLessThan(5)
    }
  })
})

describe('a rule', () => {
  test.each([
    ['', 'FREQ'],
    ['every day', 'EVERY DAY'],
    ['FREQ=HOURLY', 'FREQ=HOURLY'],
    ['FREQ=MINUTELY;INTERVAL=1', 'FREQ=MINUTELY'],
    ['FREQ=SECONDLY', 'FREQ=SECONDLY'],
    ['FREQ=DAILY;INTERVAL=0', 'INTERVAL=0'],
    ['FREQ=DAILY;COUNT=-1', 'COUNT=-1'],
    ['FREQ=DAILY;COUNT=1e3', 'COUNT=1E3'],
    ['FREQ=DAILY;COUNT=99999', 'COUNT=99999'],
    ['FREQ=DAILY;UNTIL=20260231', 'UNTIL=20260231'],
    ['FREQ=DAILY;UNTIL=20260301T090000Z', 'UNTIL=20260301T090000Z'],
    ['FREQ=DAILY;COUNT=3;UNTIL=20260301', 'COUNT UNTIL'],
    ['FREQ=WEEKLY;BYDAY=XX', 'BYDAY=XX'],
    ['FREQ=WEEKLY;BYDAY=2MO', 'BYDAY'],
    ['FREQ=MONTHLY;BYDAY=0MO', 'BYDAY=0MO'],
    ['FREQ=MONTHLY;BYMONTHDAY=32', 'BYMONTHDAY=32'],
    ['FREQ=MONTHLY;BYMONTHDAY=0', 'BYMONTHDAY=0'],
    ['FREQ=WEEKLY;BYMONTHDAY=1', 'BYMONTHDAY'],
    ['FREQ=DAILY;BYMONTH=13', 'BYMONTH=13'],
    ['FREQ=DAILY;BYMONTH=-1', 'BYMONTH=-1'],
    ['FREQ=MONTHLY;BYWEEKNO=1', 'BYWEEKNO'],
    ['FREQ=MONTHLY;BYSETPOS=1', 'BYSETPOS'],
    ['FREQ=DAILY;FREQ=DAILY', 'FREQ=DAILY'],
    ['FREQ=DAILY;BYSECOND=0', 'BYSECOND=0'],
    ['FREQ=DAILY;BYEASTER=1', 'BYEASTER=1'],
    ['FREQ=DAILY;TZID=Europe/Amsterdam', 'TZID=EUROPE/AMSTERDAM'],
    ['FREQ=DAILY;DTSTART=20260101T000000', 'DTSTART=20260101T000000'],
    ['FREQ=DAILY;__proto__=1', '__PROTO__=1'],
    ['FREQ=DAILY;constructor=1', 'CONSTRUCTOR=1'],
    ['FREQ=DAILY;BYHOUR=', 'BYHOUR='],
    ['FREQ=DAILY;BYHOUR=24', 'BYHOUR=24'],
    ['FREQ=DAILY=DAILY', 'FREQ=DAILY=DAILY'],
  ])('%s is refused for %s', (rule, part) => {
    expect(() => parseRule(rule)).toThrow(expect.objectContaining({ data: { code: 'rule_invalid', values: { part } } }))
  })

  test.each(['FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', 'FREQ=WEEKLY;UNTIL=20260101', 'FREQ=MONTHLY;BYDAY=5MO;BYMONTHDAY=1'])('%s never comes', (rule) => {
    expect(() => checkRule(rule, '2026-03-02T09:00')).toThrow(new Failure('rule_without_times'))
  })

  test.each([
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;COUNT=10', undefined],
    ['RRULE:freq=monthly;byday=+2tu,-1FR;wkst=su', 'FREQ=MONTHLY;WKST=SU;BYDAY=2TU,-1FR'],
    ['COUNT=3;INTERVAL=1;FREQ=DAILY;WKST=MO', 'FREQ=DAILY;COUNT=3'],
    ['FREQ=YEARLY;BYMONTH=3,6;BYMONTHDAY=-1,15;BYHOUR=9;BYMINUTE=30;BYSETPOS=1,-1;UNTIL=20300101', 'FREQ=YEARLY;BYMONTH=3,6;BYMONTHDAY=-1,15;BYHOUR=9;BYMINUTE=30;BYSETPOS=1,-1;UNTIL=20300101T235900'],
  ])('%s is written as %s', (rule, text = rule) => {
    expect(ruleText(parseRule(rule))).toBe(text)
    expect(ruleText(parseRule(text))).toBe(text)
  })

  test('of another calendar ends by the clock of the zone', () => {
    expect(floatingRule('FREQ=DAILY;UNTIL=20260329T015959Z;INTERVAL=2', 'Europe/Amsterdam')).toBe('FREQ=DAILY;UNTIL=20260329T035900;INTERVAL=2')
    expect(floatingRule('FREQ=DAILY;UNTIL=20260329', 'Europe/Amsterdam')).toBe('FREQ=DAILY;UNTIL=20260329')
  })
})

describe('a repeat that is split', () => {
  test.each([
    ['FREQ=WEEKLY', '2026-03-16T09:00', []],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;COUNT=11', '2026-03-19T09:00', ['2026-03-05T09:00', '2026-03-30T09:00']],
    ['FREQ=MONTHLY;BYDAY=1MO;UNTIL=20270101', '2026-06-01T09:00', []],
    ['FREQ=DAILY;INTERVAL=3;COUNT=30', '2026-03-05T09:00', []],
  ])('%s at %s comes as before, nothing twice and nothing lost', (rule, occurrence, skipped) => {
    const whole = made({ rule, skipped })
    const { before, after } = splitRepeat(whole, occurrence, '7d7c2a56-98a7-4d0f-9b2a-3a5a1c6b7d8e')
    expect(timesOf([before!, after])).toEqual(timesOf([whole]))
    expect(timesOf([after])[0]).toBe(occurrence)
    expect(timesOf([before!]).every((time) => time < occurrence)).toBe(true)
  })

  test('at its first occurrence leaves nothing behind', () => {
    expect(splitRepeat(made(), '2026-03-02T09:00', id).before).toBeNull()
  })

  test('sends what was touched to the same time, date or week of the new rule, no two to the same', () => {
    expect(follow('FREQ=WEEKLY', '2026-03-02T10:00', '2026-03-02T09:00', '2026-03-09T09:00')).toEqual({ '2026-03-02T09:00': '2026-03-02T10:00', '2026-03-09T09:00': '2026-03-09T10:00' })
    expect(follow('FREQ=WEEKLY;BYDAY=TU,FR', '2026-03-02T10:00', '2026-03-02T09:00', '2026-03-05T09:00')).toEqual({ '2026-03-02T09:00': '2026-03-03T10:00', '2026-03-05T09:00': '2026-03-06T10:00' })
    expect(follow('FREQ=DAILY', '2026-03-02T17:00', '2026-03-02T09:00', '2026-03-02T17:00')).toMatchObject({ '2026-03-02T17:00': '2026-03-02T17:00' })
    expect(follow('FREQ=WEEKLY', '2026-03-02T09:00', '2026-03-02T09:00', '2026-03-03T09:00')).toEqual({ '2026-03-02T09:00': '2026-03-02T09:00', '2026-03-03T09:00': '2026-03-03T09:00' })
  })
})

describe('an evergreen draft', () => {
  test('is marked where it comes before it has cooled down, with the date on which it has', () => {
    const marked = coolDownsOf([showing('late', '2026-04-01'), showing('posted', '2026-03-01', { coolDownDays: null }), showing('soon', '2026-03-30')])
    expect([...marked]).toEqual([
      ['soon', '2026-03-31'],
      ['late', '2026-04-29'],
    ])
  })

  test('is not marked on the day it has, for another client, for another video, or without a cool-down', () => {
    const first = showing('first', '2026-03-01')
    for (const more of [showing('x', '2026-03-31'), showing('x', '2026-03-02', { clientId: 'two' }), showing('x', '2026-03-02', { contentKey: 'other' }), showing('x', '2026-03-02', { coolDownDays: null })]) {
      expect(coolDownsOf([first, more]).size).toBe(0)
    }
  })
})
