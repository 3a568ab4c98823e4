import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

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

/** How Chromium is started in tests. A sandbox of its own is not to be had as root, where builds often run; every page opened here is ours. */
export const launch = { args: ['--no-sandbox', '--disable-background-networking'], ...(executablePath !== undefined && { executablePath }) }
