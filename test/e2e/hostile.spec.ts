import { test } from 'playwright/test'
import { pageFaults } from '../faults/page/index.ts'

/* The slice of the page's faults that every test run takes; `npm run faults -- page` takes them in full. */
for (const { id, title, counts, run } of pageFaults) {
  test(`${id}: ${title}`, async () => {
    const outcome = await run(counts.test)
    if ('measured' in outcome) return
    process.stderr.write(`SKIP ${id}: ${outcome.skipped}\n`)
    test.skip(true, outcome.skipped)
  })
}
