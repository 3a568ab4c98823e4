import type { advice as english } from '../en/advice.ts'
import type { Shape } from '../shape.ts'

export const advice = {} as const satisfies Shape<typeof english>
