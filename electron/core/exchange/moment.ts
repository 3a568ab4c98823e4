/** Which of two numbers comes first where a date is written with numbers alone. */
export type DateOrder = 'dmy' | 'mdy'

/** A date as it was written, before it is known which number is the day. */
export interface WrittenDate {
  /** The date by each order that it can have; the same under both where nothing is to be decided. */
  dates: Partial<Record<DateOrder, string>>
  /** `09:30`; null where only a date was written. */
  time: string | null
  /** Minutes ahead of UTC, where it was written. */
  offsetMinutes: number | null
}

const months = ['jan', 'feb', 'm(?:ar|aart|rt)', 'apr', 'm(?:ay|ei)', 'jun', 'jul', 'aug', 'sep', 'o[ck]t', 'nov', 'dec'].map((start) => new RegExp(`^${start}`, 'i'))
const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:T|,?\s+|$)/i
const numbers = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?:,?\s+|$)/
const dayMonth = /^(\d{1,2})(?:st|nd|rd|th|\.|e)?[\s-]+(?:of\s+)?(\p{L}{3,12})\.?,?[\s-]+(\d{4})(?:,?\s+(?:at\s+|om\s+)?|$)/iu
const monthDay = /^(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?:,?\s+(?:at\s+|om\s+)?|$)/iu
const weekday = /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|(?:ma|di|wo|do|vr|za|zo)|(?:maan|dins|woens|donder|vrij|zater|zon)dag)\.?,?\s+(?=[\p{L}\d])/iu
const clock = /^(\d{1,2})(?:[:.hu](\d{2}))?(?::\d{2}(?:[.,]\d{1,9})?)?\s*(u(?:ur|r)?\b|h\b|[ap]\.?m\.?)?(?![\d:])\s*/i
const zone = /^\(?(?:(Z|UTC|GMT)\b)?\s*(?:([+-])(\d{1,2}):?(\d{2})?)?\)?$/i

/** Reads a date, with a time or without, as tools and people of English and Dutch write it; null where it is none. */
export function readDate(written: string): WrittenDate | null {
  // Of a stretch of time, as Notion writes one, the beginning.
  const text = written.normalize('NFKC').replaceAll(/\s+/g, ' ').trim().split(' → ')[0]?.replace(weekday, '') ?? ''
  const { dates, rest } = datesIn(text)
  if (Object.keys(dates).length === 0) return null
  if (rest === '') return { dates, time: null, offsetMinutes: null }
  const read = readClock(rest)
  return read && { dates, ...read }
}

/** Reads a time of day in 24 or 12 hours, such as `9:30`, `9.30 pm`, `9u30` or `9 AM`; null where it is none. */
export function readTime(written: string): string | null {
  const read = readClock(written.normalize('NFKC').replaceAll(/\s+/g, ' ').trim())
  return read?.time ?? null
}

function datesIn(text: string): { dates: WrittenDate['dates']; rest: string } {
  const found = iso.exec(text)
  if (found) return both(dateText(found[1], found[2], found[3]), text.slice(found[0].length))
  const named = dayMonth.exec(text)
  if (named) return both(dateText(named[3], monthNumber(named[2]), named[1]), text.slice(named[0].length))
  const american = monthDay.exec(text)
  if (american) return both(dateText(american[3], monthNumber(american[1]), american[2]), text.slice(american[0].length))
  const [all = '', first, separator, second, year = ''] = numbers.exec(text) ?? []
  const fullYear = year.length === 2 ? `20${year}` : year
  // With dots the day comes first wherever dates are written so.
  const [dmy, mdy] = [dateText(fullYear, second, first), separator === '.' ? undefined : dateText(fullYear, first, second)]
  return { dates: { ...(dmy && { dmy }), ...(mdy && { mdy }) }, rest: text.slice(all.length) }
}

function both(date: string | undefined, rest: string): { dates: WrittenDate['dates']; rest: string } {
  return { dates: date === undefined ? {} : { dmy: date, mdy: date }, rest }
}

function monthNumber(name = ''): string {
  return String(months.findIndex((start) => start.test(name)) + 1)
}

function dateText(year = '', month = '', day = ''): string | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const at = Date.parse(`${text}T00:00Z`)
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== text ? undefined : text
}

function readClock(text: string): { time: string; offsetMinutes: number | null } | null {
  const found = clock.exec(text)
  if (!found) return null
  const [all, hours = '', minutes, mark = ''] = found
  const half = /^[ap]/i.test(mark) ? mark.charAt(0).toLowerCase() : ''
  if (minutes === undefined && mark === '') return null
  const hour = half === '' ? Number(hours) : (Number(hours) % 12) + (half === 'p' ? 12 : 0)
  if (hour > 23 || Number(minutes ?? 0) > 59 || (half !== '' && (Number(hours) < 1 || Number(hours) > 12))) return null
  const offset = zone.exec(text.slice(all.length))
  if (!offset) return null
  const [, name, sign, offsetHours, offsetMinutes = '0'] = offset
  const size = Number(offsetHours ?? 0) * 60 + Number(offsetMinutes)
  return {
    time: `${String(hour).padStart(2, '0')}:${minutes ?? '00'}`,
    offsetMinutes: sign === undefined ? (name === undefined ? null : 0) : sign === '-' ? -size : size,
  }
}
