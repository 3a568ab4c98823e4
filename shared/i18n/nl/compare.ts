import type { compare as english } from '../en/compare.ts'
import type { Shape } from '../shape.ts'

export const compare = {} as const satisfies Shape<typeof english>
