import type { player as english } from '../en/player.ts'
import type { Shape } from '../shape.ts'

export const player = {} as const satisfies Shape<typeof english>
