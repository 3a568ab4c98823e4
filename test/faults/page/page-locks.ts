import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CDPSession } from 'playwright/test'
import type { Fault } from '../fault.ts'
import { withBench, type Bench } from './bench.ts'

const places = ['/', '/calendar', '/clients', '/hashtags', '/house-rules', '/practices', '/settings']

interface Dragged {
  items: { mimeType: string; data: string }[]
  files: string[]
  dragOperationsMask: number
}

declare global {
  interface Window {
    drags?: { seen: number; open: string[] }
  }
}

/**
 * Runs in the page, after its own listeners: counts what hovers over it, and what of that is left to the browser. A browser without a window does not go to what is
 * dropped, so that this has to be seen by the events.
 */
function watch(): void {
  const drags: { seen: number; open: string[] } = { seen: 0, open: [] }
  window.drags = drags
  for (const name of ['dragover', 'drop'] as const) {
    window.addEventListener(name, (event) => {
      drags.seen += 1
      if (!event.defaultPrevented) drags.open.push(`${name} of ${event.dataTransfer?.types.join(' and ') ?? ''}`)
    })
  }
}

/** A real drag through the browser's own input, over a point and let go there. */
async function dropAt(session: CDPSession, data: Dragged, x: number, y: number): Promise<void> {
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await session.send('Input.dispatchDragEvent', { type, x, y, data })
}

/** Where the window is after each drop: where it was, alone, or there is a fault. */
async function dropEverywhere({ page, context, origin, workbench }: Bench, asked: readonly string[]): Promise<number> {
  const file = join(workbench.folder, 'other.html')
  writeFileSync(file, '<!doctype html><title>Taken over</title>')
  const dragged: Dragged[] = [
    { items: [], files: [file], dragOperationsMask: 1 },
    { items: [{ mimeType: 'text/uri-list', data: 'http://127.0.0.1:9/taken' }], files: [], dragOperationsMask: 1 },
    { items: [{ mimeType: 'text/html', data: '<img src=x onerror="document.title = 1">' }, { mimeType: 'text/plain', data: 'javascript:document.title=1' }], files: [], dragOperationsMask: 1 },
  ]
  const session = await context.newCDPSession(page)
  let drops = 0
  for (const place of asked) {
    await page.goto(origin + place)
    await page.locator('main').getByText(/\w/).first().waitFor()
    await page.evaluate(watch)
    for (const data of dragged) {
      for (const [x, y] of [[700, 20], [700, 500]] as const) {
        await dropAt(session, data, x, y)
        drops += 1
      }
    }
    const { seen, open } = await page.evaluate(() => window.drags ?? { seen: 0, open: [] })
    if (seen === 0 || open.length > 0) throw new Error(`On ${place}, ${open.length} of ${seen} drags were left to the browser: ${open.join(', ')}`)
    if (page.url() !== origin + place || context.pages().length > 1) throw new Error(`A drop on ${place} led to ${context.pages().map((each) => each.url()).join(', ')}`)
  }
  return drops
}

/** Links that lead elsewhere than to this workbench, by https and without a way back, are all that may. */
async function foreignLinks({ page, origin }: Bench): Promise<number> {
  await page.goto(`${origin}/practices`)
  await page.locator('.rules-list li').first().waitFor()
  const links = await page.locator('a[href]').evaluateAll((all) => all.map((link) => [link instanceof HTMLAnchorElement ? link.href : '', link.getAttribute('rel') ?? '', link.getAttribute('target') ?? ''] as const))
  const foreign = links.filter(([href]) => !href.startsWith(`${origin}/`))
  const unsafe = foreign.filter(([href, rel, target]) => !href.startsWith('https://') || !rel.includes('noreferrer') || target !== '_blank')
  if (unsafe.length > 0) throw new Error(`Links that lead away otherwise: ${unsafe.map(([href]) => href).join(', ')}`)
  return links.length
}

export const pageLocks: Fault = {
  id: 'page-locks',
  title: 'Files, links and markup dropped on any place of the window by the browser’s own input; links that lead away',
  passMark: 'no navigation, no window, nothing run; links away are https, in a tab of their own that knows nothing of this one',
  counts: { test: 3, whole: places.length },
  run: (count) =>
    withBench(async (bench) => {
      const drops = await dropEverywhere(bench, places.slice(0, count))
      const links = await foreignLinks(bench)
      return `${drops} drops on ${Math.min(count, places.length)} pages led nowhere and opened nothing; ${links} links looked at`
    }),
}
