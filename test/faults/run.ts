import { cpus } from 'node:os'
import { faults } from './faults.ts'
import { readKept, writeKept, type Kept } from './report.ts'

/* `npm run faults [id …]`: all of them, or those that are named or whose id begins so, in full; figures go to docs/reliability.md. */
const asked = process.argv.slice(2)
const chosen = faults.filter(({ id }) => asked.length === 0 || asked.some((name) => id.startsWith(name)))
if (chosen.length === 0) throw new Error(`No fault is called ${asked.join(', ')}; there are: ${faults.map(({ id }) => id).join(', ')}`)

const machine = `${process.platform}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}`
let failed = 0
for (const { id, counts, run } of chosen) {
  const began = performance.now()
  const { state, said } = await run(counts.whole).then(
    (outcome) => ('measured' in outcome ? ({ state: 'passed', said: outcome.measured } as const) : ({ state: 'skipped', said: outcome.skipped } as const)),
    (error: unknown) => ({ state: 'failed', said: error instanceof Error ? error.message : String(error) }) as const,
  )
  if (state === 'failed') failed += 1
  console.log(`${state.toUpperCase().padEnd(7)} ${id} (${Math.round((performance.now() - began) / 1000)} s): ${said}`)
  const results: Kept = { ...readKept(), [id]: { state, said, count: counts.whole, date: new Date().toISOString().slice(0, 10), machine } }
  writeKept(results, faults)
}
process.exit(failed === 0 ? 0 : 1)
