import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright/test'
import { launch } from '../../e2e/launch.ts'
import { openPage, startWorkbench, type StartedWorkbench } from '../../e2e/started-workbench.ts'
import type { Outcome } from '../fault.ts'

const built = join(resolve(import.meta.dirname, '../../..'), 'out/main/web.js')

/** The built workbench, open in a real browser that was let in. */
export interface Bench {
  workbench: StartedWorkbench
  browser: Browser
  context: BrowserContext
  page: Page
  complaints: readonly string[]
  /** `http://127.0.0.1:port` */
  origin: string
  port: number
}

export interface BenchWish {
  prepare?: (dataDir: string, folder: string) => Promise<unknown>
  /** More words for Chromium. */
  words?: readonly string[]
  viewport?: { width: number; height: number }
}

/** Does `use` at such a bench and clears it away; skips where the page is not built or there is no browser. */
export async function withBench(use: (bench: Bench) => Promise<string>, { prepare, words = [], viewport = { width: 1440, height: 900 } }: BenchWish = {}): Promise<Outcome> {
  if (!existsSync(built)) return { skipped: 'the page is not built: npm run build' }
  const browser = await chromium.launch({ ...launch, args: [...launch.args, ...words] }).catch(() => undefined)
  if (!browser) return { skipped: 'Chromium could not be started' }
  const workbench = await startWorkbench(prepare)
  try {
    const opened = await openPage(browser, workbench, { viewport })
    const { origin, port } = new URL(opened.page.url())
    return { measured: await use({ workbench, browser, ...opened, origin, port: Number(port) }) }
  } finally {
    await browser.close()
    await workbench.stop()
    workbench.clean()
  }
}
