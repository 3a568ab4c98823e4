import { dayMs } from './calendar-days.ts'

/** Time on a wall clock, in milliseconds since it showed 1970-01-01 00:00: days and hours follow from it by division. */
export type WallTime = number

/**
 * The wall clock of a zone, for instants of a stretch of time (milliseconds since 1970 in UTC). The zone is asked once a day of the
 * stretch and not for every instant, because Intl takes microseconds for each; where its offset changed in between, the moment of the
 * change is looked for. Two changes within 24 hours would escape it; no zone of this century has had any.
 * Throws a RangeError for a zone that does not exist.
 */
export function wallClockOf(timeZone: string, fromMs: number, untilMs: number): (instant: number) => WallTime {
  const offsetAt = offsetsOf(timeZone)
  const offsets = [{ fromMs, offsetMs: offsetAt(fromMs) }]
  for (let at = fromMs; at < untilMs; at += dayMs) {
    const before = offsets.at(-1)?.offsetMs
    const after = offsetAt(at + dayMs)
    if (after !== before) offsets.push({ fromMs: firstInstantWith(after, at, at + dayMs, offsetAt), offsetMs: after })
  }
  return (instant) => instant + (offsets.findLast((stretch) => stretch.fromMs <= instant) ?? offsets[0]!).offsetMs
}

/** The instant at which an offset came to hold, known not to hold at `before` and to hold at `after`. */
function firstInstantWith(offsetMs: number, before: number, after: number, offsetAt: (instant: number) => number): number {
  let [tooEarly, found] = [before, after]
  while (found - tooEarly > 1) {
    const middle = Math.floor((tooEarly + found) / 2)
    if (offsetAt(middle) === offsetMs) found = middle
    else tooEarly = middle
  }
  return found
}

/** How far the zone's clocks are ahead of UTC at an instant, in milliseconds. */
function offsetsOf(timeZone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
  return (instant) => {
    // GMT+05:30; GMT alone for none; seconds for the local mean times of old
    const [, sign, hours, minutes, seconds = 0] = /GMT([+-])(\d\d):(\d\d)(?::(\d\d))?/.exec(format.format(instant)) ?? []
    const size = sign === undefined ? 0 : (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000
    return sign === '-' ? -size : size
  }
}
