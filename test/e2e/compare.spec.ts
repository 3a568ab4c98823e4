import { join } from 'node:path'
import { expect, test, type BrowserContext, type Page } from 'playwright/test'
import { draftAddress, drop, makeClip, openPage, startWorkbench, type StartedWorkbench } from './started-workbench.ts'

test.describe.configure({ mode: 'serial' })

let workbench: StartedWorkbench
let context: BrowserContext
let page: Page
let compare: (first: string, second: string) => string
let [short, long] = ['', '']

const times = () => page.locator('.compare-video video').evaluateAll((videos) => videos.map((video) => (video instanceof HTMLVideoElement ? video.currentTime : -1)))
const apart = async () => {
  const [first = 0, second = 0] = await times()
  return Math.abs(first - second)
}
const points = (text: string) => Number(text.replace('−', '-').replace('+', ''))

test.beforeAll(async ({ browser }) => {
  workbench = await startWorkbench()
  ;({ context, page } = await openPage(browser, workbench))
  await drop(page, [await makeClip(join(workbench.folder, 'short.mp4'), { seconds: 4 }), await makeClip(join(workbench.folder, 'long.mp4'), { seconds: 13, pitchHz: 880 })])
  const idOf = async (name: string) => (await draftAddress(page, name)).replace('/draft/', '')
  short = await idOf('short.mp4')
  long = await idOf('long.mp4')
  const origin = new URL(page.url()).origin
  compare = (first, second) => `${origin}/compare/${first}/${second}`
})

test.afterAll(async () => {
  await context?.close()
  await workbench?.stop()
  workbench?.clean()
})

test('both play at one playhead, and stand at the same frame', async () => {
  await page.goto(compare(short, long))
  await page.getByRole('button', { name: 'Play both' }).click()
  await expect.poll(async () => Math.min(...(await times()))).toBeGreaterThan(1)
  await page.getByRole('button', { name: 'Pause both' }).click()
  await expect.poll(apart).toBeLessThan(1 / 30)
  const [before = 0] = await times()
  await page.getByRole('button', { name: 'Frame on' }).click()
  await expect.poll(async () => (await times())[0]).toBeGreaterThan(before + 0.02)
  await expect.poll(apart).toBeLessThan(1 / 30)
})

test('the shorter one waits at its end while the other goes on', async () => {
  await page.getByRole('slider', { name: 'Position' }).press('End', { timeout: 10_000 })
  await expect.poll(async () => (await times())[1]).toBeGreaterThan(12.8)
  await expect.poll(async () => (await times())[0]).toBeGreaterThan(3.9)
  expect((await times())[0]).toBeLessThan(4.01)
})

test('a picture of the opening leads to its moment in both', async () => {
  const strip = page.getByRole('button', { name: /^The first three seconds of long/ })
  const box = await strip.boundingBox()
  await strip.click({ position: { x: (box?.width ?? 0) * (4.5 / 12), y: 20 } })
  await expect.poll(async () => (await times())[1]).toBeGreaterThan(0.99)
  await expect.poll(async () => (await times())[1]).toBeLessThan(1.06)
  await expect.poll(apart).toBeLessThan(1 / 30)
})

test('one sound is heard, and the other can be chosen', async () => {
  const muted = () => page.locator('.compare-video video').evaluateAll((videos) => videos.map((video) => (video instanceof HTMLVideoElement ? video.muted : null)))
  expect(await muted()).toEqual([false, true])
  await page.getByRole('radiogroup', { name: 'Sound of' }).getByText('Sound of B').click()
  expect(await muted()).toEqual([true, false])
})

test('the differences add up to that of the scores; swapped, they turn round', async () => {
  const length = page.locator('.difference-group[data-kind="better"] tr[data-practice="length"]')
  await expect(length).toBeVisible()
  const sums = await page.locator('.difference-group summary .difference-points').allInnerTexts()
  const [first, second] = (await page.locator('.compare-verdict .score-ring-number').allInnerTexts()).map(Number)
  const total = sums.reduce((sum, text) => sum + points(text), 0)
  // Rings round down, groups to a tenth.
  expect(Math.abs(total - ((second ?? 0) - (first ?? 0)))).toBeLessThan(1.3)
  const gain = await page.locator('.compare-gain strong').innerText()
  await page.getByRole('button', { name: 'Swap the sides' }).click()
  await expect(page).toHaveURL(compare(long, short))
  await expect(page.locator('.difference-group[data-kind="worse"] tr[data-practice="length"]')).toBeVisible()
  await expect.poll(async () => points(await page.locator('.compare-gain strong').innerText())).toBe(-points(gain))
})

test('different goals are said, and both can be judged by one without keeping it', async () => {
  await page.goto(new URL(`/draft/${short}`, page.url()).href)
  await page.getByRole('region', { name: 'For each goal' }).getByRole('button', { name: /Ad conversion/ }).click()
  await expect(page.getByRole('button', { name: /Ad conversion/, pressed: true })).toBeVisible()
  await page.goto(compare(short, long))
  await expect(page.getByText(/A is judged by “Ad conversion” and B by “Documented default”/)).toBeVisible()
  await page.getByRole('combobox', { name: 'Goal' }).selectOption('documented')
  await expect(page.getByText(/A is judged by/)).toHaveCount(0)
  await expect(page).toHaveURL(/goal=documented/)
  await page.goto(new URL(`/draft/${short}`, page.url()).href)
  await expect(page.getByRole('button', { name: /Ad conversion/, pressed: true })).toBeVisible()
})

test('an address with a draft that is not there says so, and leads to the other', async () => {
  await page.goto(compare(short, '00000000-0000-4000-8000-000000000000'))
  await expect(page.getByRole('heading', { name: 'One of the two drafts is not there' })).toBeVisible()
  await page.getByRole('link', { name: /Open the other/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'short.mp4' })).toBeVisible()
})
