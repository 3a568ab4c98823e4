import type { review as english } from '../en/review.ts'
import type { Shape } from '../shape.ts'

export const review = {} as const satisfies Shape<typeof english>
