import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { defineConfig } from 'playwright/test'

const names = ['chromium', 'chromium-browser', 'google-chrome']

/** The browser named in CHROMIUM_PATH, else one on PATH; undefined for Playwright's own. */
function findChromium(): string | undefined {
  const { CHROMIUM_PATH, PATH = '' } = process.env
  if (CHROMIUM_PATH) return CHROMIUM_PATH
  return names.flatMap((name) => PATH.split(delimiter).map((folder) => join(folder, name))).find(isExecutable)
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

const executablePath = findChromium()

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
    // A sandbox of its own is not to be had as root, where builds often run; every page opened here is ours.
    launchOptions: { args: ['--no-sandbox', '--disable-background-networking'], ...(executablePath !== undefined && { executablePath }) },
  },
})
