import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { chromium, type Browser, type Page } from 'playwright'
import { ensureBuild } from '../../resources/setup/build.ts'
import { ensureChromium } from '../../resources/setup/chromium.ts'
import { root } from '../../resources/setup/steps.ts'
import { everyPage } from '../e2e/every-page.ts'
import { startWorkbench } from '../e2e/started-workbench.ts'
import { fillShowroom } from './showroom.ts'

/* `npm run docs -- screens`: every page in both themes and both languages, from made clips, so that nobody's footage is in the repository. */
const folder = path.join(root, 'docs/screens')

const looks = [
  { colorScheme: 'light', language: 'en' },
  { colorScheme: 'dark', language: 'en' },
  { colorScheme: 'light', language: 'nl' },
  { colorScheme: 'dark', language: 'nl' },
] as const
type Look = (typeof looks)[number]

/** What moves after all has come: the layout of strips, the video's first frame. */
const settleMs = 800

export async function takeScreens(): Promise<void> {
  const program = await ensureChromium()
  if (!program || !(await ensureBuild())) throw new Error('The screens need Chromium and a build.')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  let drafts: string[] = []
  const workbench = await startWorkbench(async (dataDir, clips) => {
    drafts = await fillShowroom(dataDir, clips)
  })
  const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox', '--disable-background-networking'] })
  try {
    const state = await letIn(browser, workbench.url)
    for (const look of looks) await takeLook(browser, new URL(workbench.url).origin, state, look, drafts)
  } finally {
    await browser.close()
    await workbench.stop()
    workbench.clean()
  }
}

/** The address lets one browser in once; its cookie opens the door for the others. */
async function letIn(browser: Browser, url: string) {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(url)
  const state = await context.storageState()
  await context.close()
  return state
}

async function takeLook(browser: Browser, origin: string, storageState: Awaited<ReturnType<typeof letIn>>, { colorScheme, language }: Look, drafts: readonly string[]): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: language === 'nl' ? 'nl-NL' : 'en-GB', colorScheme, storageState })
  const page = await context.newPage()
  for (const { name, address, ready } of everyPage) {
    await page.goto(`${origin}${address(drafts)}`)
    await ready(page)
    // Strips and thumbnails are made when they are first asked for.
    await page.waitForLoadState('networkidle')
    await page.waitForTimeout(settleMs)
    await save(page, `${name}-${colorScheme}-${language}`)
  }
  await context.close()
}

function save(page: Page, name: string) {
  return page.screenshot({ path: path.join(folder, `${name}.jpg`), type: 'jpeg', quality: 82 })
}
