import { writeFileSync } from 'node:fs'
import { practices } from '../../shared/practices/index.ts'
import { practicesPage } from './practices-page.ts'

const page = new URL('../../PRACTICES.md', import.meta.url)

writeFileSync(page, practicesPage(practices))
console.log(`PRACTICES.md: ${practices.length} practices`)
