import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test, type BrowserContext, type Page } from 'playwright/test'
import { findBinaries } from '../../electron/core/media/binaries.ts'
import { drop, openDraft, openPage, type StartedWorkbench, startWorkbench } from './started-workbench.ts'

test.describe.configure({ mode: 'serial' })

let workbench: StartedWorkbench
let context: BrowserContext
let page: Page
let address: URL

const score = async () => Number(await page.locator('.score-ring-large .score-ring-number').innerText())
const finding = (practice: string) => page.locator(`.finding[data-practice="${practice}"]`)
const evidence = () => page.getByRole('dialog')
const videoTime = () => page.locator('.analysis-player video').evaluate((video) => (video instanceof HTMLVideoElement ? video.currentTime : -1))

test.beforeAll(async ({ browser }) => {
  workbench = await startWorkbench()
  ;({ context, page } = await openPage(browser, workbench))
  await drop(page, [await makeDraft(join(workbench.folder, 'looked at.mp4'))])
  await openDraft(page, 'looked at.mp4')
  await expect(page.getByRole('heading', { level: 1, name: 'looked at.mp4' })).toBeVisible()
  address = new URL(page.url())
})

test.afterAll(async () => {
  await context?.close()
  await workbench?.stop()
  workbench?.clean()
})

test('all of it is on one screen: the page does not scroll', async () => {
  expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBeLessThanOrEqual(0)
  for (const region of ['Verdict', 'For each goal']) await expect(page.getByRole('region', { name: region, exact: true })).toBeInViewport()
  await expect(page.getByRole('tab')).toHaveText([/^Findings/, /^Checklist/, /^Caption/, /^File/])
})

test('a click on a finding puts the player at its moment, and the address tells it', async () => {
  const chips = finding('quick-cuts').getByRole('button', { name: /^Go to / })
  await expect(chips.first()).toBeVisible()
  await finding('quick-cuts').locator('.finding-main').click()
  await expect.poll(() => new URL(page.url()).searchParams.get('t')).not.toBeNull()
  const at = Number(new URL(page.url()).searchParams.get('t'))
  expect(at).toBeCloseTo(3, 1)
  await expect.poll(videoTime).toBeGreaterThan(at - 0.1)
  await expect.poll(videoTime).toBeLessThan(at + 0.1)
  await page.reload()
  await expect.poll(videoTime).toBeGreaterThan(at - 0.1)
})

test('arrows go from finding to finding, and Enter opens the evidence', async () => {
  const rows = page.locator('.finding-main')
  await rows.first().focus()
  await page.keyboard.press('ArrowDown')
  await expect(rows.nth(1)).toBeFocused()
  const title = await rows.nth(1).innerText()
  await page.keyboard.press('Enter')
  await expect(evidence().getByRole('heading', { level: 2 })).toContainText(title)
  await page.keyboard.press('Escape')
  await expect(evidence()).toHaveCount(0)
  await expect(rows.nth(1)).toBeFocused()
})

test('the evidence goes down to the scale, both kinds of sources, the raw measurement and the command', async () => {
  await page.goto(new URL(`${address.pathname}?finding=length`, address).href)
  await expect(evidence()).toContainText('aim: 12 s to 15 s')
  await expect(evidence().getByRole('img', { name: /^Score over value: / })).toBeVisible()
  const against = evidence().locator('.evidence-against')
  await expect(against.getByRole('heading', { name: 'Sources that say otherwise' })).toBeVisible()
  await expect(against.locator('.source')).not.toHaveCount(0)
  await expect(evidence().getByRole('heading', { name: 'Weight, and why' })).toBeVisible()
  await evidence().getByText('The exact ffmpeg command').click()
  await expect(evidence().locator('.ffmpeg-command pre')).toContainText('looked at.mp4')

  await page.goto(new URL(`${address.pathname}?finding=loudness`, address).href)
  await evidence().locator('.raw-artifact summary').first().click()
  const raw = evidence().locator('.raw-artifact pre')
  await expect(raw).toContainText('more values')
  await evidence().getByRole('button', { name: 'Show all values' }).click()
  expect(JSON.parse(await raw.innerText())).toHaveProperty('momentary.values')
  await evidence().getByRole('link', { name: 'Look it up in the rule book' }).click()
  await expect(page.locator('.rule[data-id="loudness"]')).toBeVisible()
})

test('the drawer never covers the player on a wide screen', async () => {
  await page.goto(new URL(`${address.pathname}?finding=length`, address).href)
  const [player, drawer] = [await page.locator('.analysis-player').boundingBox(), await evidence().boundingBox()]
  expect((player?.x ?? 0) + (player?.width ?? 0)).toBeLessThanOrEqual(drawer?.x ?? 0)
  await evidence().getByRole('button', { name: 'Next finding' }).click()
  await expect.poll(() => new URL(page.url()).searchParams.get('finding')).not.toBe('length')
  await evidence().getByRole('button', { name: 'Close the evidence' }).click()
  await expect.poll(() => new URL(page.url()).searchParams.get('finding')).toBeNull()
})

test('the checklist moves the score at once and says by how much', async () => {
  const before = await score()
  await page.goto(new URL(`${address.pathname}?tab=checklist`, address).href)
  await expect(page.getByText('0 of 16 answered')).toBeVisible()
  await page.locator('.question[data-practice="strong-emotion"]').getByRole('button', { name: 'No', exact: true }).click()
  await expect.poll(score).toBeLessThan(before)
  await expect(page.locator('.score-change')).toContainText(`fewer points than before`)
  await expect(page.getByText('1 of 16 answered')).toBeVisible()
  await page.locator('.question[data-practice="strong-emotion"]').getByRole('button', { name: 'No', exact: true }).click()
  await expect.poll(score).toBe(before)
})

test('another goal is one click and moves the aim', async () => {
  await page.goto(new URL(`${address.pathname}?finding=length`, address).href)
  await page.getByRole('region', { name: 'For each goal' }).getByRole('button', { name: /Ad conversion/ }).click()
  await expect(evidence()).toContainText('aim: 21 s to 34 s')
  await page.getByRole('region', { name: 'For each goal' }).getByRole('button', { name: /Documented default/ }).click()
  await expect(evidence()).toContainText('aim: 12 s to 15 s')
  await page.keyboard.press('Escape')
})

test('a removed draft leaves for the library, and comes back by undo', async () => {
  await page.getByRole('button', { name: 'Remove from the library' }).click()
  await expect(page).toHaveURL(/\/$/)
  await page.getByRole('button', { name: 'Undo' }).first().click()
  await expect(page.getByRole('main').getByText('looked at.mp4').first()).toBeVisible()
})

/** A moving picture with one hard cut, at its third second. */
async function makeDraft(file: string): Promise<string> {
  const { ffmpeg } = await findBinaries()
  const inputs = ['-f', 'lavfi', '-i', "testsrc2=size=360x640:rate=30,negate=enable='gte(t,3)'", '-f', 'lavfi', '-i', 'sine=frequency=440']
  execFileSync(ffmpeg.path, ['-v', 'error', '-y', '-nostdin', ...inputs, '-t', '6', '-c:v', 'libx264', '-preset', 'ultrafast', '-g', '15', '-pix_fmt', 'yuv420p', '-c:a', 'aac', `file:${file}`])
  return file
}
