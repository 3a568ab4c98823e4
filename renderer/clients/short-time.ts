import type { Language } from '../../shared/i18n/index.ts'

const formats = {
  en: new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', timeZone: 'UTC' }),
  nl: new Intl.DateTimeFormat('nl-NL', { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', timeZone: 'UTC' }),
}

/** A wall-clock time as the client's calendar shows it. */
export function shortTime(localAt: string, language: Language): string {
  const instant = Date.parse(`${localAt}Z`)
  return Number.isNaN(instant) ? '' : formats[language].format(instant)
}
