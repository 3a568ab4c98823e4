import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judgePlan, type PlanContext, type PlannedPost } from '../../../shared/planning/index.ts'
import { anyPlan, anyProfile, atDay, complete } from './any-plan.ts'
import { everyDay, march, on, post } from './plans.ts'

function changed(posts: readonly PlannedPost[], id: string | undefined, changes: Partial<PlannedPost>): PlannedPost[] {
  return posts.map((one) => (one.id === id ? { ...one, ...changes } : one))
}

/** Ids of posts that a finding marks under a name. */
function marked(posts: readonly PlannedPost[], context: PlanContext, name: string): string[] {
  return judgePlan(posts, context).findings.flatMap(({ evidence }) =>
    evidence.flatMap((part) => (part.kind === 'posts' && part.name === name ? part.posts.map(({ id }) => id) : [])),
  )
}

function scoreOf(posts: readonly PlannedPost[], context: PlanContext, id: string): number {
  return judgePlan(posts, context).findings.find(({ practice }) => practice === id)?.score ?? Number.NaN
}

/** A video, and the same again some days later. */
function repeatAfter(days: number): PlannedPost[] {
  return [...on([5], { id: 'other' }), ...on([7, 7 + days], { contentKey: 'a' })].map((one, index) => post({ at: one.at, contentKey: one.contentKey, id: `p${index}` }))
}

describe('any plan', () => {
  test('moved to a best hour of the same day is never worse', () => {
    const everyDayOneHour = { ...complete, bestHours: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, hour: weekday + 10 })) }
    fc.assert(
      fc.property(anyPlan, anyProfile, (posts, profile) => {
        const context = { ...everyDayOneHour, profile }
        const [id] = marked(posts, context, 'outside-best-hours')
        const found = posts.find((one) => one.id === id)
        fc.pre(found !== undefined)
        const weekday = new Date(found!.at).getUTCDay() || 7
        const mended = changed(posts, id, { at: `${found!.at.slice(0, 10)}T${weekday + 10}:00:00.000Z` })
        expect(judgePlan(mended, context).score).toBeGreaterThanOrEqual(judgePlan(posts, context).score - 1e-9)
        expect(scoreOf(mended, context, 'best-hours')).toBeGreaterThan(scoreOf(posts, context, 'best-hours'))
      }),
    )
  })

  test('moved from a crowded day to an empty one is never worse', () => {
    const crowded = fc.tuple(fc.integer({ min: 5, max: 8 }), fc.uniqueArray(fc.integer({ min: 1, max: 31 }), { minLength: 1, maxLength: 25 }), fc.nat())
    fc.assert(
      fc.property(crowded, anyProfile, ([count, days, pick], profile) => {
        const context = { ...march, profile }
        const posts = on([...Array.from({ length: count }, () => days[0]!), ...days.slice(1)])
        const empty = everyDay.filter((day) => !days.includes(day))
        const mended = changed(posts, 'p1', { at: atDay(empty[pick % empty.length]!, 18) })
        expect(judgePlan(mended, context).score).toBeGreaterThanOrEqual(judgePlan(posts, context).score - 1e-9)
        expect(scoreOf(mended, context, 'posts-per-day')).toBeGreaterThanOrEqual(scoreOf(posts, context, 'posts-per-day'))
      }),
    )
  })

  test('with a repeat moved further away is never worse', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 89 }), fc.integer({ min: 0, max: 60 }), (gap, further) => {
        const context = { ...march, from: '2026-03-01', to: '2026-08-31' }
        expect(judgePlan(repeatAfter(gap + further), context).score).toBeGreaterThanOrEqual(judgePlan(repeatAfter(gap), context).score - 1e-9)
      }),
    )
  })

  test.each<[string, Partial<PlannedPost>]>([
    ['no-comment-time', { commentMinutes: 10 }],
    ['no-community-hashtag', { caption: '#breien' }],
    ['other-language', { language: 'nl' }],
    ['draft-not-ready', { draftVerdict: 'ready' }],
  ])('with one of %s mended is better', (name, changes) => {
    fc.assert(
      fc.property(anyPlan, anyProfile, (posts, profile) => {
        const context = { ...complete, profile }
        const [id] = marked(posts, context, name)
        fc.pre(id !== undefined)
        expect(judgePlan(changed(posts, id, changes), context).score).toBeGreaterThan(judgePlan(posts, context).score)
      }),
    )
  })

  test('with one more trend joined, or a repeat made new, is never worse', () => {
    fc.assert(
      fc.property(anyPlan, anyProfile, fc.nat(), (posts, profile, pick) => {
        fc.pre(posts.length > 0)
        const context = { ...complete, profile }
        const { id } = posts[pick % posts.length]!
        for (const mended of [changed(posts, id, { joinsTrend: true }), changed(posts, id, { contentKey: null })]) {
          expect(judgePlan(mended, context).score).toBeGreaterThanOrEqual(judgePlan(posts, context).score - 1e-9)
        }
      }),
    )
  })
})

