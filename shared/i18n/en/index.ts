import { failures } from './failures.ts'
import { page } from './page.ts'
import { report } from './report.ts'
import { terms } from './terms.ts'
import { terminal } from './terminal.ts'

export const en = { failures, page, report, terms, terminal } as const
