import type { clients as english } from '../en/clients.ts'
import type { Shape } from '../shape.ts'

export const clients = {} as const satisfies Shape<typeof english>
