import { defineConfig } from 'vitest/config'

const shared = { testTimeout: 120_000, hookTimeout: 60_000, pool: 'forks', maxWorkers: 2 } as const

export default defineConfig({
  test: {
    projects: [
      // Pure functions keep nothing between files: loading their modules once is most of the time they would take.
      { test: { ...shared, name: 'pure', include: ['test/{bench,contract,docs,golden,renderer,shared}/**/*.test.{ts,tsx}'], isolate: false } },
      { test: { ...shared, name: 'real', include: ['test/{cli,core,faults,main,web}/**/*.test.ts'] } },
    ],
  },
})
