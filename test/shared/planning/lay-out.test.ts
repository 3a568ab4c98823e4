import { describe, expect, test } from 'vitest'
import { dateOf, dayOf } from '../../../shared/planning/calendar-days.ts'
import { layOut } from '../../../shared/planning/lay-out.ts'
import { wallClockOf } from '../../../shared/planning/wall-clock.ts'
import { post } from './plans.ts'

/** Instants around both changes of the clocks, and what hangs on the wall there. */
const table: [zone: string, at: string, date: string, hour: number][] = [
  ['Europe/Amsterdam', '2026-03-28T22:59:59Z', '2026-03-28', 23],
  ['Europe/Amsterdam', '2026-03-28T23:00:00Z', '2026-03-29', 0],
  ['Europe/Amsterdam', '2026-03-29T00:59:59Z', '2026-03-29', 1],
  ['Europe/Amsterdam', '2026-03-29T01:00:00Z', '2026-03-29', 3],
  ['Europe/Amsterdam', '2026-03-29T22:00:00Z', '2026-03-30', 0],
  ['Europe/Amsterdam', '2026-10-25T00:30:00Z', '2026-10-25', 2],
  ['Europe/Amsterdam', '2026-10-25T01:30:00Z', '2026-10-25', 2],
  ['Europe/Amsterdam', '2026-10-25T22:59:59Z', '2026-10-25', 23],
  ['Europe/Amsterdam', '2026-10-25T23:00:00Z', '2026-10-26', 0],
  ['America/New_York', '2026-03-08T06:59:59Z', '2026-03-08', 1],
  ['America/New_York', '2026-03-08T07:00:00Z', '2026-03-08', 3],
  ['America/New_York', '2026-03-09T03:59:59Z', '2026-03-08', 23],
  ['America/New_York', '2026-11-01T05:30:00Z', '2026-11-01', 1],
  ['America/New_York', '2026-11-01T06:30:00Z', '2026-11-01', 1],
  ['America/New_York', '2026-11-02T04:59:59Z', '2026-11-01', 23],
  ['Asia/Kolkata', '2026-03-28T18:29:59Z', '2026-03-28', 23],
  ['Asia/Kolkata', '2026-03-28T18:30:00Z', '2026-03-29', 0],
  ['Asia/Kolkata', '2026-10-25T18:30:00Z', '2026-10-26', 0],
  // half an hour, from +11 to +10:30 and back
  ['Australia/Lord_Howe', '2026-04-04T14:59:59Z', '2026-04-05', 1],
  ['Australia/Lord_Howe', '2026-04-04T15:00:00Z', '2026-04-05', 1],
  ['Australia/Lord_Howe', '2026-04-05T13:29:59Z', '2026-04-05', 23],
  ['Australia/Lord_Howe', '2026-04-05T13:30:00Z', '2026-04-06', 0],
  ['Australia/Lord_Howe', '2026-10-03T15:29:59Z', '2026-10-04', 1],
  ['Australia/Lord_Howe', '2026-10-03T15:30:00Z', '2026-10-04', 2],
  ['Australia/Lord_Howe', '2026-10-04T13:00:00Z', '2026-10-05', 0],
  // the last summer time of Samoa, and the day that it skipped to the other side of the date line
  ['Pacific/Apia', '2020-09-26T13:59:59Z', '2020-09-27', 2],
  ['Pacific/Apia', '2020-09-26T14:00:00Z', '2020-09-27', 4],
  ['Pacific/Apia', '2021-04-03T13:59:59Z', '2021-04-04', 3],
  ['Pacific/Apia', '2021-04-03T14:00:00Z', '2021-04-04', 3],
  ['Pacific/Apia', '2021-04-04T11:00:00Z', '2021-04-05', 0],
  ['Pacific/Apia', '2011-12-30T09:59:59Z', '2011-12-29', 23],
  ['Pacific/Apia', '2011-12-30T10:00:00Z', '2011-12-31', 0],
  // clocks that go back at midnight, to the day before
  ['America/Santiago', '2026-04-05T02:59:59Z', '2026-04-04', 23],
  ['America/Santiago', '2026-04-05T03:00:00Z', '2026-04-04', 23],
  ['America/Santiago', '2026-04-05T04:00:00Z', '2026-04-05', 0],
]

describe('a post', () => {
  test.each(table)('in %s at %s is on %s in hour %d', (timeZone, at, date, hour) => {
    const { posts, earlier } = layOut([post({ at })], { timeZone, from: date, to: date })
    expect(posts).toMatchObject([{ day: dayOf(date), hour }])
    expect(earlier).toEqual([])
    for (const other of [dayOf(date) - 1, dayOf(date) + 1].map(dateOf)) {
      expect(layOut([post({ at })], { timeZone, from: other, to: other }).posts).toEqual([])
    }
  })

  test.each(['Europe/Amsterdam', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Apia', 'America/St_Johns'])(
    'in %s stands where Intl has it, every half hour of two years',
    (timeZone) => {
      const [from, until] = [Date.UTC(2020, 0, 1), Date.UTC(2022, 0, 1)]
      const wallTime = wallClockOf(timeZone)
      const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' })
      const wrong = []
      for (let at = from; at < until; at += 1_800_000) {
        if (new Date(wallTime(at)).toISOString().slice(0, 19).replace('T', ' ') !== format.format(at)) wrong.push(at)
      }
      expect(wrong).toEqual([])
    },
  )

  test('that cannot be placed, was dropped or is LIVE is left out', () => {
    const posts = [post({ at: 'soon' }), post({ at: '2026-03-02T18:00:00Z', status: 'dropped' }), post({ at: '2026-03-02T18:00:00Z', format: 'live' })]
    expect(layOut(posts, { timeZone: 'UTC', from: '2026-03-01', to: '2026-03-31' }).posts).toEqual([])
  })
})

test('a zone that does not exist is an error', () => {
  expect(() => layOut([], { timeZone: 'Mars/Olympus', from: '2026-03-01', to: '2026-03-31' })).toThrow(RangeError)
})
