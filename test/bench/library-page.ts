import { mkdtempSync, rmSync } from 'node:fs'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { chromium, type Page } from 'playwright'
import { makeBigLibrary } from '../fixtures/big-library.ts'

// Measures the page on a library of ten thousand drafts: frames while the wheel turns, and how long a key or a click takes until it is painted.
// node test/bench/library-page.ts [data folder]; the page must be built. Without a folder it makes one.

const drafts = 10_000
const given = process.argv[2]
const folder = given ?? join(mkdtempSync(join(tmpdir(), 'hookline-bench-')), 'data')
if (given === undefined) await makeBigLibrary(folder, { drafts })

const host = spawn(process.execPath, ['out/main/web.js', '--port', '0', '--data', folder, '--no-open'], { stdio: ['ignore', 'pipe', 'inherit'] })
const url = await address()
const browser = await chromium.launch({ args: ['--no-sandbox'], ...(process.env.CHROMIUM_PATH !== undefined && { executablePath: process.env.CHROMIUM_PATH }) })
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
await page.goto(url)
await page.locator('[data-draft-id]').first().waitFor({ timeout: 120_000 })
console.log(`load average ${loadavg()[0]?.toFixed(1)}; first cards after ${await page.evaluate(() => Math.round(performance.now()))} ms`)
await watch(page)
for (const layout of ['grid', 'list']) {
  await page.goto(new URL(`/?view=${layout}`, url).href)
  await page.locator('[data-draft-id]').first().waitFor({ timeout: 120_000 })
  await watch(page)
  await page.mouse.move(900, 600)
  for (let turn = 0; turn < 60; turn++) {
    await page.mouse.wheel(0, 400)
    await page.waitForTimeout(30)
  }
  await report(page, `${layout}, wheel`)
  await page.getByRole('searchbox').pressSequentially('routine export', { delay: 120 })
  await page.getByRole('searchbox').fill('')
  for (let step = 0; step < 10; step++) await page.locator('[data-draft-id]').nth(step % 3).click({ modifiers: ['Control'] })
  await report(page, `${layout}, keys and clicks`)
}
await browser.close()
host.kill('SIGTERM')
await once(host, 'exit')
if (given === undefined) rmSync(folder, { recursive: true, force: true })

async function address(): Promise<string> {
  for await (const line of createInterface({ input: host.stdout })) {
    const found = /http:\/\/127\.0\.0\.1:\d+\/\?token=\S+/.exec(line)?.[0]
    if (found !== undefined) return found
  }
  throw new Error('The host ended without an address: is it built?')
}

/** Collects the gaps between frames, long tasks and the time of every interaction until the next paint. */
async function watch(on: Page) {
  await on.evaluate(() => {
    const seen = { framesMs: [] as number[], longTasksMs: [] as number[], interactionsMs: [] as number[] }
    Object.assign(globalThis, { seen })
    let before = performance.now()
    const frame = (now: number) => {
      seen.framesMs.push(now - before)
      before = now
      requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
    new PerformanceObserver((list) => seen.longTasksMs.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' })
    const interactions = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ('interactionId' in entry && Number(entry.interactionId) > 0) seen.interactionsMs.push(entry.duration)
    })
    interactions.observe(Object.assign({ type: 'event' }, { durationThreshold: 16 }))
  })
}

async function report(on: Page, what: string) {
  const seen = await on.evaluate(() => {
    const all: { framesMs: number[]; longTasksMs: number[]; interactionsMs: number[] } = Reflect.get(globalThis, 'seen')
    const copy = structuredClone(all)
    for (const list of Object.values(all)) list.length = 0
    return copy
  })
  const late = seen.framesMs.filter((gap) => gap > 25).length
  console.log(`${what}: ${seen.framesMs.length} frames, p95 ${quantile(seen.framesMs, 0.95)} ms, ${late} later than 25 ms; long tasks ${seen.longTasksMs.length}, longest ${quantile(seen.longTasksMs, 1)} ms; interactions ${seen.interactionsMs.length}, p95 ${quantile(seen.interactionsMs, 0.95)} ms`)
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0)
}
