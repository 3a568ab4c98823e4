import { dayMs, weekdayOf, type Day } from './calendar-days.ts'
import type { Rule } from './rule.ts'
import { fitsRule } from './rule-days.ts'
import type { WallTime } from './wall-clock.ts'

/** So many days are looked at, at most, in one go: 109 years. A rule that never comes, such as each 30 February, ends there. */
export const mostDays = 40_000

const minuteMs = 60_000
/** The last year that a time may be of. */
const lastWall = Date.UTC(2999, 11, 31, 23, 59)

/**
 * The times that a rule puts occurrences at, on the wall clock, from one to another, both included, in order. Periods before are jumped over and not gone through, so that a
 * rule of years ago costs no more than one of today; only an end by number of occurrences has to be counted, see `endOf`, and is not heeded here.
 */
export function* occurrencesFrom(rule: Rule, start: WallTime, from: WallTime, to: WallTime): Generator<WallTime> {
  const filled = filledIn(rule, start)
  const times = timesOf(filled)
  const earliest = Math.max(start, from)
  const latest = Math.min(to, lastWall, rule.until === null ? Infinity : Date.parse(`${rule.until}Z`))
  let looked = 0
  for (let index = firstPeriod(rule, start, earliest); looked < mostDays; index += 1) {
    const period = periodOf(rule, start, index * rule.interval)
    if (period.first * dayMs > latest) return
    const candidates = candidatesIn(filled, period, times)
    // What is chosen by its place among many costs as much as what comes.
    looked += period.days + (rule.bySetPos.length > 0 ? candidates.length : 0)
    for (const at of chosenOf(filled, candidates)) {
      if (at > latest) return
      if (at >= earliest) yield at
    }
  }
}

/** What a rule leaves unsaid, it has of its start. */
function filledIn(rule: Rule, start: WallTime): Rule {
  const date = new Date(start)
  const byHour = rule.byHour.length > 0 ? rule.byHour : [date.getUTCHours()]
  const byMinute = rule.byMinute.length > 0 ? rule.byMinute : [date.getUTCMinutes()]
  const filled = { ...rule, byHour, byMinute }
  if (rule.frequency === 'DAILY' || [rule.byWeekNo, rule.byYearDay, rule.byMonthDay, rule.byDay].some((list) => list.length > 0)) return filled
  if (rule.frequency === 'WEEKLY') return { ...filled, byDay: [{ weekday: weekdayOf(Math.floor(start / dayMs)), nth: null }] }
  const byMonth = rule.frequency === 'YEARLY' && rule.byMonth.length === 0 ? [date.getUTCMonth() + 1] : rule.byMonth
  return { ...filled, byMonth, byMonthDay: [date.getUTCDate()] }
}

/** Times of day in order, in milliseconds since midnight. */
function timesOf({ byHour, byMinute }: Rule): number[] {
  return byHour.flatMap((hour) => byMinute.map((minute) => (hour * 60 + minute) * minuteMs)).toSorted((one, other) => one - other)
}

function candidatesIn(rule: Rule, { first, days }: Period, times: readonly number[]): WallTime[] {
  const found: WallTime[] = []
  for (let day = first; day < first + days; day += 1) {
    if (fitsRule(rule, day)) for (const time of times) found.push(day * dayMs + time)
  }
  return found
}

function chosenOf({ bySetPos }: Rule, found: WallTime[]): WallTime[] {
  return bySetPos.length === 0 ? found : found.filter((_, place) => bySetPos.includes(place + 1) || bySetPos.includes(place - found.length))
}

interface Period {
  first: Day
  days: number
}

/** The day, week, month or year that lies so many after that of the start. */
function periodOf(rule: Rule, start: WallTime, after: number): Period {
  const day = Math.floor(start / dayMs)
  if (rule.frequency === 'DAILY') return { first: day + after, days: 1 }
  if (rule.frequency === 'WEEKLY') return { first: weekOf(day, rule.weekStart) + after * 7, days: 7 }
  const date = new Date(start)
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()]
  const [from, until] = rule.frequency === 'MONTHLY' ? [Date.UTC(year, month + after), Date.UTC(year, month + after + 1)] : [Date.UTC(year + after, 0), Date.UTC(year + after + 1, 0)]
  return { first: from / dayMs, days: (until - from) / dayMs }
}

/** Which of the periods of a rule the earliest time that is asked for lies in, or comes next. */
function firstPeriod(rule: Rule, start: WallTime, earliest: WallTime): number {
  return Math.max(0, Math.floor(periodsBetween(rule, start, earliest) / rule.interval))
}

function periodsBetween({ frequency, weekStart }: Rule, start: WallTime, later: WallTime): number {
  const [startDay, laterDay] = [Math.floor(start / dayMs), Math.floor(later / dayMs)]
  if (frequency === 'DAILY') return laterDay - startDay
  if (frequency === 'WEEKLY') return (weekOf(laterDay, weekStart) - weekOf(startDay, weekStart)) / 7
  const [one, other] = [new Date(start), new Date(later)]
  const years = other.getUTCFullYear() - one.getUTCFullYear()
  return frequency === 'YEARLY' ? years : years * 12 + other.getUTCMonth() - one.getUTCMonth()
}

/** The first day of a day's week. */
function weekOf(day: Day, weekStart: number): Day {
  return day - ((weekdayOf(day) - weekStart + 7) % 7)
}
