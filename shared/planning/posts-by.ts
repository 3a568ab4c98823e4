import { daysBetween, wholeWeeksBetween, type Day } from './calendar-days.ts'
import type { PlacedPost, Plan } from './lay-out.ts'

/** Every day of the period with its posts, empty days too. */
export function postsByDay({ firstDay, lastDay, posts }: Plan): { day: Day; posts: readonly PlacedPost[] }[] {
  const byDay = Map.groupBy(posts, ({ day }) => day)
  return daysBetween(firstDay, lastDay).map((day) => ({ day, posts: byDay.get(day) ?? [] }))
}

/** Every whole week of the period, Monday to Sunday, with its posts. */
export function postsByWeek({ firstDay, lastDay, posts }: Plan): { monday: Day; posts: readonly PlacedPost[] }[] {
  const byWeek = Map.groupBy(posts, ({ day }) => Math.floor((day + 3) / 7))
  return wholeWeeksBetween(firstDay, lastDay).map((monday) => ({ monday, posts: byWeek.get(Math.floor((monday + 3) / 7)) ?? [] }))
}

/** Posts in seven days, on average over the period; null for a period of less than a week, which cannot tell. */
export function postsPerWeekOf({ firstDay, lastDay, posts }: Plan): number | null {
  const days = lastDay - firstDay + 1
  return days < 7 ? null : (posts.length * 7) / days
}

/** Posts by whether something holds for them; null: not known. */
export function splitBy(posts: readonly PlacedPost[], holds: (placed: PlacedPost) => boolean | null) {
  const { good = [], poor = [], open = [] } = Object.groupBy(posts, (placed) => toneOf(holds(placed)))
  return { good, poor, open, share: shareOf(good.length, poor.length, open.length) }
}

function toneOf(holds: boolean | null) {
  if (holds === null) return 'open'
  return holds ? 'good' : 'poor'
}

/** Of the posts that are known; null where fewer than half are, because a few would speak for all: a judgement. */
function shareOf(good: number, poor: number, open: number): number | null {
  return good + poor > 0 && good + poor >= open ? good / (good + poor) : null
}
