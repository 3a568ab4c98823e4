import type { Source } from '../practices/practice.ts'
import { postingFrequency } from '../practices/sources/studies.ts'

/** What the study of posting frequency says besides its effect. */
export const medianPost: Source = {
  ...postingFrequency,
  statement: 'The middle post gains nothing from posting more often; what grows are the views of the best tenth.',
  figure: 'median 489 views at 1 a week, 459 at 11 or more; best tenth from 3,722 views at 1 a week to 6,983 in the next tier named',
  effect: null,
  contradicts: true,
}
