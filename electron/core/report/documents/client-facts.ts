import { costsAcross, median } from '../../../../shared/findings/costs-across.ts'
import { dateOf, dayOf, weekdayOf } from '../../../../shared/planning/calendar-days.ts'
import { localOf } from '../../../../shared/planning/zoned.ts'
import type { ClientData } from '../data/client-data.ts'
import type { PrintedPost } from '../data/plan-data.ts'
import type { ReportFrame } from '../data/report-data.ts'

export interface PlanWeek {
  /** Its Monday. */
  from: string
  /** Whether all seven days are in the period. */
  isWhole: boolean
  posted: number
  /** Due by now, and not posted. */
  late: number
  ahead: number
}

/** What the data of a client's period come to. */
export interface ClientFacts {
  /** With the day, and not merely an idea. */
  planned: PrintedPost[]
  due: PrintedPost[]
  late: PrintedPost[]
  posted: number
  weeks: PlanWeek[]
  waiting: number
  median: number | null
  ready: number
  refused: number
  gains: number[]
  /** The practice that costs most, and in how many drafts it does. */
  dearest: { practice: string; drafts: number } | null
}

/** By the clock of the client at the moment the report is made: a post whose time has come is due. */
export function clientFacts({ from, to, posts, drafts }: ClientData, { madeAt, timeZone }: Pick<ReportFrame, 'madeAt' | 'timeZone'>): ClientFacts {
  const now = localOf(madeAt, timeZone)
  const planned = posts.filter(({ status }) => status !== 'idea')
  const due = planned.filter(({ localAt, status }) => status === 'posted' || localAt <= now)
  const late = due.filter(({ status }) => status !== 'posted')
  const [dearest] = costsAcross(drafts)
  return {
    planned,
    due,
    late,
    posted: due.length - late.length,
    weeks: weeksOf(from, to, planned, now),
    waiting: posts.filter(({ status }) => status === 'in-review').length,
    median: median(drafts.map(({ score }) => score)),
    ready: drafts.filter(({ verdict }) => verdict === 'ready').length,
    refused: drafts.filter(({ refusals }) => refusals.length > 0).length,
    gains: drafts.flatMap(({ gain }) => gain ?? []),
    dearest: dearest ? { practice: dearest.practice, drafts: dearest.drafts } : null,
  }
}

function weeksOf(from: string, to: string, planned: readonly PrintedPost[], now: string): PlanWeek[] {
  const monday = dayOf(from) - weekdayOf(dayOf(from)) + 1
  const byWeek = Map.groupBy(planned, ({ localAt }) => Math.floor((dayOf(localAt.slice(0, 10)) - monday) / 7))
  return Array.from({ length: Math.ceil((dayOf(to) - monday + 1) / 7) }, (_, week) => {
    const posts = byWeek.get(week) ?? []
    const [first, posted] = [monday + 7 * week, posts.filter(({ status }) => status === 'posted').length]
    const late = posts.filter(({ status, localAt }) => status !== 'posted' && localAt <= now).length
    return { from: dateOf(first), isWhole: dateOf(first) >= from && dateOf(first + 6) <= to, posted, late, ahead: posts.length - posted - late }
  })
}
