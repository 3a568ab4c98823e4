import { shownScore } from '../../shared/i18n/format.ts'

/** By how much a score changed, as it is shown: in whole points, so that the two numbers on the page agree; in tenths where those are equal. */
export function difference(before: number, after: number): number {
  const whole = shownScore(after) - shownScore(before)
  return whole === 0 ? Math.round((after - before) * 10) / 10 : whole
}
