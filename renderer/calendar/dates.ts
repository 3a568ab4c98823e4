import { dateOf, dayOf, weekdayOf } from '../../shared/planning/calendar-days.ts'
import { localOf, localTimeOf, wallOf } from '../../shared/planning/zoned.ts'

/*
 * Days of the calendar are texts such as `2026-03-29`, and times are those of the client's wall clock. Nothing here asks the clock or the zone of this computer, so
 * that no view can be a day or an hour beside another.
 */

export const views = ['month', 'week', 'day', 'agenda'] as const
export type View = (typeof views)[number]

export interface DateRange {
  from: string
  to: string
}

const minuteMs = 60_000

export function addDays(date: string, days: number): string {
  return dateOf(dayOf(date) + days)
}

export function mondayOf(date: string): string {
  return addDays(date, 1 - weekdayOf(dayOf(date)))
}

/** The same day so many months on; the last of the month where it has no such day. */
export function addMonths(date: string, months: number): string {
  const first = new Date(`${date.slice(0, 7)}-01T00:00Z`)
  first.setUTCMonth(first.getUTCMonth() + months)
  const month = first.toISOString().slice(0, 7)
  return `${month}-${String(Math.min(Number(date.slice(8)), lengthOf(month))).padStart(2, '0')}`
}

/** Days of a month such as `2026-02`. */
function lengthOf(month: string): number {
  const [year = 0, which = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, which, 0)).getUTCDate()
}

/** The days a view shows: a month in whole weeks, from Monday; an agenda the month alone. */
export function rangeOf(view: View, date: string): DateRange {
  if (view === 'day') return { from: date, to: date }
  if (view === 'week') return { from: mondayOf(date), to: addDays(mondayOf(date), 6) }
  const month = date.slice(0, 7)
  const [from, to] = [`${month}-01`, `${month}-${lengthOf(month)}`]
  return view === 'agenda' ? { from, to } : { from: mondayOf(from), to: addDays(mondayOf(to), 6) }
}

export function datesOf({ from, to }: DateRange): string[] {
  return Array.from({ length: dayOf(to) - dayOf(from) + 1 }, (_, at) => addDays(from, at))
}

/** The date that the view before or after is told by. */
export function stepped(view: View, date: string, by: 1 | -1): string {
  if (view === 'day') return addDays(date, by)
  return view === 'week' ? addDays(date, 7 * by) : addMonths(date, by)
}

/** The week's number by ISO 8601: week 1 has the year's first Thursday. */
export function weekNumberOf(date: string): number {
  const thursday = dayOf(addDays(mondayOf(date), 3))
  const newYear = dayOf(`${dateOf(thursday).slice(0, 4)}-01-01`)
  return Math.floor((thursday - newYear) / 7) + 1
}

/** A wall-clock time so much later; a day is a day of the calendar, whatever the clocks do on it. */
export function movedTime(localAt: string, { days = 0, minutes = 0 }: { days?: number; minutes?: number }): string {
  return localTimeOf(wallOf(localAt) + (days * 1440 + minutes) * minuteMs)
}

/** The date it is where somebody is. */
export function todayIn(timeZone: string, now = new Date()): string {
  return localOf(now.toISOString(), timeZone).slice(0, 10)
}

/** The zone of this computer: only to tell which day it is where the person sits. */
export function ownTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}

export function isDate(text: string | null): text is string {
  return text !== null && /^(?:19|2\d)\d\d-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00Z`).toJSON()?.startsWith(text) === true
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** A date in words; the zone is UTC because the text is a day, not a moment. */
export function dateInWords(date: string, language: string, options: Intl.DateTimeFormatOptions): string {
  const key = `${language} ${JSON.stringify(options)}`
  const known = formats.get(key)
  const format = known ?? new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { ...options, timeZone: 'UTC' })
  if (!known) formats.set(key, format)
  return format.format(new Date(`${date}T00:00Z`))
}
