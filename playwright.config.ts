import { defineConfig } from 'playwright/test'
import { launch } from './test/e2e/launch.ts'

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'node_modules/.cache/playwright',
  // Most of a spec is waiting: for a page to draw, for a clip to be read. Two at once are a third faster on two cores.
  workers: 2,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    browserName: 'chromium',
    launchOptions: launch,
  },
})
