import type { Look } from './look.ts'

const locales = { en: 'en-GB', nl: 'nl-NL' } as const

/** A moment by the clock of whom the report is for: `22 November 2026, 14:30`. */
export function instant(at: string, { language, frame: { timeZone } }: Look): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeStyle: 'short', timeZone }).format(new Date(at))
}

/** The day of a moment by that clock. */
export function dayOfInstant(at: string, { language, frame: { timeZone } }: Look): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone }).format(new Date(at))
}

/** A date such as `2026-11-22` in words, by default `22 November 2026`. */
export function dateWords(date: string, { language }: Pick<Look, 'language'>, options: Intl.DateTimeFormatOptions = { dateStyle: 'long' }): string {
  return formatOf(language, options).format(new Date(`${date}T00:00Z`))
}

/** From one date to another: `1–30 November 2026`. */
export function periodWords({ from, to }: { from: string; to: string }, { language }: Pick<Look, 'language'>): string {
  return formatOf(language, { dateStyle: 'long' }).formatRange(new Date(`${from}T00:00Z`), new Date(`${to}T00:00Z`))
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** In UTC, because the text is a day and not a moment. */
function formatOf(language: Look['language'], options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' })
  formats.set(key, format)
  return format
}
