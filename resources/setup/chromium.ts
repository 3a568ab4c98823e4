import { existsSync } from 'node:fs'
import path from 'node:path'
import { chromium } from 'playwright'
import { canInstallDebianPackages, installDebianPackages, onPath, rememberTry, root, runStep, say, triedBefore } from './steps.ts'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** A Chromium for the tests: one that is named or on PATH, else Playwright's own, else Debian's package; undefined where none can be had. */
export async function ensureChromium(): Promise<string | undefined> {
  const there = process.env['CHROMIUM_PATH'] || onPath(names) || playwrights()
  if (there) return there
  if (triedBefore('chromium') === undefined) {
    say('Setting up: Chromium, by Playwright’s download.')
    const isDone = await runStep(process.execPath, { args: [path.join(root, 'node_modules/playwright/cli.js'), 'install', 'chromium'], limitS: 300, quiet: true })
    rememberTry('chromium', isDone ? 'done' : 'failed')
    if (!isDone) say('Playwright’s download did not come through; going on without it.')
  }
  if (!playwrights() && canInstallDebianPackages()) {
    say('Setting up: Chromium, from Debian’s packages.')
    await installDebianPackages(['chromium', 'fonts-dejavu-core'])
  }
  return playwrights() ?? onPath(names)
}

function playwrights(): string | undefined {
  const program = chromium.executablePath()
  return existsSync(program) ? program : undefined
}
