import * as fc from 'fast-check'
import { profileIds } from '../../../shared/model/verdict.ts'
import { postFormats, type PlanContext } from '../../../shared/planning/index.ts'
import { march, post } from './plans.ts'

/** The client of whom everything is known. */
export const complete: PlanContext = { ...march, weeklyGoal: 5, bestHours: [{ weekday: 1, hour: 18 }, { weekday: 3, hour: 9 }, { weekday: 5, hour: 20 }, { weekday: 7, hour: 12 }] }

const anyPost = fc.record({
  day: fc.integer({ min: -20, max: 35 }),
  hour: fc.integer({ min: 0, max: 23 }),
  format: fc.constantFrom(...postFormats),
  status: fc.constantFrom('idea' as const, 'scheduled' as const, 'posted' as const, 'dropped' as const),
  caption: fc.constantFrom(null, 'Trui #breien', 'Trui'),
  language: fc.constantFrom(null, 'nl', 'en'),
  contentKey: fc.constantFrom(null, null, 'a', 'b'),
  joinsTrend: fc.boolean(),
  collaborator: fc.constantFrom(null, '@wol'),
  commentMinutes: fc.constantFrom(0, 15),
  experiment: fc.constantFrom(null, 'hook'),
  draftVerdict: fc.constantFrom(null, 'ready' as const, 'rework' as const),
})
/** Posts in and around March 2026, good and bad. */
export const anyPlan = fc
  .array(anyPost, { maxLength: 60 })
  .map((posts) => posts.map(({ day, hour, ...rest }, index) => post({ ...rest, id: `p${index}`, at: atDay(day, hour) })))
export const anyProfile = fc.constantFrom(...profileIds)

/** An hour of a day of March 2026, in UTC. */
export function atDay(day: number, hour: number): string {
  return new Date(Date.UTC(2026, 2, day, hour)).toISOString()
}
