import type { Language } from '../../shared/i18n/index.ts'

/** A time as a player shows it, to the hundredth that has been reached: `0:03.21`, in Dutch `0:03,21`. */
export function formatClock(seconds: number, language: Language): string {
  // A frame at 0.29 s is stored as 0.28999…
  const hundredths = Math.floor(Math.max(0, seconds) * 100 + 1e-6)
  return `${Math.floor(hundredths / 6000)}:${two(Math.floor(hundredths / 100) % 60)}${language === 'nl' ? ',' : '.'}${two(hundredths % 100)}`
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
