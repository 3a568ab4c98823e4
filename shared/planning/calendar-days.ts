/** A calendar day as the number of days since 1970-01-01: what lies between two days is plain subtraction, whatever the clocks do. */
export type Day = number

export const dayMs = 86_400_000

/** The day of a date such as `2026-03-29`. */
export function dayOf(date: string): Day {
  return Date.parse(date) / dayMs
}

/** The date of a day, such as `2026-03-29`. */
export function dateOf(day: Day): string {
  return new Date(day * dayMs).toISOString().slice(0, 10)
}

/** Day of the week as ISO 8601 counts: Monday is 1, Sunday 7. */
export function weekdayOf(day: Day): number {
  // 1970-01-01 was a Thursday
  return ((((day + 3) % 7) + 7) % 7) + 1
}

/** The days from `first` to `last`, both included. */
export function daysBetween(first: Day, last: Day): Day[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
}

/** The Mondays of the whole weeks, Monday to Sunday, that lie between two days. */
export function wholeWeeksBetween(first: Day, last: Day): Day[] {
  return daysBetween(first, last - 6).filter((day) => weekdayOf(day) === 1)
}
