import type { calendar as english } from '../en/calendar.ts'
import type { Shape } from '../shape.ts'

export const calendar = {} as const satisfies Shape<typeof english>
