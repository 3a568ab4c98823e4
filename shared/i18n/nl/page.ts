import type { page as english } from '../en/page.ts'
import type { Shape } from '../shape.ts'

export const page = {
  library: { title: 'Bibliotheek' },
} as const satisfies Shape<typeof english>
