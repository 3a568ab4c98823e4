import { writeFileSync } from 'node:fs'
import { ruleBook } from '../../shared/rule-book/index.ts'
import { practicesPage } from './practices-page.ts'

const page = new URL('../../PRACTICES.md', import.meta.url)

writeFileSync(page, practicesPage(ruleBook))
console.log(`PRACTICES.md: ${ruleBook.practices.length} practices, ${ruleBook.facts.length} facts`)

// The screens take a minute and a browser: only where they are asked for.
if (process.argv.includes('screens')) await (await import('./screens.ts')).takeScreens()
// Pages of reports need ffmpeg and pdftoppm.
if (process.argv.includes('reports')) await (await import('./reports.ts')).takeReports()
