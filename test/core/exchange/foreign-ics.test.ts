import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { KeptPlan } from '../../../electron/core/exchange/kept-plan.ts'
import { namesOf } from '../../../electron/core/exchange/names.ts'
import { readIcs } from '../../../electron/core/exchange/read-ics.ts'
import { settle } from '../../../electron/core/exchange/settle.ts'

const none = namesOf([])
const plan: KeptPlan = { client: { id: randomUUID(), name: 'Bol', timeZone: 'Europe/Amsterdam' }, accounts: [], pillars: [], posts: [], repeats: [], removedPosts: [], removedRepeats: [], names: { accounts: none, pillars: none, drafts: none } }

const calendar = (...parts: string[]) => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...parts, 'END:VCALENDAR', ''].join('\r\n')
const event = (...lines: string[]) => ['BEGIN:VEVENT', 'UID:1@example.com', 'SUMMARY:One', ...lines, 'END:VEVENT'].join('\r\n')
const read = (...parts: string[]) => {
  const told = readIcs(calendar(...parts), plan)
  return { ...told, ...settle(told, plan, () => false) }
}
const first = (...lines: string[]) => read(event(...lines)).posts[0]

const outlookZone = ['BEGIN:VTIMEZONE', 'TZID:W. Europe Standard Time', 'BEGIN:STANDARD', 'DTSTART:16010101T030000', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10', 'END:STANDARD', 'BEGIN:DAYLIGHT', 'DTSTART:16010101T020000', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3', 'END:DAYLIGHT', 'END:VTIMEZONE'].join('\r\n')

describe('calendars of other programs', () => {
  it.each([
    ['UTC', 'DTSTART:20260701T073000Z', '2026-07-01T09:30', []],
    ['floating', 'DTSTART:20260701T093000', '2026-07-01T09:30', []],
    ['a zone by name', 'DTSTART;TZID=America/New_York:20260701T093000', '2026-07-01T15:30', []],
    ['a zone of Mozilla', 'DTSTART;TZID=/mozilla.org/20050126_1/America/New_York:20260701T093000', '2026-07-01T15:30', []],
    ['a date alone', 'DTSTART;VALUE=DATE:20260701', '2026-07-01T09:00', ['plan_time_missing']],
    ['a zone nobody knows', 'DTSTART;TZID=Bol/Time:20260701T093000', '2026-07-01T09:30', ['plan_ics_zone_missing']],
    ['the hour that is missing', 'DTSTART;TZID=Europe/Brussels:20260329T023000', '2026-03-29T03:30', []],
    ['years ahead', 'DTSTART;TZID=America/New_York:20360701T093000', '2036-07-01T15:30', []],
  ])('%s', (_, start, local, notes) => {
    const row = first(start)
    expect([row?.post?.localAt, row?.notes.map(({ code }) => code)]).toEqual([local, notes])
  })

  it('a zone that the file brings along (Outlook), summer and winter', () => {
    const zoned = (time: string) => event(`DTSTART;TZID=W. Europe Standard Time:${time}`)
    expect(read(outlookZone, zoned('20260701T093000')).posts[0]?.post?.localAt).toBe('2026-07-01T09:30')
    const tokyo = outlookZone.replaceAll('W. Europe Standard Time', 'X').replaceAll(/TZOFFSET(FROM|TO):\+0[12]00/g, 'TZOFFSET$1:+0900')
    expect(read(tokyo, event('DTSTART;TZID=X:20260701T163000')).posts[0]?.post?.localAt).toBe('2026-07-01T09:30')
    expect(read(tokyo, event('DTSTART;TZID=X:20261201T173000')).posts[0]?.post?.localAt).toBe('2026-12-01T09:30')
  })

  it('what is told of the post', () => {
    const row = first('DTSTART:20260701T073000Z', 'DESCRIPTION:Line 1\\nLine 2\\, and more', 'CATEGORIES:a,b', 'STATUS:CONFIRMED', 'BEGIN:VALARM', 'SUMMARY:Not this', 'TRIGGER:-PT15M', 'END:VALARM')
    expect(row?.post).toMatchObject({ title: 'One', caption: 'Line 1\nLine 2, and more', labels: ['a', 'b'], status: 'scheduled' })
  })

  it('repeats, with what is left out, added and moved', () => {
    const zone = ';TZID=Europe/Amsterdam'
    const { repeats, posts } = read(
      event(`DTSTART${zone}:20260105T093000`, 'RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20260630T073000Z', `EXDATE${zone}:20260112T093000,20260119T093000`, `RDATE${zone}:20260107T100000`),
      ['BEGIN:VEVENT', 'UID:1@example.com', `RECURRENCE-ID${zone}:20260126T093000`, `DTSTART${zone}:20260127T110000`, 'SUMMARY:Moved', 'END:VEVENT'].join('\r\n'),
    )
    expect(repeats[0]?.repeat).toMatchObject({ rule: 'FREQ=WEEKLY;BYDAY=MO;UNTIL=20260630T093000', localStart: '2026-01-05T09:30', skipped: ['2026-01-12T09:30', '2026-01-19T09:30'] })
    expect(posts.map((each) => [each.post?.title, each.post?.localAt, each.post?.occurrence])).toEqual([['One', '2026-01-07T10:00', null], ['Moved', '2026-01-27T11:00', '2026-01-26T09:30']])
    expect(posts[1]?.post?.repeatId).toBe(repeats[0]?.repeat?.id)
  })

  it('a repeat in UTC becomes its occurrences, since it drifts on the client’s clock', () => {
    const { repeats, posts } = read(event('DTSTART:20260320T083000Z', 'RRULE:FREQ=WEEKLY;COUNT=3'))
    expect(repeats).toEqual([])
    expect(posts.map((each) => each.post?.localAt)).toEqual(['2026-03-20T09:30', '2026-03-27T09:30', '2026-04-03T10:30'])
  })

  it('a start that its rule does not name counts all the same', () => {
    const { repeats, posts } = read(event('DTSTART;TZID=Europe/Amsterdam:20260107T093000', 'RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=3'))
    expect(posts[0]?.post?.localAt).toBe('2026-01-07T09:30')
    expect(repeats[0]?.repeat?.rule).toBe('FREQ=WEEKLY;COUNT=2;BYDAY=MO')
  })

  it('tasks are left out and said; one broken event is refused by itself', () => {
    const { posts, notes } = read(['BEGIN:VTODO', 'UID:t', 'SUMMARY:Task', 'END:VTODO'].join('\r\n'), event('DTSTART:20260701T073000Z'), event('nonsense'), event('X-A:1'))
    expect(notes).toEqual([{ code: 'plan_ics_left_out', values: { count: 1 } }])
    expect(posts.map(({ does, problems }) => [does, problems[0]?.code])).toEqual([['add', undefined], ['refuse', 'plan_ics_event'], ['refuse', 'plan_ics_start_missing']])
  })

  it('read again, it changes nothing', () => {
    const text = calendar(event('DTSTART:20260701T073000Z'))
    const ids = [readIcs(text, plan), readIcs(text, plan)].map((told) => settle(told, plan, () => false).posts[0]?.post?.id)
    expect(ids[0]).toBe(ids[1])
  })
})

describe('bombs', () => {
  it.each([
    ['no calendar', 'hello', 'plan_ics_syntax'],
    ['one that is cut off', calendar(event('DTSTART:20260701T073000Z')).slice(0, 80), 'plan_ics_syntax'],
    ['one nested deeply', `${'BEGIN:VCALENDAR\r\n'.repeat(100_000)}`, 'plan_ics_syntax'],
    ['a hundred thousand events and one', calendar('BEGIN:VEVENT\r\nEND:VEVENT\r\n'.repeat(100_001)), 'plan_too_many_rows'],
  ])('%s', (_, text, code) => {
    expect(() => readIcs(text, plan)).toThrow(code)
  })

  it.each([
    ['by the second', 'FREQ=SECONDLY', 'rule_invalid'],
    ['a rule of a thousand parts', `FREQ=DAILY;BYMONTHDAY=${'1,'.repeat(5000)}1`, 'rule_invalid'],
    ['each 30 February', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'rule_without_times'],
  ])('a repeat %s', (_, rule, code) => {
    const before = performance.now()
    const { repeats, posts } = read(event('DTSTART;TZID=Europe/Amsterdam:20260701T093000', `RRULE:${rule}`))
    expect([...posts, ...repeats].flatMap(({ problems }) => problems.map((each) => each.code))).toEqual([code])
    expect(performance.now() - before).toBeLessThan(3000)
  })

  it('a zone that keeps changing is not relied on', () => {
    const busy = outlookZone.replaceAll('FREQ=YEARLY;INTERVAL=1', 'FREQ=SECONDLY')
    expect(read(busy, event('DTSTART;TZID=W. Europe Standard Time:20260701T093000')).posts[0]?.notes.map(({ code }) => code)).toEqual(['plan_ics_zone_missing'])
  })
})
