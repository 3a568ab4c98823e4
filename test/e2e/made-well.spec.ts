import { expect, test, type BrowserContext, type Page } from 'playwright/test'
import { everyPage, fillWorkbench, type PageOf } from './every-page.ts'
import { faultsInBothThemes, overWidths } from './faults.ts'
import { openPage, startWorkbench, type StartedWorkbench } from './started-workbench.ts'
import { untranslated } from './untranslated.ts'

/* What holds on every page: the rules of accessibility, every window it fits in, no text that bypasses the translations, nothing that jumps. */

const viewport = { width: 1280, height: 860 }
let workbench: StartedWorkbench
let context: BrowserContext
let page: Page
let drafts: string[]

test.beforeAll(async ({ browser }) => {
  workbench = await startWorkbench()
  ;({ context, page } = await openPage(browser, workbench, { viewport, reducedMotion: 'reduce' }))
  drafts = await fillWorkbench(page, workbench)
  await makeBackup()
})

test.afterAll(async () => {
  await context?.close()
  await workbench?.stop()
  workbench?.clean()
})

/** Else the settings would list one only where this takes long enough for the first to be made by itself. */
async function makeBackup() {
  await page.goto(new URL('/settings', page.url()).href)
  await page.getByRole('button', { name: 'Make a backup now' }).click()
  await expect(page.getByRole('button', { name: /^Restore the backup/ })).toBeVisible()
}

async function open({ address, ready }: PageOf, language: string) {
  await page.evaluate((shown) => localStorage.setItem('hookline-language', shown), language)
  await page.goto(new URL(address(drafts), page.url()).href)
  await ready(page)
}

for (const each of everyPage) {
  test(`axe finds nothing on ${each.name}, light and dark`, async () => {
    await open(each, 'en')
    expect(await faultsInBothThemes(page)).toEqual([])
  })

  // Of the two languages the Dutch one has the longer words.
  test(`${each.name} fits in every window`, async () => {
    await open(each, 'nl')
    expect(await overWidths(page)).toEqual([])
    await page.setViewportSize(viewport)
  })

  test(`${each.name} shows no text that bypasses the translations`, async () => {
    await open(each, 'qps')
    await expect(page.getByRole('main')).toContainText('⟦')
    expect(await untranslated(page)).toEqual([])
  })
}

test('a text that bypasses the translations, a fault of accessibility, a faint colour and a part that is too wide are seen', async () => {
  await page.evaluate(() => {
    const main = document.querySelector('main')
    main?.append(Object.assign(document.createElement('p'), { title: 'Hover me', textContent: 'Settings of mine', style: 'color: #ddd; background: #eee; width: 200vw' }))
    main?.append(document.createElement('img'))
  })
  expect(await untranslated(page)).toEqual(expect.arrayContaining(['Settings of mine', 'Hover me']))
  expect((await faultsInBothThemes(page)).map((fault) => fault.split(':')[0])).toEqual(expect.arrayContaining(['color-contrast', 'image-alt', 'dark color-contrast']))
  expect(await overWidths(page)).toHaveLength(5)
})
