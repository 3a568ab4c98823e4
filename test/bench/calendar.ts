import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright'
import { ensureBuild } from '../../resources/setup/build.ts'
import { ensureChromium } from '../../resources/setup/chromium.ts'
import { makeBigPlan } from '../fixtures/big-plan.ts'
import { startBuiltHost } from './built-host.ts'
import { quantile } from './quantile.ts'

interface Size {
  clients: number
  posts: number
  switches: number
  /** Whether one month after the other and the search are left out. */
  isBrief?: boolean
}

/** From the press of a button or key until the new month is painted, milliseconds. */
export interface CalendarFigures {
  /** The month beside was asked for before: somebody who looks at each month for a second. */
  calmMs: number[]
  /** One press right after the other: the posts may have to come first. */
  hurriedMs: number[]
  searchMs: number[]
  /** Of the whole page, by view. */
  nodes: Record<string, number>
}

/** `bench -- calendar`: the calendar of many clients in real Chromium: from month to month, its nodes, the search. */
export async function benchCalendar({ json, ...size }: Size & { json?: string }): Promise<void> {
  const figures = await measureCalendar(size)
  print(figures)
  if (json !== undefined) writeFileSync(json, `${JSON.stringify(figures)}\n`)
}

/** Looks through the calendar of a made plan; rejects where there is no Chromium or no build. */
export async function measureCalendar({ clients, posts, switches, isBrief = false }: Size): Promise<CalendarFigures> {
  const program = await ensureChromium()
  if (!program || !(await ensureBuild())) throw new Error('This needs Chromium and a build.')
  const folder = mkdtempSync(join(tmpdir(), 'hookline-bench-'))
  const { from } = await makeBigPlan(folder, { clients, posts })
  const host = await startBuiltHost(folder)
  const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox', '--disable-background-networking'] })
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' })
    await page.goto(host.url)
    return await measure(page, host.url, from, switches, isBrief)
  } finally {
    await browser.close()
    await host.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measure(page: Page, url: string, from: string, switches: number, isBrief: boolean): Promise<CalendarFigures> {
  const figures: CalendarFigures = { calmMs: [], hurriedMs: [], searchMs: [], nodes: {} }
  const open = async (view: string) => {
    await page.goto(new URL(`/calendar?view=${view}&date=${from}`, url).href)
    await page.locator('.post-card').first().waitFor()
    await page.waitForTimeout(1500)
    figures.nodes[view] = await page.evaluate(() => document.querySelectorAll('*').length)
  }
  for (const view of ['week', 'day', 'agenda', 'month']) await open(view)
  for (let step = 0; step < switches; step++) {
    figures.calmMs.push(await switchMonth(page, direction(step)))
    await page.waitForTimeout(1000)
  }
  if (isBrief) return figures
  for (let step = 0; step < switches; step++) figures.hurriedMs.push(await switchMonth(page, direction(step)))
  for (const words of ['sourdough twist', 'café', 'vintage lamp ranked', 'koffie budget', 'step by step', 'herbal tea dawn', 'museum', 'éclair mistakes', 'behind the scenes 7', 'nothing of the kind']) figures.searchMs.push(await search(page, words))
  return figures
}

/** Three months on and back again: all of them have posts. */
function direction(step: number): string {
  return step % 6 < 3 ? 'Forward' : 'Back'
}

/** Until cards of another month stand there and have been painted: the frame after the one that drew them has begun. */
function switchMonth(page: Page, name: string): Promise<number> {
  return page.evaluate(async (label) => {
    const button = document.querySelector<HTMLButtonElement>(`.calendar-steps [aria-label="${label}"]`)
    // Playwright sends this text to the page: nothing outside it goes along.
    // oxlint-disable-next-line unicorn/consistent-function-scoping
    const refs = () => [...document.querySelectorAll('.month-week:nth-child(4) [data-ref]')].map((card) => card.getAttribute('data-ref')).join()
    const before = refs()
    const began = performance.now()
    button?.click()
    for (;;) {
      await new Promise(requestAnimationFrame)
      const now = refs()
      if (now !== '' && now !== before) break
      if (performance.now() - began > 30_000) throw new Error(`No other month in 30 s after ${label}`)
    }
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)))
    performance.measure('month', { start: began })
    return performance.getEntriesByName('month').at(-1)?.duration ?? 0
  }, name)
}

/** From the last letter until the results for all of the words are painted. */
async function search(page: Page, words: string): Promise<number> {
  const field = page.getByRole('searchbox')
  await field.fill('')
  await field.fill(words.slice(0, -1))
  await page.locator('.calendar-found[aria-busy="false"]').waitFor()
  const took = page.evaluate(async () => {
    await new Promise<void>((done) => addEventListener('input', () => done(), { once: true, capture: true }))
    const began = performance.now()
    do await new Promise(requestAnimationFrame)
    while (document.querySelector('.calendar-found[aria-busy="false"]') === null)
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)))
    return performance.now() - began
  })
  await field.press('End')
  await field.pressSequentially(words.slice(-1))
  return took
}

function told(values: readonly number[]): string {
  return `median ${quantile(values, 0.5).toFixed(0)} ms, p95 ${quantile(values, 0.95).toFixed(0)} ms, longest ${Math.max(...values).toFixed(0)} ms`
}

function print({ calmMs, hurriedMs, searchMs, nodes }: CalendarFigures) {
  console.log(`load average          ${loadavg()[0]?.toFixed(1)}`)
  console.log(`month to month        ${calmMs.length}: ${told(calmMs)}`)
  console.log(`one after the other   ${hurriedMs.length}: ${told(hurriedMs)}`)
  console.log(`search                ${searchMs.length}: ${told(searchMs)}`)
  console.log(`nodes                 ${Object.entries(nodes).map(([view, count]) => `${view} ${count}`).join(', ')}`)
}
