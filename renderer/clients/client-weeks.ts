import type { ListedClient } from '../../shared/model/client.ts'
import type { PostSummary } from '../../shared/model/post.ts'
import { dateOf, dayOf, weekdayOf } from '../../shared/planning/calendar-days.ts'
import { localOf } from '../../shared/planning/zoned.ts'

export interface ClientWeek {
  /** Posts from Monday to Sunday on the client's calendar, without those that were dropped. */
  thisWeek: number
  next: PostSummary | null
}

export function dayAfter(date: string, days: number): string {
  return dateOf(dayOf(date) + days)
}

/** Monday and Sunday of the week of a date. */
export function weekOf(date: string): { from: string; to: string } {
  const monday = dayOf(date) - weekdayOf(dayOf(date)) + 1
  return { from: dateOf(monday), to: dateOf(monday + 6) }
}

/** The week of each client on its own calendar, where it may be another day than here, and the next post that is not posted yet. */
export function weeksOfClients(clients: readonly Pick<ListedClient, 'id' | 'timeZone'>[], posts: readonly PostSummary[], now: string): Map<string, ClientWeek> {
  const byClient = Map.groupBy(posts.filter(({ status }) => status !== 'dropped'), ({ clientId }) => clientId)
  return new Map(clients.map(({ id, timeZone }) => {
    const own = byClient.get(id) ?? []
    const { from, to } = weekOf(localOf(now, timeZone).slice(0, 10))
    const within = own.filter(({ localAt }) => localAt !== null && localAt.slice(0, 10) >= from && localAt.slice(0, 10) <= to)
    const next = own.filter(({ at, status }) => at !== null && at >= now && status !== 'posted').toSorted((a, b) => (a.at ?? '').localeCompare(b.at ?? ''))[0]
    return [id, { thisWeek: within.length, next: next ?? null }]
  }))
}
