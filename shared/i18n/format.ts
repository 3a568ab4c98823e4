import type { Finding, Unit } from '../model/verdict.ts'
import { terms as english } from './en/terms.ts'
import type { Language } from './index.ts'
import { terms as dutch } from './nl/terms.ts'

const terms = { en: english, nl: dutch }
/** English with the day before the month, as the Dutch texts beside it have it. */
const locales = { en: 'en-GB', nl: 'nl-NL' } as const

/** Aspect ratios that people know by name, width first. */
const knownRatios = [[9, 16], [10, 16], [2, 3], [3, 4], [4, 5], [1, 1], [5, 4], [4, 3], [3, 2], [16, 10], [16, 9], [2, 1], [21, 9]] as const
/** A ratio within 1 % of a known one is called by its name: 1080 × 1918 is 9:16 to everybody. A judgement. */
const ratioTolerance = 0.01

/** Most decimals that say something, by unit; loudness and peaks are published to a tenth. */
const decimals: { [Name in Unit]?: number } = { px: 0, kbps: 0, lufs: 1, dbtp: 1, bpm: 0, per10s: 1, fps: 2, characters: 0, level: 3 }

/** A measured value with its unit, as text for a person: the same on the page, in the terminal and on paper. */
export function formatValue(value: Finding['value'], unit: Unit, language: Language): string {
  if (value === null) return terms[language].none
  if (typeof value === 'boolean') return value ? terms[language].yes : terms[language].no
  if (typeof value === 'string') return visibleText(value)
  return formatMeasure(value, unit, language)
}

function formatMeasure(value: number, unit: Unit, language: Language): string {
  if (unit === 's') return formatDuration(value, language)
  if (unit === 'bytes') return formatBytes(value, language)
  if (unit === 'share') return formatShare(value, language)
  if (unit === 'ratio') return formatAspectRatio(value, language)
  if (unit === 'yes-no') return value === 0 ? terms[language].no : terms[language].yes
  return terms[language].unit[unit].replace('{{value}}', formatNumber(value, language, decimals[unit] ?? 2))
}

/** At most `mostDecimals` decimals, at least `leastDecimals`, and a real minus sign. */
export function formatNumber(value: number, language: Language, mostDecimals = 2, leastDecimals = 0): string {
  const text = numberFormat(language, mostDecimals, leastDecimals).format(value)
  return (text === '-0' ? '0' : text).replace('-', '−')
}

/**
 * A score of 0-100 in whole points. Rounded down, so that 59.6 does not look like the 60 that the next verdict starts from; the sum of
 * points of which it is 100 less is off by a rounding error at most.
 */
export function shownScore(score: number): number {
  return Math.floor(score + 1e-9)
}

/** Points with their sign, to a tenth. */
export function formatPoints(points: number, language: Language): string {
  const text = formatNumber(points, language, 1, 1)
  return Number(points.toFixed(1)) > 0 ? `+${text}` : text.replace(/^−(?=0[.,]0$)/, '')
}

/** Seconds as `0.84 s`, `12.4 s` or `1 min 5 s`. */
export function formatDuration(seconds: number, language: Language): string {
  if (Math.abs(seconds) < 60) return `${formatNumber(seconds, language, Math.abs(seconds) < 1 ? 2 : 1)} s`
  const whole = Math.round(seconds)
  const rest = whole % 60
  return `${formatNumber(Math.floor(whole / 60), language)} min${rest === 0 ? '' : ` ${rest} s`}`
}

/** A moment in a draft as a player shows it: `0:07.2`. */
export function formatMoment(seconds: number, language: Language): string {
  const tenths = Math.round(seconds * 10)
  const minutes = Math.floor(tenths / 600)
  const rest = (tenths % 600) / 10
  const text = new Intl.NumberFormat(locales[language], { minimumIntegerDigits: 2, minimumFractionDigits: 1 }).format(rest)
  return `${minutes}:${text}`
}

/** Bytes in the decimal units that TikTok's limits are given in. */
export function formatBytes(bytes: number, language: Language): string {
  const steps = ['B', 'kB', 'MB', 'GB'] as const
  const step = bytes < 1000 ? 0 : Math.min(3, Math.floor(Math.log10(bytes) / 3))
  const value = bytes / 1000 ** step
  return `${formatNumber(value, language, step === 0 || value >= 100 ? 0 : 1)} ${steps[step]}`
}

/** A share of 0-1 in per cent; a decimal where below ten, so that 0.4 % is not none. */
export function formatShare(share: number, language: Language): string {
  const percent = share * 100
  return terms[language].unit.share.replace('{{value}}', formatNumber(percent, language, Math.abs(percent) < 10 ? 1 : 0))
}

/** Width over height as `9:16` where it has a name, else as `0.61:1`. */
export function formatAspectRatio(ratio: number, language: Language): string {
  const known = knownRatios.find(([width, height]) => Math.abs(ratio / (width / height) - 1) <= ratioTolerance)
  return known ? `${known[0]}:${known[1]}` : `${formatNumber(ratio, language)}:1`
}

/** Made once: a list writes one for every row. */
const instantFormats = {
  en: new Intl.DateTimeFormat(locales.en, { dateStyle: 'medium', timeStyle: 'short' }),
  nl: new Intl.DateTimeFormat(locales.nl, { dateStyle: 'medium', timeStyle: 'short' }),
}

/** A moment of the calendar, in the time zone of whoever reads it. */
export function formatInstant(instant: string, language: Language): string {
  return instantFormats[language].format(new Date(instant))
}

/** A date as sources give it: a year, a year and month, or a whole day. */
export function formatDate(date: string, language: Language): string {
  const known = /^\d{4}-\d{2}(?<day>-\d{2})?$/.exec(date)
  const time = Date.parse(date)
  if (!known || Number.isNaN(time)) return date
  const day = known.groups?.day === undefined ? {} : { day: 'numeric' as const }
  return new Intl.DateTimeFormat(locales[language], { ...day, month: 'long', year: 'numeric', timeZone: 'UTC' }).format(time)
}

/**
 * Control, bidirectional and invisible characters, which could make a file name look like another. The joiners of emoji and of
 * Arabic and Indic scripts (U+200C, U+200D) are left alone.
 */
// eslint-disable-next-line no-control-regex -- finding control characters is what this is for
const hidden = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu

/** The text with every hidden character written out: a new line as ␊, U+202E as ⟨U+202E⟩. */
export function visibleText(text: string): string {
  return text.replaceAll(hidden, (character) => {
    const code = character.codePointAt(0) ?? 0
    if (code < 0x20) return String.fromCodePoint(0x2400 + code)
    return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`
  })
}

const numberFormats = new Map<string, Intl.NumberFormat>()

function numberFormat(language: Language, mostDecimals: number, leastDecimals: number): Intl.NumberFormat {
  const key = `${language} ${mostDecimals} ${leastDecimals}`
  const known = numberFormats.get(key)
  if (known) return known
  const made = new Intl.NumberFormat(locales[language], { maximumFractionDigits: mostDecimals, minimumFractionDigits: leastDecimals })
  numberFormats.set(key, made)
  return made
}
