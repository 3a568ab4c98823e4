import { it } from 'vitest'
import type { Fault } from './fault.ts'

/** Some wait for limits of the product, on machines that may be busy. */
const longestMs = 300_000

/** The slice of these faults that every test run takes. What a machine lacks is said, and counted as skipped. */
export function testFaults(faults: readonly Fault[]): void {
  for (const { id, title, counts, run } of faults) {
    it(`${id}: ${title}`, { timeout: longestMs }, async ({ skip }) => {
      const outcome = await run(counts.test)
      if ('skipped' in outcome) {
        process.stderr.write(`SKIP ${id}: ${outcome.skipped}\n`)
        skip(outcome.skipped)
      }
    })
  }
}
