import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test, type BrowserContext, type Page } from 'playwright/test'
import { callCore } from '../../electron/cli/call-core.ts'
import { findBinaries } from '../../electron/core/media/binaries.ts'
import { openCore } from '../../electron/core/open-core.ts'
import { openPage, startWorkbench, type StartedWorkbench } from './started-workbench.ts'

test.describe.configure({ mode: 'serial' })

let workbench: StartedWorkbench
let context: BrowserContext
let page: Page
let complaints: readonly string[]
const frames = 180

const player = () => page.getByRole('region', { name: 'Player', exact: true }).filter({ has: page.getByRole('slider', { name: 'Position' }) })
const shown = () => player().locator('[data-frame]')
const press = (key: string) => page.keyboard.press(key)

/** A clip whose frames each show their own number as eight stripes, bit by bit; 29.97 a second, whose times no millisecond meets. */
async function makeNumbered(file: string, codec: readonly string[]): Promise<string> {
  const { ffmpeg } = await findBinaries()
  const picture = "nullsrc=size=176x312:rate=30000/1001,geq=lum='if(bitand(N\\,pow(2\\,floor(X/22)))\\,225\\,25)':cb=128:cr=128"
  execFileSync(ffmpeg.path, ['-v', 'error', '-y', '-nostdin', '-f', 'lavfi', '-i', picture, '-f', 'lavfi', '-i', 'sine=frequency=330', '-frames:v', String(frames), '-t', '6.1', ...codec, `file:${file}`])
  return file
}

/** The number that the picture on screen shows. */
function readFrame(): Promise<number> {
  return page.evaluate(() => {
    const video = document.querySelector('video')
    if (!video || video.readyState < 2 || video.seeking) return -1
    const canvas = document.createElement('canvas')
    ;[canvas.width, canvas.height] = [176, 312]
    const pen = canvas.getContext('2d')
    pen?.drawImage(video, 0, 0, 176, 312)
    const row = pen?.getImageData(0, 156, 176, 1).data ?? []
    return Array.from({ length: 8 }, (_, bit) => ((row[(bit * 22 + 11) * 4] ?? 0) > 128 ? 2 ** bit : 0)).reduce((sum, part) => sum + part, 0)
  })
}

/** The player says that it stands at a frame, and the picture shows that very frame. */
async function expectFrame(frame: number) {
  await expect(shown()).toHaveAttribute('data-frame', String(frame))
  await expect.poll(readFrame).toBe(frame)
}

/** Puts a clip into the library, as another program on the same data folder may, and opens it. */
async function bring(name: string, codec: readonly string[]) {
  const core = await openCore({ dataDir: join(workbench.folder, 'data') })
  try {
    const { draft } = await callCore(core, 'draft.import', { source: { path: await makeNumbered(join(workbench.folder, name), codec) } })
    await page.goto(new URL(`/draft/${draft.id}`, workbench.url).href)
  } finally {
    await core.close()
  }
}

test.beforeAll(async ({ browser }) => {
  workbench = await startWorkbench()
  ;({ context, page, complaints } = await openPage(browser, workbench))
})

test.afterAll(async () => {
  await context?.close()
  await workbench?.stop()
  workbench?.clean()
})

test('the picture has its place before the video is there', async () => {
  await page.route(/\/(media|preview)\//, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500))
    await route.continue()
  })
  await bring('numbered.mp4', ['-c:v', 'libx264', '-preset', 'veryfast', '-g', '60', '-bf', '2', '-pix_fmt', 'yuv420p', '-c:a', 'aac'])
  const before = await page.locator('.player-phone').boundingBox()
  await expectFrame(0)
  expect(await page.locator('.player-phone').boundingBox()).toEqual(before)
  expect((before?.width ?? 0) / (before?.height ?? 1)).toBeCloseTo(9 / 16, 2)
  await page.unroute(/\/(media|preview)\//)
})

test('steps from frame to frame, on and back, and never beyond', async () => {
  const on = player().getByRole('button', { name: 'Frame on' })
  for (let frame = 1; frame <= 5; frame++) {
    await on.click()
    await expectFrame(frame)
  }
  await player().getByRole('button', { name: 'Frame back' }).click()
  await expectFrame(4)
  await press('Home')
  await press(',')
  await expectFrame(0)
  await press('End')
  await expectFrame(frames - 1)
  await press('.')
  await expectFrame(frames - 1)
})

test('a held key steps by as many frames as it says', async () => {
  await press('Home')
  for (let count = 0; count < 23; count++) await press('.')
  await expectFrame(23)
  for (let count = 0; count < 11; count++) await press(',')
  await expectFrame(12)
})

test('jumps by a second and by five', async () => {
  await press('Home')
  await press('ArrowRight')
  // Frame 30 begins a millisecond later: that near counts as there.
  await expectFrame(30)
  await press('Shift+ArrowRight')
  await expectFrame(frames - 1)
  await press('Shift+ArrowLeft')
  await press('ArrowLeft')
  await expectFrame(0)
})

test('scrubbing ends where the pointer does', async () => {
  const box = await page.locator('.scrubber').boundingBox()
  if (!box) throw new Error('There is no scrubber')
  const at = (share: number) => box.x + box.width * share
  await page.mouse.move(at(0.1), box.y + box.height / 2)
  await page.mouse.down()
  for (let step = 0; step <= 40; step++) await page.mouse.move(at(0.1 + (step / 40) * 0.4), box.y + box.height / 2)
  await page.mouse.up()
  const frame = Number(await shown().getAttribute('data-frame'))
  expect(Math.abs(frame - frames / 2)).toBeLessThan(4)
  await expectFrame(frame)
})

test('plays and pauses, and tells the frame that is shown', async () => {
  await press('Home')
  await press('Space')
  await expect(player().getByRole('button', { name: 'Play or pause' })).toHaveAttribute('aria-pressed', 'true')
  await expect.poll(async () => Number(await shown().getAttribute('data-frame'))).toBeGreaterThan(20)
  await press('k')
  const frame = Number(await shown().getAttribute('data-frame'))
  expect(frame).toBeLessThan(frames - 1)
  await expect(player().getByRole('button', { name: 'Play or pause' })).toHaveAttribute('aria-pressed', 'false')
  await expect.poll(async () => (await readFrame()) - Number(await shown().getAttribute('data-frame'))).toBe(0)
})

test('J, K and L shuttle', async () => {
  await press('Home')
  const speed = player().getByRole('combobox', { name: 'Speed' })
  await press('l')
  await press('l')
  await expect(speed).toHaveValue('2')
  await press('l')
  await expect(speed).toHaveValue('4')
  await expect.poll(() => page.evaluate(() => document.querySelector('video')?.playbackRate)).toBe(4)
  await press('k')
  await press('End')
  await press('j')
  await expect(speed).toHaveValue('-1')
  await expect.poll(async () => Number(await shown().getAttribute('data-frame'))).toBeLessThan(frames - 20)
  await press('j')
  await expect(speed).toHaveValue('-2')
  await press('k')
  const frame = Number(await shown().getAttribute('data-frame'))
  await expectFrame(frame)
  await press('j')
  // Back at the start it stands still.
  await expect.poll(async () => shown().getAttribute('data-frame'), { timeout: 20_000 }).toBe('0')
  await expect(player().getByRole('button', { name: 'Play or pause' })).toHaveAttribute('aria-pressed', 'false')
  await expectFrame(0)
})

test('the opening is looped', async () => {
  await press('o')
  await expect(player().getByRole('button', { name: 'Loop the first three seconds' })).toHaveAttribute('aria-pressed', 'true')
  await expect.poll(async () => Number(await shown().getAttribute('data-frame'))).toBeGreaterThan(60)
  await expect.poll(async () => Number(await shown().getAttribute('data-frame')), { intervals: [20] }).toBeLessThan(40)
  await press('o')
  await press('k')
})

test('the safe zone is drawn over the picture, another is chosen, and undone', async () => {
  await press('z')
  const overlay = player().getByRole('img', { name: /cover/ })
  await expect(overlay).toBeVisible()
  await expect(player().getByText('Evidence grade D')).toBeVisible()
  const [phone, drawn] = [await page.locator('.player-phone').boundingBox(), await overlay.boundingBox()]
  expect(drawn).toEqual(phone)
  const edge = page.locator('.safe-zone-edge')
  await expect(edge).toHaveAttribute('y', '250')
  await player().getByRole('combobox', { name: 'Safe zone' }).selectOption({ label: 'TikTok, least' })
  await expect(edge).toHaveAttribute('y', '108')
  await page.reload()
  await expect(edge).toHaveAttribute('y', '108')
  await press('z')
  await expect(overlay).toHaveCount(0)
})

test('sound off is remembered', async () => {
  await press('m')
  await expect.poll(() => page.evaluate(() => document.querySelector('video')?.muted)).toBe(true)
  await page.reload()
  await expect.poll(() => page.evaluate(() => document.querySelector('video')?.muted)).toBe(true)
  await press('m')
})

test('full screen and back', async () => {
  await expect(player()).toBeVisible()
  await press('f')
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.className)).toBe('player')
  await press('f')
  await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBe(null)
})

test('what the browser cannot play is shown as a copy, frame by frame the same', async () => {
  await bring('numbered.avi', ['-c:v', 'mpeg4', '-q:v', '3', '-c:a', 'pcm_s16le'])
  await expect(page.getByText('Shown: a copy for this player')).toBeVisible({ timeout: 60_000 })
  await expectFrame(0)
  for (let count = 0; count < 7; count++) await press('.')
  await expectFrame(7)
  await press('End')
  await expectFrame(frames - 1)
  await press('Home')
  await press('Space')
  await expect.poll(async () => Number(await shown().getAttribute('data-frame'))).toBeGreaterThan(20)
  await press('k')
})

test('the browser had nothing to complain about', () => {
  expect(complaints).toEqual([])
})
