import type { ReportKind } from '../../shared/contract/reports.ts'
import { addMonths, rangeOf, type DateRange } from '../calendar/dates.ts'

/** The month that a document is usually about: a calendar of the one that is now, a report of the one before. */
export function givenPeriod(kind: ReportKind, today: string): DateRange {
  return monthOf(kind === 'client' ? addMonths(today, -1) : today)
}

/** The month that a date is in, from its first day to its last. */
export function monthOf(date: string): DateRange {
  return rangeOf('agenda', date)
}
