import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import type { Fault } from './fault.ts'

const kept = z.record(z.string(), z.object({ state: z.enum(['passed', 'failed', 'skipped']), said: z.string(), count: z.number(), date: z.string(), machine: z.string() }))
export type Kept = z.infer<typeof kept>

const json = new URL('../../docs/reliability.json', import.meta.url)
const page = new URL('../../docs/reliability.md', import.meta.url)

/** What was measured the last time, by fault, so that one can be measured again without the others. */
export function readKept(): Kept {
  try {
    return kept.parse(JSON.parse(readFileSync(json, 'utf8')))
  } catch {
    return {}
  }
}

/** Writes what was measured, and the page made from it. */
export function writeKept(results: Kept, faults: readonly Fault[]): void {
  writeFileSync(json, `${JSON.stringify(results, undefined, 2)}\n`)
  writeFileSync(page, reliabilityPage(results, faults))
}

const words = { passed: 'yes', failed: '**no**', skipped: 'skipped' }
const cell = (text: string) => text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|')

/** The table of every fault: its mark, what was measured beside it, how often, when and where. */
export function reliabilityPage(results: Kept, faults: readonly Fault[]): string {
  const rows = faults.map(({ id, title, passMark }) => {
    const result = results[id]
    const measured = result ? [words[result.state], result.said, String(result.count), `${result.date}, ${result.machine}`] : ['not measured', '', '', '']
    return [`\`${id}\` ${title}`, passMark, ...measured]
  })
  const table = [['fault', 'pass mark', 'reached', 'measured', 'count', 'when and where'], ['---', '---', '---', '---', '---', '---'], ...rows]
  return `# Nothing lost, nobody in

Written by \`npm run faults\` from what it measured (\`reliability.json\`); nothing in the table is typed by hand. \`npm test\` runs a slice of each.

${table.map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n')}
`
}
