import type { Language } from '../../shared/i18n/index.ts'

const formats = new Map<Language, Intl.DateTimeFormat>()

/** A date of a calendar in as few signs as can be: `Mon 23 Nov`. */
export function shortDate(date: string, language: Language): string {
  const format = formats.get(language) ?? new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'nl-BE', { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' })
  formats.set(language, format)
  return format.format(new Date(`${date}T00:00Z`)).replace(',', '')
}
