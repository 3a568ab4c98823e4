import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test, type BrowserContext, type Page } from 'playwright/test'
import { axeFaults, faultsInBothThemes } from './faults.ts'
import { openPage, type StartedWorkbench, startWorkbench } from './started-workbench.ts'

test.describe.configure({ mode: 'serial' })

let workbench: StartedWorkbench
let context: BrowserContext
let page: Page
let complaints: readonly string[]

const main = () => page.getByRole('main')
const undo = () => page.getByRole('button', { name: 'Undo' }).first().click()
const at = (path: string) => page.goto(new URL(path, page.url()).href)

test.beforeAll(async ({ browser }) => {
  workbench = await startWorkbench()
  ;({ context, page, complaints } = await openPage(browser, workbench, { timezoneId: 'Europe/Brussels', reducedMotion: 'reduce' }))
  await expect(main()).toBeVisible()
})

test.afterAll(async () => {
  await context?.close()
  await workbench?.stop()
  workbench?.clean()
})

test('before the first client the calendar asks for one, and undo asks again', async () => {
  await page.keyboard.press('g')
  await page.keyboard.press('c')
  await expect(page.getByRole('heading', { name: 'No clients yet' })).toBeVisible()
  await page.getByRole('textbox', { name: 'Name of the client' }).fill('Eerste')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Nothing is planned')).toBeVisible()
  await page.getByRole('banner').getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('heading', { name: 'No clients yet' })).toBeVisible()
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Clients' }).focus()
})

test('a client is added in the zone of this computer, and opened', async () => {
  await page.keyboard.press('g')
  await page.keyboard.press('k')
  await expect(page.getByRole('heading', { name: 'Clients', level: 1 })).toBeVisible()
  await page.getByRole('button', { name: 'Add client' }).click()
  await page.getByRole('textbox', { name: 'Name of the client', exact: true }).fill('Bakkerij Zoet')
  await expect(page.getByRole('combobox', { name: 'Time zone' })).toHaveValue('Europe/Brussels')
  await page.locator('form').getByRole('button', { name: 'Add client' }).click()
  await expect(page.getByRole('heading', { name: 'Bakkerij Zoet' })).toBeVisible()
})

test('what is told is kept, and taken back with undo', async () => {
  await page.getByRole('textbox', { name: 'Niche' }).fill('bread and sourdough')
  await page.getByRole('textbox', { name: 'Niche' }).blur()
  await page.getByRole('combobox', { name: 'Time zone' }).fill('kolkata')
  await page.getByRole('option', { name: /Kolkata|Calcutta/ }).click()
  await expect(page.getByText('UTC+5:30; it is')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('textbox', { name: 'Niche' })).toHaveValue('bread and sourdough')
  await expect(page.getByRole('combobox', { name: 'Time zone' })).toHaveValue(/Kolkata|Calcutta/)
  await page.getByRole('spinbutton', { name: 'Posts a week' }).or(page.getByRole('textbox', { name: 'Posts a week' })).fill('3')
  await page.keyboard.press('Tab')
  const undoButton = page.getByRole('banner').getByRole('button', { name: 'Undo' })
  await expect(undoButton).toBeEnabled()
  await undoButton.click()
  await expect(page.getByRole('textbox', { name: 'Posts a week' })).toHaveValue('')
})

test('best hours are walked with the arrow keys and ticked with space', async () => {
  const monday = page.getByRole('button', { name: 'Monday, 18:00' })
  await monday.focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Space')
  await expect(page.getByRole('button', { name: 'Tuesday, 19:00' })).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByRole('button', { name: 'Tuesday, 19:00' })).toBeFocused()
})

test('accounts, pillars and approvers are added with Enter and changed where they stand', async () => {
  await page.getByRole('textbox', { name: 'Add an account' }).fill('@zoet')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Handle' })).toHaveValue('@zoet')
  await page.getByRole('textbox', { name: 'Add a pillar' }).fill('Behind the oven')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Name of the pillar' })).toHaveValue('Behind the oven')
  await page.getByRole('textbox', { name: 'Name of the pillar' }).fill('Behind the scenes')
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'Add someone who approves' }).fill('Lien')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Mail or phone' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('textbox', { name: 'Name of the pillar' })).toHaveValue('Behind the scenes')
})

test('a logo that is too large, or too small a picture, is refused with the reason; a good one is shown', async () => {
  const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')
  const [input] = await page.locator('input[type=file][accept*=png]').all()
  await input?.setInputFiles({ name: 'huge.png', mimeType: 'image/png', buffer: Buffer.alloc(600 * 1024) })
  await expect(page.getByText('This picture is too large for a logo')).toBeVisible()
  await input?.setInputFiles({ name: 'dot.png', mimeType: 'image/png', buffer: png })
  await expect(page.getByText('A logo of 1 by 1 pixels cannot be used.')).toBeVisible()
  await page.evaluate(() => document.querySelectorAll('.mantine-Notifications-root button').forEach((each) => each instanceof HTMLElement && each.click()))
  const logo = page.locator('.client-head img')
  await input?.setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: await page.screenshot({ clip: { x: 0, y: 0, width: 96, height: 96 } }) })
  await expect.poll(() => logo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(96)
  await page.getByRole('button', { name: 'Remove the logo' }).click()
  await expect(logo).toHaveCount(0)
  await page.getByRole('banner').getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => logo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(96)
})

test('a plan comes in from a spreadsheet: shown first, refused as a whole, taken in, undone', async () => {
  const input = page.locator('input[type=file][accept*=csv]')
  await input.setInputFiles({ name: 'bad.csv', mimeType: 'text/csv', buffer: Buffer.from('Date;Time;Title\n2026-12-01;10:00;Good\n2026-13-45;10:00;Bad\n') })
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText('refused', { exact: false }).first()).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Take in' })).toBeDisabled()
  await expect(dialog.locator('tr[data-does="refuse"]')).toContainText('2026-13-45')
  expect(await axeFaults(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await input.setInputFiles({ name: 'own.csv', mimeType: 'text/csv', buffer: Buffer.from('Dag,Wat\n2026-12-01,Own heading\n') })
  const holds = (column: string) => dialog.getByRole('combobox', { name: `What “${column}” holds` })
  await expect(holds('Wat')).toHaveValue('')
  await holds('Wat').click()
  await page.getByRole('option', { name: 'Title', exact: true }).click()
  await expect(dialog.locator('tr[data-does="add"]')).toContainText('Own heading')
  await holds('Wat').click()
  await page.getByRole('option', { name: 'Notes', exact: true }).click()
  await expect(dialog.locator('tr[data-does="add"]')).not.toContainText('Own heading')
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await input.setInputFiles({ name: 'plan.csv', mimeType: 'text/csv', buffer: Buffer.from('Date;Time;Title\n2026-12-01;10:00;Advent bread\n2026-12-02;10:00;Oven talk\n') })
  await expect(dialog.getByText('Advent bread').first()).toBeVisible()
  await dialog.getByRole('button', { name: 'Take in' }).click()
  await expect(page.getByText('2 posts')).toBeVisible()
  await undo()
  await expect(page.getByText('0 posts')).toBeVisible()
  await page.getByRole('banner').getByRole('button', { name: 'Redo' }).click()
  await expect(page.getByText('2 posts')).toBeVisible()
})

test('a review is made as a file and listed', async () => {
  await page.getByRole('button', { name: 'Make a review' }).click()
  await page.getByRole('textbox', { name: 'From' }).or(page.getByLabel('From')).first().fill('2026-12-01')
  await page.getByLabel('Up to and including').fill('2026-12-07')
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Make the file' }).click()])
  const html = readFileSync(await download.path(), 'utf8')
  expect(html).toContain('Advent bread')
  await expect(page.getByText('No answer yet')).toBeVisible()
  writeFileSync(join(workbench.folder, 'review.html'), html)
})

test('what the client answers is read, laid beside the plan, taken in and undone', async () => {
  const review = await context.newPage()
  await review.goto(pathToFileURL(join(workbench.folder, 'review.html')).href)
  await review.getByRole('article', { name: 'Advent bread' }).getByLabel('Approve').check()
  await review.getByRole('article', { name: 'Oven talk' }).getByLabel('Ask for changes').check()
  await review.getByRole('article', { name: 'Oven talk' }).getByRole('textbox').fill('Shorter, please')
  await review.getByLabel('Your name').fill('Els')
  const [download] = await Promise.all([review.waitForEvent('download'), review.getByRole('button', { name: 'Save my answer' }).click()])
  const answer = join(workbench.folder, 'answer.json')
  await download.saveAs(answer)
  await review.close()
  await page.locator('input[type=file][accept*=hookline]').setInputFiles(answer)
  const dialog = page.getByRole('dialog', { name: 'Answer of Els' })
  await expect(dialog.locator('li[data-does="approve"]')).toContainText('Becomes “Approved”.')
  await expect(dialog.locator('li[data-does="review"]')).toContainText('Shorter, please')
  expect(await axeFaults(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Take the answers in' }).click()
  await expect(page.getByText(/^Answered /)).toBeVisible()
  await undo()
  await expect(page.getByText('No answer yet')).toBeVisible()
})

test('a client travels as one file: shown first, then taken in as a copy', async () => {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Export client' }).click()])
  const file = join(workbench.folder, 'client.json')
  writeFileSync(file, readFileSync(await download.path()))
  await at('/clients')
  await page.locator('input[type=file][accept*=json]').setInputFiles(file)
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText('a copy is made')).toBeVisible()
  await dialog.getByRole('button', { name: 'Take in' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /Bakkerij Zoet/ })).toBeVisible()
  await expect(page.getByText('2 posts')).toBeVisible()
})

test('to the archive, away, and back within thirty days', async () => {
  await page.getByRole('button', { name: 'Move to the archive' }).click()
  await expect(page.getByText('in the archive', { exact: false }).first()).toBeVisible()
  await page.getByRole('button', { name: 'Remove client' }).click()
  await expect(page.getByRole('heading', { name: 'Clients', level: 1 })).toBeVisible()
  await page.getByText('Removed (2)').click()
  await expect(page.getByText('30 days left')).toHaveCount(2)
  await page.getByRole('button', { name: /^Restore Bakkerij/ }).click()
  await expect(page.getByText('Removed (1)')).toBeVisible()
  await expect(page.getByText('Archive (1)')).toBeVisible()
})

test('axe finds nothing on the pages of clients', async () => {
  await at('/clients')
  await expect(page.getByRole('table').first()).toBeVisible()
  expect(await faultsInBothThemes(page)).toEqual([])
  await page.getByRole('table').first().getByRole('link', { name: 'Bakkerij Zoet' }).click()
  await expect(page.getByRole('heading', { name: 'Best hours' })).toBeVisible()
  expect(await faultsInBothThemes(page)).toEqual([])
})

test('nothing was complained of', () => {
  expect(complaints.filter((each) => !each.includes('status of 4'))).toEqual([])
})
