import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright'
import { ensureBuild } from '../../resources/setup/build.ts'
import { ensureChromium } from '../../resources/setup/chromium.ts'
import { makeBigLibrary } from '../fixtures/big-library.ts'
import { startBuiltHost } from './built-host.ts'
import { quantile } from './quantile.ts'

interface Options {
  drafts: number
  rounds: number
  json?: string
}

/** One entry of each list a round, but interactions, frames and tasks, which are all there were. */
interface Figures {
  drafts: number
  /** From the start of the program. */
  startS: number[]
  firstPaintS: number[]
  firstDraftS: number[]
  interactionsMs: number[]
  scrollGapsMs: number[]
  layoutShift: number[]
  longTasksMs: number[]
}

/** What the page measured of itself. */
interface Felt {
  /** Milliseconds from each interaction to the next paint; what took less than a frame is not told and counts as none. */
  interactionsMs: number[]
  /** Sum of what moved without being asked to. */
  layoutShift: number
  longTasksMs: number[]
}

/** `bench -- page`: the page with a library of ten thousand, in real Chromium: first picture, interactions, scrolling, what jumps. */
export async function benchPage({ drafts, rounds, json }: Options): Promise<void> {
  const program = await ensureChromium()
  if (!program || !(await ensureBuild())) throw new Error('This needs Chromium and a build.')
  const folder = mkdtempSync(join(tmpdir(), 'hookline-bench-'))
  const { draftIds } = await makeBigLibrary(folder, { drafts })
  const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox', '--disable-background-networking'] })
  const figures: Figures = { drafts, startS: [], firstPaintS: [], firstDraftS: [], interactionsMs: [], scrollGapsMs: [], layoutShift: [], longTasksMs: [] }
  for (let round = 0; round < rounds; round++) {
    const measured = await measureRound(browser, folder, draftIds)
    figures.startS.push(measured.startS)
    figures.firstPaintS.push(measured.firstPaintS)
    figures.firstDraftS.push(measured.firstDraftS)
    figures.interactionsMs.push(...measured.felt.interactionsMs)
    figures.longTasksMs.push(...measured.felt.longTasksMs)
    figures.layoutShift.push(measured.felt.layoutShift)
    figures.scrollGapsMs.push(...measured.scrollGapsMs)
  }
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
  print(figures)
  if (json !== undefined) writeFileSync(json, `${JSON.stringify(figures)}\n`)
}

async function measureRound(browser: Browser, dataDir: string, draftIds: readonly string[]) {
  const began = performance.now()
  const host = await startBuiltHost(dataDir)
  const startS = (performance.now() - began) / 1000
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' })
  const page = await context.newPage()
  await page.addInitScript(watchPage)
  await page.goto(host.url, { waitUntil: 'commit' })
  await page.locator('main a[href^="/draft/"]').first().waitFor()
  const firstDraftS = (performance.now() - began) / 1000
  const painted = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0)
  await interact(page, draftIds)
  const scrollGapsMs = await scroll(page)
  const felt = await page.evaluate(() => (window as unknown as { felt: Felt }).felt)
  await context.close()
  await host.close()
  return { startS, firstPaintS: startS + painted / 1000, firstDraftS, felt, scrollGapsMs }
}

/** Runs in the page, before anything of it. */
function watchPage() {
  const felt: Felt = { interactionsMs: [], layoutShift: 0, longTasksMs: [] }
  Object.assign(window, { felt })
  // Playwright sends this function's own text to the page: nothing outside it goes along.
  // oxlint-disable-next-line unicorn/consistent-function-scoping
  const watch = (type: string, take: (entry: PerformanceEntry & { interactionId?: number; value?: number; hadRecentInput?: boolean }) => void, options = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true, ...options })
  watch('event', (entry) => entry.interactionId && felt.interactionsMs.push(entry.duration), { durationThreshold: 16 })
  watch('layout-shift', (entry) => {
    if (entry.hadRecentInput !== true) felt.layoutShift += entry.value ?? 0
  })
  watch('longtask', (entry) => felt.longTasksMs.push(entry.duration))
}

/** What a person does in the library: searches, filters, walks, selects, opens a draft, answers, comes back. */
async function interact(page: Page, draftIds: readonly string[]) {
  const search = page.getByRole('main').getByRole('searchbox').first()
  await search.click()
  for (const words of ['hook', 'pasta', 'final']) {
    await page.keyboard.type(words, { delay: 90 })
    await page.waitForTimeout(150)
    for (const _ of words) await page.keyboard.press('Backspace', { delay: 20 })
  }
  await page.keyboard.press('Tab')
  await page.locator('main a[href^="/draft/"]').first().focus()
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowDown', 'x', 'ArrowRight', 'x', 'Control+a', 'Escape', 'End', 'Home']) {
    await page.keyboard.press(key)
    await page.waitForTimeout(80)
  }
  await page.keyboard.press('Control+k')
  await page.waitForTimeout(200)
  await page.keyboard.type('pasta', { delay: 90 })
  await page.keyboard.press('Escape')
  await page.waitForTimeout(200)
  await page.locator(`main a[href="/draft/${draftIds[0]}"]`).first().click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForTimeout(500)
  for (const key of ['ArrowRight', 'ArrowRight', '.', ',', 'Space', 'k', 'z', 'z']) {
    await page.keyboard.press(key)
    await page.waitForTimeout(80)
  }
  await page.goBack()
  await page.locator('main a[href^="/draft/"]').first().waitFor()
}

/** Scrolls by the wheel for three seconds; the time from each frame to the next, milliseconds. */
async function scroll(page: Page): Promise<number[]> {
  await page.mouse.move(800, 500)
  await page.evaluate(() => {
    const gaps: number[] = []
    Object.assign(window, { gaps, scrolls: true })
    let last = performance.now()
    const frame = (now: number) => {
      gaps.push(now - last)
      last = now
      if ((window as unknown as { scrolls: boolean }).scrolls) requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
  })
  for (let turn = 0; turn < 90; turn++) {
    await page.mouse.wheel(0, 400)
    await page.waitForTimeout(16)
  }
  return page.evaluate(() => {
    Object.assign(window, { scrolls: false })
    return (window as unknown as { gaps: number[] }).gaps.slice(2)
  })
}

const seconds = (values: number[]) => values.map((value) => value.toFixed(2)).join(', ')

function print({ drafts, startS, firstPaintS, firstDraftS, interactionsMs, scrollGapsMs, layoutShift, longTasksMs }: Figures) {
  console.log(`${drafts} drafts`)
  console.log(`host answers after              ${seconds(startS)} s`)
  console.log(`first paint after               ${seconds(firstPaintS)} s`)
  console.log(`first draft on the page after   ${seconds(firstDraftS)} s`)
  console.log(`interactions over 16 ms         ${interactionsMs.length}, p95 ${quantile(interactionsMs, 0.95)} ms, longest ${Math.max(0, ...interactionsMs)} ms`)
  console.log(`frames while scrolling          ${scrollGapsMs.length}, p95 ${quantile(scrollGapsMs, 0.95).toFixed(1)} ms, over 33 ms: ${scrollGapsMs.filter((gap) => gap > 33).length}`)
  console.log(`layout shift                    ${layoutShift.map((value) => value.toFixed(4)).join(', ')}`)
  console.log(`tasks over 50 ms                ${longTasksMs.length}, longest ${Math.max(0, ...longTasksMs)} ms`)
}
