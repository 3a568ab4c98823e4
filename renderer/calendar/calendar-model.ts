import type { PostSummary } from '../../shared/model/post.ts'
import type { Language } from '../../shared/i18n/index.ts'
import type { Translate } from '../app/use-texts.ts'
import { localOf } from '../../shared/planning/zoned.ts'
import type { Clash } from './clashes.ts'
import type { DateRange, View } from './dates.ts'
import type { FocusPlace } from './focus-move.ts'
import type { Gaps } from './gaps.ts'
import type { CardClient } from './post-card.tsx'

/** What every view draws from. */
export interface CalendarModel {
  view: View
  /** The day the view was asked for. */
  date: string
  range: DateRange
  today: string
  byDay: ReadonlyMap<string, readonly PostSummary[]>
  clashes: ReadonlyMap<string, Clash>
  gaps: Gaps
  clientOf: (clientId: string) => CardClient
  /** Whether posts of more than one client are shown. */
  isMany: boolean
  selected: ReadonlySet<string>
  active: FocusPlace
  isPrinting: boolean
  t: Translate
  language: Language
}

/** Posts of a day in the order they come. */
export function byDayOf(posts: readonly PostSummary[]): Map<string, PostSummary[]> {
  const byDay = new Map<string, PostSummary[]>()
  for (const post of posts) {
    if (post.localAt === null) continue
    const date = post.localAt.slice(0, 10)
    const there = byDay.get(date)
    if (there) there.push(post)
    else byDay.set(date, [post])
  }
  for (const own of byDay.values()) own.sort((a, b) => (a.localAt === b.localAt ? compare(a.ref, b.ref) : compare(a.localAt ?? '', b.localAt ?? '')))
  return byDay
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The zone each client's card names: none where the clocks show what those of most clients do. */
export function zonesToName(clients: readonly { id: string; timeZone: string }[], year: string): Map<string, string> {
  const clocks = new Map(clients.map(({ timeZone }) => [timeZone, clockOf(timeZone, year)]))
  const counts = new Map<string, number>()
  for (const { timeZone } of clients) counts.set(clocks.get(timeZone) ?? '', (counts.get(clocks.get(timeZone) ?? '') ?? 0) + 1)
  const [usual] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? []
  return new Map(clients.filter(({ timeZone }) => clocks.get(timeZone) !== usual).map(({ id, timeZone }) => [id, (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ')]))
}

const knownClocks = new Map<string, string>()

/** What the clocks of a zone show at the same moment of each month: Brussels and Amsterdam are one clock, London and Lisbon too. */
function clockOf(timeZone: string, year: string): string {
  const key = `${timeZone} ${year}`
  const clock = knownClocks.get(key) ?? Array.from({ length: 12 }, (_, month) => localOf(`${year}-${String(month + 1).padStart(2, '0')}-15T12:00:00.000Z`, timeZone)).join()
  knownClocks.set(key, clock)
  return clock
}

/** Cards of a day in a month; on paper there is room for more. */
export function mostOnDay(isPrinting: boolean): number {
  return isPrinting ? 12 : 3
}

/** The cards of a day that a month has room for. The one that has the keyboard is among them: nobody should move what cannot be seen. */
export function shownOfDay(posts: readonly PostSummary[], most: number, activeRef: string | null): readonly PostSummary[] {
  if (posts.length <= most) return posts
  const shown = posts.slice(0, most)
  const active = posts.findIndex(({ ref }) => ref === activeRef)
  return active < most ? shown : [...shown.slice(0, -1), ...posts.slice(active, active + 1)]
}
