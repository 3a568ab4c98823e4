import { weekdayOf, dayOf } from '../planning/calendar-days.ts'
import type { Rule, RuleDay } from '../planning/rule.ts'
import { plan as english } from './en/plan.ts'
import { formatDate } from './format.ts'
import type { Language } from './index.ts'
import { listed, monthName, nthWord, ordinal, weekdayName } from './calendar-words.ts'
import { plan as dutch } from './nl/plan.ts'

const words = { en: english.repeats, nl: dutch.repeats }

/** A rule in words: `Every 2 weeks on Monday and Thursday, 10 times`. What it leaves unsaid, its start says. */
export function ruleWords(rule: Rule, localStart: string, language: Language): string {
  const said = [everyWords(rule, language), dayWords(rule, localStart, language), placeWords(rule, language), timeWords(rule, localStart, language)]
  return [said.filter((each) => each !== '').join(' '), setPosWords(rule, language), endWords(rule, language)].filter((each) => each !== '').join(', ')
}

function everyWords(rule: Rule, language: Language): string {
  const { frequency, interval } = rule
  if (interval > 1) return fill(words[language].everyFew[frequency], { n: String(interval) })
  return isWorkdays(rule) && frequency === 'WEEKLY' ? words[language].everyWorkday : words[language].every[frequency]
}

function isWorkdays({ interval, byDay }: Rule): boolean {
  return interval === 1 && byDay.length === 5 && byDay.every(({ weekday, nth }) => weekday <= 5 && nth === null)
}

function dayWords(rule: Rule, localStart: string, language: Language): string {
  const text = words[language]
  const days = isWorkdays(rule) && rule.frequency === 'WEEKLY' ? [] : rule.byDay.map((day) => weekdayWords(rule, day, language))
  const monthDays = rule.byMonthDay.map((day) => monthDayWords(day, language))
  const yearDays = rule.byYearDay.map((day) => fill(day > 0 ? text.yearDay : text.yearDayFromEnd, { what: String(Math.abs(day)) }))
  if (days.length > 0 && monthDays.length > 0) return `${on(days, language)} ${fill(text.ifOn, { what: listed(monthDays, language, 'disjunction') })}`
  const said = [yearDays, days, monthDays].find((list) => list.length > 0)
  if (said) return on(said, language)
  return rule.byDay.length > 0 || rule.byWeekNo.length > 0 ? '' : unsaidDay(rule, localStart, language)
}

/** The day of a rule that names none is that of its start. */
function unsaidDay({ frequency, byMonth }: Rule, localStart: string, language: Language): string {
  const date = localStart.slice(0, 10)
  const dayOfMonth = Number(date.slice(8))
  if (frequency === 'DAILY') return ''
  if (frequency === 'WEEKLY') return on([weekdayName(weekdayOf(dayOf(date)), language)], language)
  if (frequency === 'YEARLY' && byMonth.length === 0) return on([`${dayOfMonth} ${monthName(Number(date.slice(5, 7)), language)}`], language)
  const day = on([monthDayWords(dayOfMonth, language)], language)
  return dayOfMonth > 28 && byMonth.length === 0 ? `${day} ${words[language].whereThereIs}` : day
}

function weekdayWords({ frequency, byMonth }: Rule, { weekday, nth }: RuleDay, language: Language): string {
  const name = weekdayName(weekday, language)
  if (nth === null) return name
  const text = frequency === 'YEARLY' && byMonth.length === 0 ? words[language].nthWeekdayOfYear : words[language].nthWeekday
  return fill(text, { nth: nthWord(nth, language), weekday: name })
}

function monthDayWords(day: number, language: Language): string {
  const text = words[language]
  if (day === -1) return text.lastDay
  return day < 0 ? fill(text.dayFromEnd, { nth: nthWord(day, language) }) : fill(text.monthDay, { nth: ordinal(day, language) })
}

function placeWords({ byMonth, byWeekNo }: Rule, language: Language): string {
  const months = fill(words[language].inMonths, { what: listed(byMonth.map((month) => monthName(month, language)), language) })
  const weeks = fill(words[language].inWeeks, { what: listed(byWeekNo.map(String), language) })
  return [byMonth.length > 0 ? months : '', byWeekNo.length > 0 ? weeks : ''].filter((each) => each !== '').join(' ')
}

function timeWords({ byHour, byMinute }: Rule, localStart: string, language: Language): string {
  if (byHour.length === 0 && byMinute.length === 0) return ''
  const hours = byHour.length > 0 ? byHour : [Number(localStart.slice(11, 13))]
  const minutes = byMinute.length > 0 ? byMinute : [Number(localStart.slice(14, 16))]
  const times = hours.flatMap((hour) => minutes.map((minute) => `${two(hour)}:${two(minute)}`)).toSorted()
  return fill(words[language].at, { what: listed(times, language) })
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

function setPosWords({ bySetPos }: Rule, language: Language): string {
  return bySetPos.length === 0 ? '' : fill(words[language].ofThese, { what: listed(bySetPos.map((place) => nthWord(place, language)), language) })
}

function endWords({ count, until }: Rule, language: Language): string {
  if (until !== null) return fill(words[language].until, { date: formatDate(until.slice(0, 10), language) })
  if (count === null) return ''
  return count === 1 ? words[language].once : fill(words[language].times, { n: String(count) })
}

function on(what: readonly string[], language: Language): string {
  return fill(words[language].on, { what: listed(what, language) })
}

function fill(text: string, values: Record<string, string>): string {
  return text.replaceAll(/\{\{(\w+)\}\}/g, (_, key: string) => values[key] ?? '')
}
