import { Temporal } from 'temporal-polyfill'

/** Years beyond these are written with a sign and more digits, which would be out of order as text. */
const [first, last] = [Date.parse('0000-01-01T00:00:00.000Z'), Date.parse('9999-12-31T23:59:59.999Z')]

/**
 * The instant at which a zone's clocks show a time such as `2026-03-29T09:00`. Of a time that they show twice, the first; one that they leave out is as much
 * later as they were put forward.
 */
export function instantOfWallTime(localAt: string, timeZone: string): string {
  const { epochMilliseconds } = Temporal.PlainDateTime.from(localAt).toZonedDateTime(timeZone, { disambiguation: 'compatible' })
  return new Date(Math.min(Math.max(epochMilliseconds, first), last)).toISOString()
}
