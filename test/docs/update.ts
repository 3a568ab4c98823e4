import { writeFileSync } from 'node:fs'
import { practices } from '../../shared/practices/index.ts'
import { practicesPage } from './practices-page.ts'

const page = new URL('../../PRACTICES.md', import.meta.url)

writeFileSync(page, practicesPage(practices))
console.log(`PRACTICES.md: ${practices.length} practices`)

// The screens take a minute and a browser: only where they are asked for.
if (process.argv.includes('screens')) await (await import('./screens.ts')).takeScreens()
