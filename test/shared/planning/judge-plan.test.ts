import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { profileIds } from '../../../shared/model/verdict.ts'
import { dateOf, dayOf } from '../../../shared/planning/calendar-days.ts'
import { judgePlan, planPractices, planVerdict, type PlanVerdict } from '../../../shared/planning/index.ts'
import { anyPlan, anyProfile, complete } from './any-plan.ts'
import { everyDay, march, on, post } from './plans.ts'

/** A verdict as text, with days counted from its first one in place of dates. */
function undated(verdict: PlanVerdict): string {
  return JSON.stringify({ ...verdict, from: '', to: '' }).replaceAll(/\d{4}-\d\d-\d\d/g, (date) => String(dayOf(date) - dayOf(verdict.from)))
}

/** The instant at which clocks in a zone show 18:00 on a date: looked for, and not computed by what is tested. */
function sixPm(timeZone: string, date: string): string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
  const around = Date.parse(`${date}T18:00:00Z`)
  const at = Array.from({ length: 60 }, (_, index) => around + (index - 30) * 1_800_000).find((instant) => format.format(instant) === `${date} 18:00`)
  return new Date(at ?? Number.NaN).toISOString()
}

describe('a plan', () => {
  test.each(profileIds)('gives a verdict of the agreed form for %s', (profile) => {
    for (const posts of [[], on([2, 3, 3]), on(everyDay)]) {
      const verdict = judgePlan(posts, { ...complete, profile })
      expect(planVerdict.parse(verdict)).toEqual(verdict)
      expect(verdict.findings.map(({ practice }) => practice)).toEqual(planPractices.map(({ id }) => id))
    }
  })

  test('that keeps to everything scores 100', () => {
    const formats = ['duet', 'stitch', 'video-reply'] as const
    const posts = [...on(everyDay), ...formats.flatMap((format) => on([2], { format, id: format }))]
    const bestHours = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, hour: 18 }))
    expect(judgePlan(posts, { ...march, bestHours })).toMatchObject({ score: 100, coverage: 1, fixFirst: [] })
  })

  test('with unknowns loses coverage and no points', () => {
    const [known, unknown] = [judgePlan(on(everyDay), { ...march, bestHours: [] }), judgePlan(on(everyDay), { ...march, bestHours: [], communityHashtags: [] })]
    expect(unknown.coverage).toBeLessThan(known.coverage)
    expect(unknown.findings.find(({ practice }) => practice === 'community-hashtags')).toMatchObject({ outcome: 'manual', score: null, pointsLost: 0 })
    expect(unknown.band[0]).toBeLessThan(unknown.score)
  })

  test('says what to mend first by points', () => {
    const { findings, fixFirst } = judgePlan(on([2, 4, 9], { commentMinutes: 0, language: 'en' }), complete)
    const points = fixFirst.map((id) => findings.find(({ practice }) => practice === id)?.pointsLost ?? 0)
    expect(points).toEqual(points.toSorted((a, b) => b - a))
    expect(fixFirst).toContain('comment-time')
  })

  test('is on other days in another zone', () => {
    const late = [post({ at: '2026-03-08T23:30:00Z' })]
    const week = { ...march, from: '2026-03-09', to: '2026-03-15' }
    expect(judgePlan(late, week).findings[0]).toMatchObject({ value: 0 })
    expect(judgePlan(late, { ...week, timeZone: 'Europe/Amsterdam' }).findings[0]).toMatchObject({ value: 1 / 7 })
  })
})

describe('any plan', () => {
  test('is judged the same in whatever order it comes', () => {
    const both = anyPlan.chain((posts) => fc.tuple(fc.constant(posts), fc.shuffledSubarray(posts, { minLength: posts.length })))
    fc.assert(
      fc.property(both, anyProfile, ([posts, shuffled], profile) => {
        expect(judgePlan(shuffled, { ...complete, profile })).toEqual(judgePlan(posts, { ...complete, profile }))
      }),
    )
  })

  test('is judged the same some weeks earlier or later', () => {
    const zones = fc.constantFrom('Asia/Kolkata', 'UTC', 'America/Phoenix')
    fc.assert(
      fc.property(anyPlan, zones, fc.integer({ min: -60, max: 60 }), (posts, timeZone, weeks) => {
        const shift = (at: string) => new Date(Date.parse(at) + weeks * 7 * 86_400_000).toISOString()
        const shiftDate = (date: string) => dateOf(dayOf(date) + weeks * 7)
        const context = { ...complete, timeZone }
        const later = { ...context, from: shiftDate(context.from), to: shiftDate(context.to) }
        expect(undated(judgePlan(posts.map((one) => ({ ...one, at: shift(one.at) })), later))).toBe(undated(judgePlan(posts, context)))
      }),
    )
  })

  test('points add up to the score, and all stays within bounds', () => {
    fc.assert(
      fc.property(anyPlan, anyProfile, (posts, profile) => {
        const verdict = judgePlan(posts, { ...complete, profile })
        expect(planVerdict.safeParse(verdict).success).toBe(true)
        expect(100 - verdict.findings.reduce((lost, { pointsLost }) => lost + pointsLost, 0)).toBeCloseTo(verdict.score, 9)
      }),
    )
  })
})

describe('the clocks of daylight saving', () => {
  test.each([
    ['Europe/Amsterdam', '2026-03-09', '2026-10-19'],
    ['America/New_York', '2026-03-02', '2026-10-26'],
    ['Asia/Kolkata', '2026-03-09', '2026-10-19'],
    ['Australia/Lord_Howe', '2026-03-23', '2026-09-21'],
    ['Pacific/Apia', '2021-03-22', '2020-09-14'],
  ])('in %s leave one post a day at six one post a day at six', (timeZone, ...starts) => {
    for (const from of starts) {
      const dates = Array.from({ length: 28 }, (_, index) => dateOf(dayOf(from) + index))
      const posts = dates.map((date) => post({ at: sixPm(timeZone, date), id: date }))
      const bestHours = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, hour: 18 }))
      const { findings } = judgePlan(posts, { ...march, timeZone, from, to: dates.at(-1)!, bestHours })
      const valueOf = (id: string) => findings.find(({ practice }) => practice === id)?.value
      expect([valueOf('posts-per-day'), valueOf('posts-per-week'), valueOf('regular-posting'), valueOf('best-hours')]).toEqual([1, 7, 1, 1])
    }
  })
})

test('a month among 100,000 posts is judged within 300 ms', () => {
  const begin = Date.UTC(2020, 0, 1)
  const posts = Array.from({ length: 100_000 }, (_, index) =>
    post({ at: new Date(begin + index * 2_000_000).toISOString(), id: `p${index}`, contentKey: `k${index % 5000}` }),
  )
  const context = { ...complete, timeZone: 'Europe/Amsterdam' }
  const times = Array.from({ length: 5 }, () => {
    const started = performance.now()
    judgePlan(posts, context)
    return performance.now() - started
  })
  expect(Math.min(...times)).toBeLessThan(300)
})
