import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type BrowserContext, type Page } from 'playwright/test'
import { makeClip, openPage, startWorkbench, type StartedWorkbench } from './started-workbench.ts'

test.describe.configure({ mode: 'serial' })

let workbench: StartedWorkbench
let context: BrowserContext
let page: Page
let clips: string[]
/** Enough that some still wait in the page when the queue is paused, and few enough to be on the page all at once. */
const count = 12

const file = (name: string) => join(workbench.folder, name)
const queue = () => page.getByRole('region', { name: 'Queue' })
const rows = () => queue().getByRole('listitem')
const library = () => page.getByRole('main')
const unfold = async () => {
  const toggle = queue().getByRole('button', { name: /Unfold the queue$/ })
  await toggle.click()
}

test.beforeAll(async ({ browser }) => {
  workbench = await startWorkbench()
  clips = await Promise.all(Array.from({ length: count }, (_, index) => makeClip(file(`clip ${String(index + 1).padStart(2, '0')}.mp4`), { seconds: 12, size: '720x1280', pitchHz: 200 + 40 * index })))
  ;({ context, page } = await openPage(browser, workbench, { viewport: { width: 1280, height: 860 } }))
  await page.clock.install()
  await page.reload()
})

test.afterAll(async () => {
  await context?.close()
  await workbench?.stop()
  workbench?.clean()
})

test('twelve clips: how far, how long, in one small line', async () => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  // Too much to be carried through the drop of a test.
  await page.setInputFiles('input[type=file][multiple]', clips)
  await expect(queue().getByText(new RegExp(`^\\d+ of ${count}$`))).toBeVisible()
  // A guess is made after four seconds at the earliest; they are not waited for, so that enough is left to pause.
  await page.clock.fastForward(5000)
  await expect(queue().getByText(/left$|in a moment$/)).toBeVisible({ timeout: 60_000 })
  await expect(queue().getByText(new RegExp(`^[1-9]\\d* of ${count}$`))).toBeVisible({ timeout: 60_000 })
  const line = await queue().boundingBox()
  expect(line?.height).toBeLessThan(48)
  expect(line?.width).toBeLessThan(420)
})

test('paused, what runs is finished and nothing new begins; the rest outlives a restart of the host', async () => {
  await queue().getByRole('button', { name: 'Pause the queue' }).click()
  await expect(queue().getByText('Paused')).toBeVisible()
  await unfold()
  await expect(queue().getByRole('link', { name: /^Open the verdict/ }).first()).toBeVisible({ timeout: 60_000 })
  await expect(queue().getByText(/^(Reading|Measuring|Judging)$/)).toHaveCount(0, { timeout: 60_000 })
  const done = await queue().getByRole('link', { name: /^Open the verdict/ }).count()
  expect(done).toBeLessThan(count)
  // What waits in this page is gone with it: the browser asks first.
  await expect.poll(() => page.evaluate(() => dispatchEvent(new Event('beforeunload', { cancelable: true })))).toBe(false)

  const kept = await page.evaluate(() => [...document.querySelectorAll('.queue-row')].length)
  expect(kept).toBe(count)
  await workbench.stop()
  await workbench.start()
  page.on('dialog', (dialog) => void dialog.accept())
  await page.goto(workbench.url)
  await expect(queue().getByText('Paused')).toBeVisible()
  await unfold()
  await expect(queue().getByRole('link', { name: /^Open the verdict/ })).toHaveCount(done)
  const waiting = await rows().count() - done
  expect(waiting).toBeGreaterThan(0)
  expect(waiting).toBeLessThanOrEqual(5)
  await queue().getByRole('button', { name: 'Resume the queue' }).click()
  await expect(queue().getByRole('link', { name: /^Open the verdict/ })).toHaveCount(done + waiting, { timeout: 90_000 })
  await expect(queue().getByText('Already in the library')).toHaveCount(0)
})

test('dropped again, all are there, and none was read twice', async () => {
  const before = await library().getByRole('link').count()
  await queue().getByRole('button', { name: 'Clear finished' }).first().click()
  await expect(queue()).toHaveCount(0)
  await page.setInputFiles('input[type=file][multiple]', clips)
  await expect(queue().getByText('All done').first()).toBeVisible({ timeout: 120_000 })
  await expect(library().getByText(`${count} drafts`)).toBeVisible()
  await unfold()
  await expect(queue().getByText('Already in the library').first()).toBeVisible()
  expect(before).toBeGreaterThan(0)
})

test('a dropped folder brings its videos under its name, and says what it left out', async () => {
  const folder = file('Spring')
  mkdirSync(join(folder, 'Week 3'), { recursive: true })
  await makeClip(join(folder, 'Week 3', 'inside.mp4'), { pitchHz: 1500 })
  for (const name of ['notes.txt', 'cover.png', '.hidden.mp4']) writeFileSync(join(folder, name), 'no video')
  await queue().getByRole('button', { name: 'Clear finished' }).first().click()
  const browser = await context.newCDPSession(page)
  const data = { items: [], files: [folder], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await browser.send('Input.dispatchDragEvent', { type, x: 600, y: 400, data })
  await expect(page.getByText('3 other files were left out')).toBeVisible()
  await expect(queue().getByText('All done').first()).toBeVisible({ timeout: 60_000 })
  await expect(library().getByText(`${count + 1} drafts`)).toBeVisible()
})

test('five hundred files are no slower to look at than ten', async () => {
  const folder = file('Many')
  mkdirSync(folder)
  for (let index = 0; index < 500; index += 1) writeFileSync(join(folder, `bad ${index}.mp4`), `no video ${index}`)
  await queue().getByRole('button', { name: 'Clear finished' }).first().click()
  const browser = await context.newCDPSession(page)
  const data = { items: [], files: [folder], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await browser.send('Input.dispatchDragEvent', { type, x: 600, y: 400, data })
  await expect(queue().getByText(/^\d+ of 500$/)).toBeVisible()
  await unfold()
  await expect(rows().first()).toBeVisible()
  expect(await rows().count()).toBeLessThan(40)
  await queue().getByRole('button', { name: 'Cancel all' }).click()
  await expect(queue().getByText(/^\d+ of 500$/)).toHaveCount(0, { timeout: 2500 })
})
