import { failures } from './failures.ts'
import { page } from './page.ts'
import { terms } from './terms.ts'
import { terminal } from './terminal.ts'

export const en = { failures, page, terms, terminal } as const
