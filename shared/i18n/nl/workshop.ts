import type { workshop as english } from '../en/workshop.ts'
import type { Shape } from '../shape.ts'

export const workshop = {} as const satisfies Shape<typeof english>
