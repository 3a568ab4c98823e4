import type { drafts as english } from '../en/drafts.ts'
import type { Shape } from '../shape.ts'

export const drafts = { notDone: 'Dat is niet gelukt' } as const satisfies Shape<typeof english>
