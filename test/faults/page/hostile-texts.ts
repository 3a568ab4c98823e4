// oxlint-disable unicorn/consistent-function-scoping, no-control-regex -- what runs in the page takes nothing along, and looks for control characters
import { expect, type Page } from 'playwright/test'
import { everyPage, type PageOf } from '../../e2e/every-page.ts'
import { overWidthPx } from '../../e2e/faults.ts'
import type { Fault } from '../fault.ts'
import { withBench, type Bench } from './bench.ts'
import { makeHostileLibrary } from './hostile-library.ts'
import { hostileStrings } from './hostile-strings.ts'

const heading = (page: Page) => expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()

/** A page; where `isNear`, one to which a page that is open goes by itself, which is a second faster. */
type View = PageOf & { isNear?: boolean }

/** What the list of pages does not open by itself. */
const more: readonly View[] = [
  ...(['caption', 'file', 'checklist'] as const).map((tab) => ({ name: `analysis, ${tab}`, address: ([first]: readonly string[]) => `/draft/${first}?tab=${tab}`, ready: (page: Page) => page.locator(`[data-tab="${tab}"]`).waitFor({ timeout: 30_000 }), isNear: true })),
  ...(['week', 'day', 'agenda'] as const).map((view) => ({ name: `calendar, ${view}`, address: () => `/calendar?view=${view}`, ready: heading })),
  { name: 'calendar, drafts', address: () => '/calendar?panel=drafts', ready: heading },
  { name: 'calendar, search', address: () => '/calendar?q=hostile', ready: heading },
  { name: 'palette', address: () => '/', ready: async (page) => { await heading(page); await page.keyboard.press('Control+k'); await page.keyboard.type('win') } },
  { name: 'queue', address: () => '/', ready: async (page) => { await heading(page); await page.getByRole('region', { name: 'Queue' }).getByRole('button', { name: 'Unfold the queue' }).click() } },
]
const isOfDraft = ({ name }: PageOf) => name.startsWith('analysis') || name === 'compare'
const hostileViews = [...everyPage, ...more].filter((view) => view.name !== 'missing' && !isOfDraft(view))
/** What is opened for one draft after another. */
const draftViews: readonly View[] = [...everyPage, ...more].filter(isOfDraft)

/** Runs in the page: what of it shows a character that cannot be seen, or became an element. Fields hold what was written, as it was written. */
function lookFor(strangers: string): string[] {
  const hidden = new RegExp('[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u2069\\ufeff]')
  const found: string[] = []
  const where = (element: Element | null) => `${element?.closest('[class]')?.className ?? ''} in ${element?.parentElement?.closest('[class]')?.className ?? ''}`
  const escaped = (text: string) => JSON.stringify(text.slice(0, 60)).replaceAll(/[^ -~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16)}`)
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent ?? ''
    if (hidden.test(text) && !node.parentElement?.closest('textarea, style, script, .caption-field')) found.push(`text ${escaped(text)} at ${where(node.parentElement)}`)
  }
  for (const name of ['title', 'aria-label', 'alt', 'placeholder', 'aria-valuetext', 'aria-description']) {
    for (const element of document.querySelectorAll(`[${name}]`)) if (hidden.test(element.getAttribute(name) ?? '')) found.push(`${name} ${escaped(element.getAttribute(name) ?? '')} at ${where(element)}`)
  }
  if (hidden.test(document.title)) found.push(`the title of the window ${escaped(document.title)}`)
  for (const element of document.querySelectorAll(strangers)) found.push(`an element: ${element.outerHTML.slice(0, 80)}`)
  if ('ran' in window) found.push('a script ran')
  return [...new Set(found)]
}

/** Runs in the page: waits until nothing came or went for a tenth of a second, or until it never does. */
function standStill(): Promise<void> {
  return new Promise((settle) => {
    let timer = setTimeout(settle, 100)
    new MutationObserver(() => {
      clearTimeout(timer)
      timer = setTimeout(settle, 100)
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
    setTimeout(settle, 3000)
  })
}

/** Elements that none of our pages has. */
const strangers = 'iframe, object, embed, base, math, body script, body meta, [onerror], [onload], [onfocus], [ontoggle], a[href^="javascript"], a[href^="data"], img[src*="hostile"]'

/** Opens one view and answers with what is wrong with it. */
async function faultsOf({ page, origin }: Bench, { name, address, ready, isNear }: View, drafts: readonly string[]): Promise<string[]> {
  if (isNear) await page.evaluate((near) => history.pushState(null, '', near), address(drafts))
  else await page.goto(origin + address(drafts))
  // Outside Playwright's own runner an expectation waits for five seconds alone, which a busy machine takes.
  // The first in sight: a narrow window hides lists that come before the heading.
  await page.locator('main h1, main li').filter({ visible: true }).first().waitFor({ timeout: 30_000 }).catch(() => {
    throw new Error(`${name} showed nothing in 30 s`)
  })
  await ready(page)
  await page.evaluate(standStill)
  const found = await page.evaluate(lookFor, strangers)
  const over = await overWidthPx(page)
  return [...found, ...(over > 0 ? [`${over} pixels too wide`] : [])].map((fault) => `${name}: ${fault}`)
}

/** A page's complaints that are about the pictures of drafts and files that this library only pretends to have. */
const isMissingFile = (text: string) => /Failed to load resource.*404/.test(text)

export const hostileTexts: Fault = {
  id: 'page-hostile-texts',
  title: `${hostileStrings.length} hostile strings in every field that a person or a file fills, looked at in every view, in English 1440 wide and in Dutch 640 wide`,
  passMark: 'none run, none leaves the origin, none wider than the window, no hidden character goes through unseen',
  counts: { test: 1, whole: 2 },
  run: (count) =>
    withBench(
      async (bench) => {
        const { page, origin, complaints } = bench
        const left: string[] = []
        page.on('request', (request) => new URL(request.url()).origin !== origin && !/^(?:data|blob):/.test(request.url()) && left.push(request.url()))
        page.on('dialog', (dialog) => (left.push(`a dialog: ${dialog.message()}`), void dialog.dismiss()))
        const links = page.locator('main a[href^="/draft/"]')
        await expect(links.first()).toBeVisible()
        const drafts = (await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))).map((href) => href.replace('/draft/', ''))
        const found: string[] = []
        for (let round = 0; round < count; round += 1) {
          await page.evaluate((language) => localStorage.setItem('hookline-language', language), round % 2 === 0 ? 'en' : 'nl')
          const width = round === 0 ? 1440 : 640
          // Long lists are drawn as far as the window reaches.
          await page.setViewportSize({ width, height: 2400 })
          for (const view of hostileViews.filter(({ name }) => round % 2 === 0 || name !== 'queue')) found.push(...(await faultsOf(bench, view, drafts)))
          for (const draft of drafts.filter((_, at) => at % (count === 1 ? 14 : 3) === 0)) for (const view of draftViews) found.push(...(await faultsOf(bench, view, [draft, drafts[0] ?? ''])))
        }
        const stopped = complaints.filter((text) => !isMissingFile(text))
        const all = [...new Set([...found, ...left, ...stopped])]
        if (all.length > 0) throw new Error(`${all.length} faults: ${all.slice(0, 60).join('\n')}`)
        return `${hostileStrings.length} strings, ${hostileViews.length} views and ${draftViews.length} of each draft, ${count} times: 0 run, 0 left the origin, 0 too wide, 0 hidden characters`
      },
      { prepare: makeHostileLibrary },
    ),
}
