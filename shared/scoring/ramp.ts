import type { Scale } from '../practices/practice.ts'

/** A measured value as 0-100 on a scale: monotone towards `good`, and exactly 0 and 100 at the bounds. The value must be finite. */
export function toScore(value: number | boolean, scale: Scale): number {
  const found = Number(value)
  if (scale.kind === 'yes') return found > 0 ? 100 : 0
  if (scale.kind === 'ramp') return between(found, scale.poor, scale.good, scale.logarithmic)
  const [least, most] = scale.good
  if (found < least) return between(found, scale.poor[0], least, scale.logarithmic)
  if (found > most) return between(found, scale.poor[1], most, scale.logarithmic)
  return 100
}

function between(value: number, poor: number, good: number, logarithmic = false): number {
  // the logarithm of 0 is minus infinity, which the limits below bring back to the right end
  const place = (point: number) => (logarithmic ? Math.log(Math.max(0, point)) : point)
  const share = (place(value) - place(poor)) / (place(good) - place(poor))
  return 100 * Math.min(1, Math.max(0, share))
}
