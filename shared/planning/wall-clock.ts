import { Temporal } from 'temporal-polyfill'

/** Time on a wall clock, in milliseconds since it showed 1970-01-01 00:00: days and hours follow from it by division. */
export type WallTime = number

/** From this instant on, the zone's clocks are so far ahead of UTC. */
interface Stretch {
  fromMs: number
  offsetMs: number
}

/** How far the clocks of a zone are ahead of UTC at an instant (milliseconds since 1970 in UTC), in milliseconds. */
export type OffsetAt = (instant: number) => number

const zones = new Map<string, OffsetAt>()

/**
 * Asks for the changes of a zone once a year that is looked at and keeps them, because each conversion by Temporal or Intl itself takes some thirty
 * microseconds. Throws a RangeError for a zone that does not exist.
 */
export function offsetsOf(timeZone: string): OffsetAt {
  const known = zones.get(timeZone)
  if (known) return known
  const years = new Map<number, Stretch[]>()
  const ofYear = (year: number) => {
    const stretches = stretchesOf(timeZone, year)
    years.set(year, stretches)
    return stretches
  }
  const offsetAt: OffsetAt = (instant) => {
    const year = new Date(instant).getUTCFullYear()
    const stretches = years.get(year) ?? ofYear(year)
    return (stretches.findLast((stretch) => stretch.fromMs <= instant) ?? stretches[0]!).offsetMs
  }
  offsetAt(0)
  zones.set(timeZone, offsetAt)
  return offsetAt
}

/** The wall clock of a zone, for instants in milliseconds since 1970 in UTC. Throws a RangeError for a zone that does not exist. */
export function wallClockOf(timeZone: string): (instant: number) => WallTime {
  const offsetAt = offsetsOf(timeZone)
  return (instant) => instant + offsetAt(instant)
}

/** The stretches of one year of UTC. */
function stretchesOf(timeZone: string, year: number): Stretch[] {
  const until = Date.UTC(year + 1, 0)
  const stretches: Stretch[] = []
  let at: Temporal.ZonedDateTime | null = Temporal.Instant.fromEpochMilliseconds(Date.UTC(year, 0)).toZonedDateTimeISO(timeZone)
  while (at && at.epochMilliseconds < until) {
    stretches.push({ fromMs: at.epochMilliseconds, offsetMs: at.offsetNanoseconds / 1e6 })
    at = at.getTimeZoneTransition('next')
  }
  return stretches
}
