import { dayMs, dayOf, type Day } from './calendar-days.ts'
import { offsetsOf, wallClockOf, type OffsetAt, type WallTime } from './wall-clock.ts'

/**
 * How a wall-clock time became an instant. `skipped`: the clocks went forward over it, so it is as much later as they went; `repeated`: they went back
 * and show it twice, so it is the first of the two. Both as calendars do (RFC 5545, 3.3.5; Temporal calls it `compatible`).
 */
export type ClockShift = 'none' | 'skipped' | 'repeated'

export interface ZonedInstant {
  /** ISO 8601 in UTC, with milliseconds: as texts these are in order of time. */
  at: string
  shift: ClockShift
}

const firstInstant = Date.parse('0000-01-01T00:00:00.000Z')
const lastInstant = Date.parse('9999-12-31T23:59:59.999Z')

/** The instant at which the clocks of a zone show a time such as `2026-03-29T09:00`. Throws a RangeError for a zone that does not exist. */
export function instantOf(localTime: string, timeZone: string): ZonedInstant {
  const { instant, shift } = instantOfWall(wallOf(localTime), offsetsOf(timeZone))
  return { at: isoOf(instant), shift }
}

/** What becomes of a time such as `2026-03-29T09:00` on the clocks of a zone; for those who do not need the instant. */
export function shiftOf(localTime: string, timeZone: string): ClockShift {
  return instantOfWall(wallOf(localTime), offsetsOf(timeZone)).shift
}

/** What the clocks of a zone show at an instant, to the minute: `2026-03-29T09:00`. Throws a RangeError for a zone that does not exist. */
export function localOf(at: string, timeZone: string): string {
  return localTimeOf(wallClockOf(timeZone)(Date.parse(at)))
}

/** The instants between which the calendar dates from `from` to `to`, both included, lie in a zone; `until` is no longer within. */
export function dateRangeOf(from: string, to: string, timeZone: string): { from: string; until: string } {
  const midnight = (day: Day) => isoOf(instantOfWall(day * dayMs, offsetsOf(timeZone)).instant)
  return { from: midnight(dayOf(from)), until: midnight(dayOf(to) + 1) }
}

/** A wall-clock time such as `2026-03-29T09:00` as a number. */
export function wallOf(localTime: string): WallTime {
  return Date.parse(`${localTime}Z`)
}

/** A wall-clock time as text, to the minute. */
export function localTimeOf(wall: WallTime): string {
  return new Date(wall).toISOString().slice(0, 16)
}

/** Years of four digits alone are in order as texts, and a whole range of dates may touch the years outside. */
function isoOf(instant: number): string {
  return new Date(Math.min(Math.max(instant, firstInstant), lastInstant)).toISOString()
}

/** A day before and a day after are on either side of any change, since no zone is more than 14 hours from UTC. */
function instantOfWall(wall: WallTime, offsetAt: OffsetAt): { instant: number; shift: ClockShift } {
  const [before, after] = [offsetAt(wall - dayMs), offsetAt(wall + dayMs)]
  const [early, late] = [wall - before, wall - after]
  if (before === after) return { instant: early, shift: 'none' }
  const [isEarly, isLate] = [offsetAt(early) === before, offsetAt(late) === after]
  if (isEarly && isLate) return { instant: early, shift: 'repeated' }
  if (isLate) return { instant: late, shift: 'none' }
  return { instant: early, shift: isEarly ? 'none' : 'skipped' }
}
