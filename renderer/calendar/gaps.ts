import type { PostSummary } from '../../shared/model/post.ts'
import { addDays, datesOf, mondayOf, type DateRange } from './dates.ts'

export interface WeeklyGoal {
  clientId: string
  weeklyGoal: number
}

/** A client with fewer posts in a week than were agreed. */
export interface ShortWeek {
  clientId: string
  planned: number
  goal: number
}

export interface Gaps {
  /** Clients that are short, by the Monday of the week. */
  weeks: ReadonlyMap<string, readonly ShortWeek[]>
  /** Those of them without a post on that day, by day. Days that are over have none: they cannot be filled. */
  days: ReadonlyMap<string, readonly ShortWeek[]>
}

/** Posts that were not dropped, by client and day and by client and week. */
export type PostCounts = ReadonlyMap<string, number>

export function countPosts(posts: readonly PostSummary[], range: DateRange): PostCounts {
  const counted = new Map<string, number>()
  const count = (key: string) => counted.set(key, (counted.get(key) ?? 0) + 1)
  // Thousands of posts lie on a few dozen days: the Monday of each is looked for once.
  const mondays = new Map(datesOf(range).map((date) => [date, mondayOf(date)]))
  for (const { clientId, localAt, status } of posts) {
    if (localAt === null || status === 'dropped') continue
    const date = localAt.slice(0, 10)
    count(`${clientId} ${date}`)
    count(`${clientId} week ${mondays.get(date) ?? mondayOf(date)}`)
  }
  return counted
}

/** Where posts are missing against what was agreed a week. The range is of whole weeks. */
export function gapsOf(counted: PostCounts, goals: readonly WeeklyGoal[], range: DateRange, today: string): Gaps {
  const weeks = new Map<string, ShortWeek[]>()
  const days = new Map<string, ShortWeek[]>()
  for (let monday = mondayOf(range.from); monday <= range.to; monday = addDays(monday, 7)) {
    if (addDays(monday, 6) < today) continue
    const short = goals.map(({ clientId, weeklyGoal: goal }) => ({ clientId, goal, planned: counted.get(`${clientId} week ${monday}`) ?? 0 })).filter(({ planned, goal }) => planned < goal)
    if (short.length === 0) continue
    weeks.set(monday, short)
    for (const date of datesOf({ from: monday, to: addDays(monday, 6) })) {
      const open = date < today ? [] : short.filter(({ clientId }) => !counted.has(`${clientId} ${date}`))
      if (open.length > 0) days.set(date, open)
    }
  }
  return { weeks, days }
}
