import { dateOf, dayOf } from './calendar-days.ts'

/** A post or an occurrence that shows a draft. */
export interface Showing {
  ref: string
  clientId: string
  localAt: string
  /** The same for drafts that show the same or nearly the same video. */
  contentKey: string
  /** At the earliest so many days after it was last shown; null: no matter when. */
  coolDownDays: number | null
}

/** The occurrences that come before their draft has cooled down, by ref, with the first date on which it has. The order of what is given does not matter. */
export function coolDownsOf(showings: readonly Showing[]): Map<string, string> {
  const marked = new Map<string, string>()
  const lastShown = new Map<string, string>()
  for (const { ref, clientId, localAt, contentKey, coolDownDays } of showings.toSorted((one, other) => (one.localAt < other.localAt ? -1 : Number(one.localAt > other.localAt)))) {
    const key = `${clientId} ${contentKey}`
    const date = localAt.slice(0, 10)
    const last = lastShown.get(key)
    if (last !== undefined && coolDownDays !== null) {
      const until = dateOf(dayOf(last) + coolDownDays)
      if (date < until) marked.set(ref, until)
    }
    lastShown.set(key, date)
  }
  return marked
}
