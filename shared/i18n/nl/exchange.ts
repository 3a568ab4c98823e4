import type { exchange as english } from '../en/exchange.ts'
import type { Shape } from '../shape.ts'

export const exchange = {} as const satisfies Shape<typeof english>
