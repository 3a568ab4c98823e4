import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type BrowserContext, type Page } from 'playwright/test'
import { overWidthPx } from './faults.ts'
import { drop, makeClip, openPage, startWorkbench, type StartedWorkbench } from './started-workbench.ts'

test.describe.configure({ mode: 'serial' })

let workbench: StartedWorkbench
let context: BrowserContext
let page: Page
let complaints: readonly string[]

const file = (name: string) => join(workbench.folder, name)
const queueRow = (name: string) => page.getByRole('region', { name: /^(Queue|Wachtrij)$/ }).getByRole('listitem').filter({ hasText: name })
const unfold = () => page.getByRole('region', { name: /^(Queue|Wachtrij)$/ }).getByRole('button', { name: /(Unfold the queue|Wachtrij uitklappen)$/ }).click()
const chooseLanguage = (name: 'EN' | 'NL') => page.getByRole('radiogroup', { name: /^(Language|Taal)$/ }).getByText(name, { exact: true }).click()
const library = () => page.getByRole('main')

test.beforeAll(async ({ browser }) => {
  workbench = await startWorkbench()
  ;({ context, page, complaints } = await openPage(browser, workbench, { viewport: { width: 1280, height: 860 } }))
})

test.afterAll(async () => {
  await context?.close()
  await workbench?.stop()
  workbench?.clean()
})

test('an empty library says what to do', async () => {
  await expect(page.getByRole('heading', { name: 'Drop a draft anywhere in this window' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Choose videos' })).toBeVisible()
})

test('two files dropped together show progress, then their verdicts', async () => {
  await drop(page, [await makeClip(file('first draft.mp4'), { seconds: 8 }), await makeClip(file('second draft.mp4'), { pitchHz: 880 })])
  await expect(page.getByRole('progressbar').first()).toBeVisible()
  await unfold()
  await expect(queueRow('first draft.mp4').getByText(/^\d+ %$/)).toBeVisible()
  for (const name of ['first draft.mp4', 'second draft.mp4']) await expect(queueRow(name).getByRole('link')).toBeVisible({ timeout: 60_000 })
  await expect(page.getByText('All done').first()).toBeVisible()
  await expect(library().getByText('2 drafts')).toBeVisible()
  await expect(library().getByRole('img', { name: /^Score \d+ out of 100$/ })).toHaveCount(2)
})

test('a verdict opens, speaks Dutch, and is still there after a reload', async () => {
  await queueRow('first draft.mp4').getByRole('link', { name: 'Open the verdict on first draft.mp4' }).click()
  await expect(page).toHaveURL(/\/draft\/[0-9a-f-]{36}$/)
  await expect(page.getByRole('heading', { level: 1, name: 'first draft.mp4' })).toBeVisible()
  await expect(page.getByRole('heading', { name: /^Costs points/ })).toBeVisible()
  const score = await page.locator('.score-ring-large').innerText()

  await chooseLanguage('NL')
  await expect(page.getByRole('heading', { name: /^Kost punten/ })).toBeVisible()
  expect(await page.locator('html').getAttribute('lang')).toBe('nl')

  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'first draft.mp4' })).toBeVisible()
  await expect(page.getByRole('heading', { name: /^Kost punten/ })).toBeVisible()
  expect(await page.locator('.score-ring-large').innerText()).toBe(score)
  await chooseLanguage('EN')
})

test('a finding opens to its reasons, its sources and the way to mend it', async () => {
  await page.locator('.finding[data-group="costing"]').first().getByRole('button', { name: /^Evidence: / }).click()
  const evidence = page.getByRole('dialog')
  for (const title of ['How to mend', 'Why', 'Sources']) await expect(evidence.getByRole('heading', { name: title, exact: true })).toBeVisible()
  for (const link of await evidence.locator('.source').getByRole('link').all()) {
    expect(await link.getAttribute('href')).toMatch(/^https:/)
    expect(await link.getAttribute('rel')).toBe('noreferrer')
  }
  await evidence.getByText('The exact ffmpeg command').click()
  await expect(evidence.locator('.ffmpeg-command pre')).toContainText('ffmpeg')
  await evidence.getByRole('button', { name: 'Close the evidence' }).click()
})

test('the caption is judged while it is typed, and kept', async () => {
  await page.getByRole('tab', { name: 'Caption' }).click()
  const caption = page.getByRole('textbox', { name: /As you will post it/ })
  const length = page.locator('.finding[data-practice="caption-length"]')
  await expect(length).toHaveAttribute('data-group', 'open')
  await caption.fill(`${'a very long caption '.repeat(20)}#fyp`)
  await expect(length).toHaveAttribute('data-group', 'costing')
  await caption.fill('Which one would you pick? #fyp #smallbusiness #cottagecore')
  await expect(length).toHaveAttribute('data-group', 'well')
  await expect(page.getByText('Kept and judged')).toBeVisible()
  await page.reload()
  await expect(caption).toHaveValue('Which one would you pick? #fyp #smallbusiness #cottagecore')
})

test('dark is chosen once, and stays', async () => {
  await page.getByRole('button', { name: 'Switch to dark' }).click()
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(19, 20, 23)')
  await page.getByRole('button', { name: 'Switch to light' }).click()
})

test('a broken file says why in words, and the other goes on', async () => {
  await page.getByRole('link', { name: 'Hookline' }).click()
  writeFileSync(file('broken.mp4'), 'this is no video at all, whatever its name says')
  await drop(page, [file('broken.mp4'), await makeClip(file('third draft.mp4'), { pitchHz: 220 })])
  await unfold()
  await expect(queueRow('broken.mp4').getByText('“broken.mp4” is not a video.')).toBeVisible()
  await expect(queueRow('broken.mp4').getByText('Choose an MP4, MOV or WebM file.')).toBeVisible()
  await expect(queueRow('third draft.mp4').getByRole('link')).toBeVisible({ timeout: 60_000 })
  await queueRow('broken.mp4').getByRole('button', { name: 'Dismiss broken.mp4' }).click()
  await expect(queueRow('broken.mp4')).toHaveCount(0)
})

test('the same content again is the same draft', async () => {
  await drop(page, [file('third draft.mp4')])
  await expect(queueRow('third draft.mp4').getByText('Already in the library').first()).toBeVisible()
  await expect(library().getByText('3 drafts')).toBeVisible()
})

test('a running import can be cancelled, and tried again', async () => {
  // Long enough to be still at work when it is cancelled, on a quick machine too.
  await page.setInputFiles('input[type=file][multiple]', [await makeClip(file('long draft.mp4'), { seconds: 90, size: '720x1280' })])
  await queueRow('long draft.mp4').getByRole('button', { name: 'Cancel long draft.mp4' }).click()
  await expect(queueRow('long draft.mp4').getByText('Cancelled')).toBeVisible({ timeout: 5000 })
  await expect(library().getByText('3 drafts')).toBeVisible()
  await queueRow('long draft.mp4').getByRole('button', { name: 'Try long draft.mp4 again' }).click()
  await expect(queueRow('long draft.mp4').getByRole('link')).toBeVisible({ timeout: 90_000 })
  await expect(library().getByText('4 drafts')).toBeVisible()
})

test('a removed draft comes back by undo', async () => {
  await library().getByRole('link', { name: 'long draft.mp4' }).click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Remove from the library' }).click()
  await expect(library().getByText('3 drafts')).toBeVisible()
  await page.getByRole('alert').getByRole('button', { name: 'Undo' }).click()
  await expect(library().getByText('4 drafts')).toBeVisible()
})

test('the keyboard alone reaches the content', async () => {
  await page.reload()
  await expect(library().getByRole('link').first()).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(library().getByRole('link', { name: /All drafts/ })).toBeFocused()
  await page.getByRole('searchbox').focus()
  await page.keyboard.press('ArrowDown')
  await expect(library().getByRole('gridcell').first()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/draft\//)
})

test('nothing is cut off at 200 % zoom', async () => {
  await page.setViewportSize({ width: 640, height: 430 })
  await expect.poll(() => overWidthPx(page)).toBeLessThanOrEqual(0)
  await page.setViewportSize({ width: 1280, height: 860 })
})

test('the browser had nothing to complain about', () => {
  expect(complaints).toEqual([])
})

test('a stopped host is said, with what to do', async () => {
  await workbench.stop()
  await expect(page.getByRole('alert').getByText('The connection to Hookline is lost.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Connect again' })).toBeVisible()
})
