import { dayMs, weekdayOf, type Day } from './calendar-days.ts'
import type { Rule, RuleDay } from './rule.ts'

/** Whether everything that a rule says of days holds for one. */
export function fitsRule(rule: Rule, day: Day): boolean {
  if (rule.byDay.length > 0 && !rule.byDay.some((each) => fitsWeekday(rule, each, day))) return false
  if (rule.byMonth.length > 0 && !rule.byMonth.includes(new Date(day * dayMs).getUTCMonth() + 1)) return false
  if (rule.byMonthDay.length > 0 && !fitsEitherEnd(rule.byMonthDay, placeInMonth(day))) return false
  if (rule.byYearDay.length > 0 && !fitsEitherEnd(rule.byYearDay, placeInYear(day))) return false
  return rule.byWeekNo.length === 0 || fitsEitherEnd(rule.byWeekNo, weekOfYear(day, rule.weekStart))
}

/** Counted from one; `of` is how many there are. */
interface Place {
  place: number
  of: number
}

function fitsEitherEnd(places: readonly number[], { place, of }: Place): boolean {
  return places.includes(place) || places.includes(place - of - 1)
}

/** The nth is counted within the month, or within the year where a yearly rule names no months. */
function fitsWeekday(rule: Rule, { weekday, nth }: RuleDay, day: Day): boolean {
  if (weekdayOf(day) !== weekday) return false
  if (nth === null) return true
  const { place, of } = rule.frequency === 'YEARLY' && rule.byMonth.length === 0 ? placeInYear(day) : placeInMonth(day)
  return nth > 0 ? Math.ceil(place / 7) === nth : Math.ceil((of - place + 1) / 7) === -nth
}

function placeInMonth(day: Day): Place {
  const date = new Date(day * dayMs)
  return { place: date.getUTCDate(), of: new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate() }
}

function placeInYear(day: Day): Place {
  const year = new Date(day * dayMs).getUTCFullYear()
  return { place: day - yearStart(year) + 1, of: yearStart(year + 1) - yearStart(year) }
}

/** The week with at least four days of a year is its first; days at either end may belong to a week of the year beside it. */
function weekOfYear(day: Day, weekStart: number): Place {
  const year = new Date(day * dayMs).getUTCFullYear()
  const starts = [year - 1, year, year + 1, year + 2].map((each) => firstWeekOf(each, weekStart))
  const index = starts.findLastIndex((start) => start <= day)
  return { place: Math.floor((day - starts[index]!) / 7) + 1, of: (starts[index + 1]! - starts[index]!) / 7 }
}

function firstWeekOf(year: number, weekStart: number): Day {
  const fourth = yearStart(year) + 3
  return fourth - ((weekdayOf(fourth) - weekStart + 7) % 7)
}

function yearStart(year: number): Day {
  return Date.UTC(year, 0) / dayMs
}
