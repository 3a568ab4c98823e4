import type { en } from '../en/index.ts'
import type { Shape } from '../shape.ts'
import { failures } from './failures.ts'
import { page } from './page.ts'
import { report } from './report.ts'
import { terms } from './terms.ts'
import { terminal } from './terminal.ts'

export const nl = { failures, page, report, terms, terminal } as const satisfies Shape<typeof en>
