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
