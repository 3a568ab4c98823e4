export const frequencies = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const
export type Frequency = (typeof frequencies)[number]

/** As RFC 5545 writes them; the place is that of ISO 8601, less one. */
export const weekdayCodes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const

/** A weekday, Monday 1 to Sunday 7; with `nth` only that one of the month or year, from its end where negative. */
export interface RuleDay {
  weekday: number
  nth: number | null
}

/** A rule of RFC 5545 (3.3.10) on wall-clock time, by day at the most often. Empty lists say nothing. */
export interface Rule {
  frequency: Frequency
  interval: number
  /** Occurrences in all. */
  count: number | null
  /** The last wall-clock time it may put one at. */
  until: string | null
  byMonth: number[]
  byWeekNo: number[]
  byYearDay: number[]
  byMonthDay: number[]
  byDay: RuleDay[]
  byHour: number[]
  byMinute: number[]
  bySetPos: number[]
  /** Monday 1 to Sunday 7. */
  weekStart: number
}

export const plainRule: Rule = { frequency: 'WEEKLY', interval: 1, count: null, until: null, byMonth: [], byWeekNo: [], byYearDay: [], byMonthDay: [], byDay: [], byHour: [], byMinute: [], bySetPos: [], weekStart: 1 }

/** The parts of a rule that are lists of numbers; those that count from the end too may be negative. */
export const numberLists = {
  BYMONTH: { field: 'byMonth', least: 1, most: 12, fromEnd: false },
  BYWEEKNO: { field: 'byWeekNo', least: 1, most: 53, fromEnd: true },
  BYYEARDAY: { field: 'byYearDay', least: 1, most: 366, fromEnd: true },
  BYMONTHDAY: { field: 'byMonthDay', least: 1, most: 31, fromEnd: true },
  BYHOUR: { field: 'byHour', least: 0, most: 23, fromEnd: false },
  BYMINUTE: { field: 'byMinute', least: 0, most: 59, fromEnd: false },
  BYSETPOS: { field: 'bySetPos', least: 1, most: 366, fromEnd: true },
} as const
