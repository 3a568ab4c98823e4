import type { Day } from './calendar-days.ts'
import type { Plan } from './lay-out.ts'

/** From one posting day to the next; null where the period begins or ends instead. */
export interface Gap {
  after: Day | null
  before: Day | null
  days: number
}

/**
 * Days from each posting day to the next, however many posts a day has. The silence at either end of the period is cut off by it, so it
 * counts only where it is already longer than the mean of the others; before the first post it is whole where an earlier one is known.
 * null where there are fewer than two whole gaps: one cannot be uneven.
 */
export function gapsOf({ firstDay, lastDay, posts, earlier }: Plan): Gap[] | null {
  const days = [...new Set([...earlier.slice(-1), ...posts].map(({ day }) => day))]
  const inner = days.slice(1).map((before, index): Gap => ({ after: days[index]!, before, days: before - days[index]! }))
  const [first, last] = [days[0], days.at(-1)]
  if (inner.length < 2 || first === undefined || last === undefined) return null
  const mean = meanOf(inner.map((gap) => gap.days))
  const start: Gap = { after: null, before: first, days: first - firstDay + 1 }
  const end: Gap = { after: last, before: null, days: lastDay - last + 1 }
  return [start, ...inner, end].filter((gap) => inner.includes(gap) || gap.days > mean)
}

/**
 * 1 less the standard deviation of the gaps over their mean, and never below 0. That quotient is 0 for equal gaps and 1 for posts that
 * fall by chance (a Poisson process): Goh and Barabási, "Burstiness and memory in complex systems", EPL 81 (2008) 48002.
 */
export function evennessOf(gaps: readonly number[]): number {
  const mean = meanOf(gaps)
  const deviation = Math.sqrt(meanOf(gaps.map((gap) => (gap - mean) ** 2)))
  return Math.max(0, 1 - deviation / mean)
}

export function meanOf(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / Math.max(1, values.length)
}
