import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test, type BrowserContext, type Page } from 'playwright/test'
import { findBinaries } from '../../electron/core/media/binaries.ts'
import { overWidthPx } from './faults.ts'
import { drop, openDraft, openPage, type StartedWorkbench, startWorkbench } from './started-workbench.ts'

test.describe.configure({ mode: 'serial' })

/*
 * The clip, 12 s: black and silent for 1 s · a test picture · at 4 s a hard cut to another · at 8 s a hard cut to grey · from 9 s to 11 s black and white in turns, ten
 * changes a second. Its sound: a beat at 120 BPM from 1 s on, silent from 6 to 7.5 s.
 */
const durationS = 12
const cutsS = [4, 8]
const silence = { fromS: 6, untilS: 7.5 }
const flash = { fromS: 9, untilS: 11 }

let workbench: StartedWorkbench
let context: BrowserContext
let page: Page
const timeline = () => page.getByRole('region', { name: 'Timeline', exact: true })
const slider = () => timeline().getByRole('slider', { name: 'Place in the draft' })
const reading = (name: string) => timeline().locator(`[data-reading="${name}"] dd`)
const place = async () => Number(await slider().getAttribute('aria-valuenow'))

test.beforeAll(async ({ browser }) => {
  workbench = await startWorkbench()
  ;({ context, page } = await openPage(browser, workbench, { viewport: { width: 1280, height: 1100 } }))
  await drop(page, [await makeDraft(join(workbench.folder, 'known.mp4'))])
  await openDraft(page, 'known.mp4')
  await expect(timeline()).toBeVisible()
})

test.afterAll(async () => {
  await context?.close()
  await workbench?.stop()
  workbench?.clean()
})

test('cuts, silences, flashes and beats stand at their times', async () => {
  const found = await timeline().locator('[data-cut="hard"]').evaluateAll((marks) => marks.map((mark) => Number(mark.getAttribute('data-at'))))
  for (const cutS of cutsS) expect(Math.min(...found.map((atS) => Math.abs(atS - cutS)))).toBeLessThan(0.07)

  const silences = await spansOf('[data-mark="silent"]')
  expect(silences.some(({ fromS, untilS }) => Math.abs(fromS - silence.fromS) < 0.15 && Math.abs(untilS - silence.untilS) < 0.1)).toBe(true)
  const flashes = await spansOf('[data-flash]')
  expect(flashes).toHaveLength(1)
  expect(Math.abs(flashes[0]!.fromS - flash.fromS)).toBeLessThan(0.3)
  expect(Math.abs(flashes[0]!.untilS - flash.untilS)).toBeLessThan(0.3)

  await expect(timeline().getByRole('img', { name: /^\d+ beats at 120 BPM$/ })).toBeVisible()
  await expect(timeline().getByRole('img', { name: /^black until 0:01\.0.*First sound 0:01/ })).toBeVisible()
})

test('a mark is drawn where its time is on the axis', async () => {
  const lanes = await boxOf(slider())
  const cut = await boxOf(timeline().locator('[data-cut="hard"]').first())
  const atS = Number(await timeline().locator('[data-cut="hard"]').first().getAttribute('data-at'))
  expect(Math.abs(cut.x + cut.width / 2 - lanes.x - (atS / durationS) * lanes.width)).toBeLessThan(2)
})

test('hovering reads all values there, and nothing moves', async () => {
  const before = await boxOf(timeline())
  await hover(9.95)
  await expect(reading('time')).toHaveText(/^0:(09\.9|10\.0)$/)
  await expect(reading('here')).toContainText('flashes')
  await hover(6.75)
  await expect(reading('time')).toHaveText(/^0:06\.[78]$/)
  await expect(reading('shot')).toHaveText(/^2 of \d+, 4 s$/)
  await expect(reading('here')).toHaveText('silent')
  await hover(2.5)
  await expect(reading('frame')).toHaveText(/^7[3-7]$/)
  await expect(reading('loudness')).toHaveText(/^−\d+(\.\d)? LUFS$/)
  await expect(reading('luma')).toHaveText(/^\d+ %$/)
  await hover(0.4)
  await expect(reading('here')).toContainText('black')
  expect(await boxOf(timeline())).toEqual(before)
  await page.mouse.move(5, 5)
  await expect(timeline().locator('.timeline-readout')).toHaveAttribute('data-from', 'playhead')
})

test('a click goes there, a drag goes along', async () => {
  const { y } = await press(5)
  expect(Math.abs((await place()) - 5)).toBeLessThan(0.05)
  await expect(slider()).toHaveAttribute('aria-valuetext', /^0:05\.0, frame 1(49|50|51), shot 2 of/)
  await expect(slider()).toBeFocused()
  const lanes = await boxOf(slider())
  await page.mouse.down()
  await page.mouse.move(lanes.x + lanes.width * 0.75, y, { steps: 4 })
  await page.mouse.up()
  await expect.poll(async () => Math.abs((await place()) - 9)).toBeLessThan(0.05)
  const line = await boxOf(timeline().locator('.timeline-playhead'))
  expect(Math.abs(line.x + line.width / 2 - lanes.x - lanes.width * 0.75)).toBeLessThan(3)
})

test('Ctrl and the wheel zoom around the pointer; Shift and the wheel pan; all comes back', async () => {
  await hover(4)
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -400)
  await page.keyboard.up('Control')
  await expect.poll(async () => (await viewOf()).lengthS).toBeLessThan(5)
  const near = await viewOf()
  expect(near.startS + near.lengthS / 3).toBeCloseTo(4, 1)

  await page.keyboard.down('Shift')
  await page.mouse.wheel(0, 300)
  await page.keyboard.up('Shift')
  await expect.poll(async () => (await viewOf()).startS).toBeGreaterThan(near.startS + 0.2)
  expect((await viewOf()).lengthS).toBeCloseTo(near.lengthS, 6)

  await timeline().getByRole('button', { name: 'Show all of it' }).click()
  expect(await viewOf()).toEqual({ startS: 0, lengthS: durationS })
  await timeline().getByRole('button', { name: 'Zoom in' }).click()
  expect((await viewOf()).lengthS).toBeCloseTo(durationS / 1.6, 3)
  await timeline().getByRole('button', { name: 'Zoom out' }).click()
  await expect(timeline().getByRole('button', { name: 'Show all of it' })).toBeDisabled()
})

test('a mark of a finding says what it costs, and a click goes there', async () => {
  await press(10)
  const first = timeline().getByRole('group', { name: 'Where points are lost' }).getByRole('button').first()
  await expect(first).toHaveAttribute('title', /^0:00\.0: .+\. Costs \d+\.\d points? of 100\./)
  await first.click()
  await expect.poll(place).toBe(0)
})

test('the actions go from one such place to the next, and say so', async () => {
  await press(10)
  await timeline().getByRole('button', { name: 'Previous place that costs points' }).click()
  await expect.poll(place).toBeLessThan(9.9)
  await expect(timeline().getByRole('status')).toContainText(/Costs \d+\.\d points? of 100/)
})

test('in a near view the playhead is followed', async () => {
  for (let times = 0; times < 4; times++) await timeline().getByRole('button', { name: 'Zoom in' }).click()
  await timeline().getByRole('group', { name: 'Where points are lost' }).waitFor()
  for (let times = 0; times < 9 && (await place()) > 0; times++) await timeline().getByRole('button', { name: 'Previous place that costs points' }).click()
  expect((await viewOf()).startS).toBe(0)
  await timeline().getByRole('button', { name: 'Show all of it' }).click()
})

test('a folded track stays folded', async () => {
  await timeline().getByRole('button', { name: 'Fold Motion' }).click()
  await expect(timeline().getByRole('img', { name: /^Motion over time/ })).toHaveCount(0)
  await page.reload()
  await expect(timeline().getByRole('img', { name: /^Loudness over time/ })).toBeVisible()
  await expect(timeline().getByRole('img', { name: /^Motion over time/ })).toHaveCount(0)
  await timeline().getByRole('button', { name: 'Unfold Motion' }).click()
  await expect(timeline().getByRole('img', { name: /^Motion over time/ })).toBeVisible()
})

test('narrow, or at 200 % zoom, nothing is cut off', async () => {
  await page.setViewportSize({ width: 520, height: 900 })
  await expect.poll(async () => (await boxOf(slider())).width).toBeLessThan(480)
  await expect.poll(() => overWidthPx(page)).toBeLessThanOrEqual(0)
  const { x, width } = await boxOf(slider())
  expect(x + width).toBeLessThanOrEqual(520)
  await page.setViewportSize({ width: 1280, height: 1100 })
})

async function boxOf(locator: ReturnType<typeof slider>) {
  const box = await locator.boundingBox()
  if (!box) throw new Error('Not on the page')
  return box
}

/** The middle of the lanes at a time, with the whole draft in view. */
async function pointAt(timeS: number) {
  const { x, y, width, height } = await boxOf(slider())
  return { x: x + (timeS / durationS) * width, y: y + height / 2 }
}

async function hover(timeS: number) {
  const { x, y } = await pointAt(timeS)
  await page.mouse.move(x, y)
}

async function press(timeS: number) {
  const point = await pointAt(timeS)
  await page.mouse.click(point.x, point.y)
  return point
}

async function spansOf(selector: string) {
  return timeline()
    .locator(selector)
    .evaluateAll((marks) => marks.map((mark) => ({ fromS: Number(mark.getAttribute('data-from')), untilS: Number(mark.getAttribute('data-until')) })))
}

async function viewOf() {
  const startS = Number(await timeline().getAttribute('data-from'))
  return { startS, lengthS: Number(await timeline().getAttribute('data-until')) - startS }
}

async function makeDraft(file: string): Promise<string> {
  const { ffmpeg } = await findBinaries()
  const size = 'size=180x320:rate=30'
  const scenes = [`color=c=black:${size},trim=duration=1`, `testsrc2=${size},trim=duration=3`, `testsrc=${size},trim=duration=4`, `color=c=gray:${size},trim=duration=1`, `color=c=white:${size},trim=duration=2,format=yuv420p,geq=lum='if(lt(mod(N,6),3),16,235)':cb=128:cr=128`, `color=c=gray:${size},trim=duration=1`]
  const picture = `${scenes.map((scene, index) => `${scene},setsar=1,format=yuv420p[s${index}]`).join(';')};${scenes.map((_, index) => `[s${index}]`).join('')}concat=n=${scenes.length}:v=1[v]`
  const beat = `aevalsrc='gte(t,1)*not(between(t,${silence.fromS},${silence.untilS}))*0.6*sin(220*2*PI*t)*exp(-12*mod(t,0.5))':s=48000:d=${durationS}[a]`
  execFileSync(ffmpeg.path, ['-v', 'error', '-y', '-nostdin', '-filter_complex', `${picture};${beat}`, '-map', '[v]', '-map', '[a]', '-t', String(durationS), '-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p', '-c:a', 'aac', `file:${file}`])
  return file
}
