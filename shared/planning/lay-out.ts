import { dateOf, dayMs, dayOf, type Day } from './calendar-days.ts'
import type { PlanContext, PlannedPost } from './planned-post.ts'
import { wallClockOf } from './wall-clock.ts'

/** How many days before its period a plan is looked at, for repeats and silences that began earlier. */
export const lookBackDays = 90

/** A post on the client's own calendar and clock. */
export interface PlacedPost {
  post: PlannedPost
  day: Day
  /** 0-23. */
  hour: number
}

/** The posts of a period, and those just before it, each in order of time. */
export interface Plan {
  firstDay: Day
  lastDay: Day
  posts: readonly PlacedPost[]
  earlier: readonly PlacedPost[]
}

/**
 * Lays posts out on the calendar of the client's zone. Dropped posts leave no trace; neither does LIVE, because the documents and studies
 * speak of videos. The order in which posts are given does not matter.
 */
export function layOut(posts: readonly PlannedPost[], { timeZone, from, to }: Pick<PlanContext, 'timeZone' | 'from' | 'to'>): Plan {
  const [firstDay, lastDay] = [dayOf(from), dayOf(to)]
  // in UTC it may be the day before or after
  const [earliest, latest] = [firstDay - lookBackDays - 1, lastDay + 1]
  const wallTime = wallClockOf(timeZone)
  const placed = inOrder(countedBetween(posts, dateOf(earliest), dateOf(latest + 1))).map(({ post, instant }) => place(post, wallTime(instant)))
  return {
    firstDay,
    lastDay,
    posts: placed.filter(({ day }) => day >= firstDay && day <= lastDay),
    earlier: placed.filter(({ day }) => day >= firstDay - lookBackDays && day < firstDay),
  }
}

/** Compared as texts, which in UTC are in order of time: the posts of other years are passed over without being parsed. */
function countedBetween(posts: readonly PlannedPost[], from: string, until: string): PlannedPost[] {
  return posts.filter(({ at, status, format }) => at >= from && at < until && status !== 'dropped' && format !== 'live')
}

/** At the same instant in order of id. */
function inOrder(posts: readonly PlannedPost[]): { post: PlannedPost; instant: number }[] {
  return posts
    .map((post) => ({ post, instant: Date.parse(post.at) }))
    .sort((a, b) => a.instant - b.instant || (a.post.id < b.post.id ? -1 : 1))
}

function place(post: PlannedPost, wallTime: number): PlacedPost {
  const day = Math.floor(wallTime / dayMs)
  return { post, day, hour: Math.floor((wallTime - day * dayMs) / 3_600_000) }
}
