import { dayMs } from '../planning/calendar-days.ts'
import { plan as english } from './en/plan.ts'
import type { Language } from './index.ts'
import { plan as dutch } from './nl/plan.ts'

const words = { en: english.repeats, nl: dutch.repeats }
const locales = { en: 'en-GB', nl: 'nl-NL' } as const
/** A Monday. */
const mondayMs = 4 * dayMs

/** Monday is 1, Sunday 7. */
export function weekdayName(weekday: number, language: Language, weekdayLength: 'long' | 'short' = 'long'): string {
  return new Intl.DateTimeFormat(locales[language], { weekday: weekdayLength, timeZone: 'UTC' }).format(mondayMs + (weekday - 1) * dayMs)
}

/** January is 1. */
export function monthName(month: number, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, month - 1))
}

/** `Monday, Thursday and Friday`; with `or` between the last two where it is a disjunction. */
export function listed(items: readonly string[], language: Language, type: 'conjunction' | 'disjunction' = 'conjunction'): string {
  return new Intl.ListFormat(locales[language], { type }).format(items)
}

/** `3rd`. */
export function ordinal(number: number, language: Language): string {
  const { one, two, few, other } = words[language].ordinal
  const form = { zero: other, one, two, few, many: other, other }[new Intl.PluralRules(locales[language], { type: 'ordinal' }).select(number)]
  return form.replace('{{n}}', String(number))
}

/** `second`, or `last` for -1. */
export function nthWord(nth: number, language: Language): string {
  const { fromStart, fromEnd } = words[language]
  if (nth === -1) return fromEnd.last
  if (nth === -2) return fromEnd.secondLast
  if (nth < 0) return fromEnd.further.replace('{{nth}}', ordinal(-nth, language))
  return [fromStart.first, fromStart.second, fromStart.third, fromStart.fourth, fromStart.fifth][nth - 1] ?? ordinal(nth, language)
}

/** A wall-clock time with its weekday: `Mon, 2 March 2026, 09:00`. */
export function formatLocalTime(localTime: string, language: Language): string {
  const format = new Intl.DateTimeFormat(locales[language], { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
  return `${format.format(new Date(`${localTime}Z`))}, ${localTime.slice(11)}`
}
