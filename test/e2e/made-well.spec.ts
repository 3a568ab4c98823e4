import { expect, test, type BrowserContext, type Page } from 'playwright/test'
import { everyPage, fillWorkbench, type PageOf } from './every-page.ts'
import { axeFaults } from './faults.ts'
import { openPage, startWorkbench, type StartedWorkbench } from './started-workbench.ts'
import { untranslated } from './untranslated.ts'

/* What holds on every page: the rules of accessibility, 200 % zoom, no text that bypasses the translations, nothing that jumps. */

let workbench: StartedWorkbench
let context: BrowserContext
let page: Page
let drafts: string[]

test.beforeAll(async ({ browser }) => {
  workbench = await startWorkbench()
  ;({ context, page } = await openPage(browser, workbench, { viewport: { width: 1280, height: 860 }, reducedMotion: 'reduce' }))
  drafts = await fillWorkbench(page, workbench)
})

test.afterAll(async () => {
  await context?.close()
  await workbench?.stop()
  workbench?.clean()
})

async function open({ address, ready }: PageOf) {
  await page.goto(new URL(address(drafts), page.url()).href)
  await ready(page)
}

for (const each of everyPage) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on ${each.name}, ${colorScheme}`, async () => {
      await page.emulateMedia({ colorScheme })
      await open(each)
      expect(await axeFaults(page)).toEqual([])
    })
  }

  test(`${each.name} fits at 200 % zoom`, async () => {
    // A window of 1280 pixels zoomed to 200 % has 640 to lay the page out in.
    await page.setViewportSize({ width: 640, height: 430 })
    await open(each)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0)
    await page.setViewportSize({ width: 1280, height: 860 })
  })

  test(`${each.name} shows no text that bypasses the translations`, async () => {
    await page.evaluate(() => localStorage.setItem('hookline-language', 'qps'))
    await open(each)
    await expect(page.getByRole('main')).toContainText('⟦')
    expect(await untranslated(page)).toEqual([])
    await page.evaluate(() => localStorage.setItem('hookline-language', 'en'))
  })
}

test('a text that bypasses the translations is seen', async () => {
  await page.evaluate(() => document.querySelector('main')?.append(Object.assign(document.createElement('p'), { title: 'Hover me', textContent: 'Settings of mine' })))
  expect(await untranslated(page)).toEqual(expect.arrayContaining(['Settings of mine', 'Hover me']))
})
