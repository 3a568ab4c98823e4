import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type BrowserContext, type Page } from 'playwright/test'
import { axeFaults, overWidthPx } from './faults.ts'
import { drop, makeClip, openPage, startWorkbench, type StartedWorkbench } from './started-workbench.ts'

test.describe.configure({ mode: 'serial' })

let workbench: StartedWorkbench
let context: BrowserContext
let page: Page
let complaints: readonly string[]
/** Where the browsing of folders starts. */
const home = mkdtempSync(join(tmpdir(), 'hookline-home-'))
mkdirSync(join(home, 'Videos', 'Exports'), { recursive: true })

const settings = () => new URL('/settings', page.url()).href
const row = (name: string) => page.getByRole('group', { name, exact: true })
const notice = () => page.getByRole('alert')

test.beforeAll(async ({ browser }) => {
  process.env['HOME'] = home
  workbench = await startWorkbench()
  ;({ context, page, complaints } = await openPage(browser, workbench, { viewport: { width: 1280, height: 860 } }))
  await page.getByRole('heading', { level: 1 }).or(page.getByRole('heading', { level: 2 })).first().waitFor()
  await drop(page, [await makeClip(join(workbench.folder, 'kept.mp4'), { seconds: 3 })])
  await expect(page.getByRole('main').getByRole('link', { name: /kept\.mp4/ }).first()).toBeVisible({ timeout: 90_000 })
  await page.goto(settings())
})

test.afterAll(async () => {
  await context?.close()
  await workbench?.stop()
  workbench?.clean()
  rmSync(home, { recursive: true, force: true })
})

test('shows all sections, and leads the keyboard to one', async () => {
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible()
  await expect(page.locator('.settings-section')).toHaveCount(9)
  await page.getByRole('navigation', { name: 'Settings' }).getByRole('link', { name: 'Keyboard' }).click()
  await expect(page.locator('#keyboard')).toBeFocused()
  await expect(page.locator('#keyboard')).toBeInViewport()
})

test('finds a setting by any of its words', async () => {
  const search = page.getByRole('searchbox', { name: 'Search the settings' })
  await search.fill('speak computer')
  await expect(page.locator('.settings-section')).toHaveCount(1)
  await expect(row('Shortcuts of single letters')).toBeVisible()
  await expect(row('All shortcuts')).toHaveCount(0)
  await search.fill('xyzzy')
  await expect(page.getByText('No setting speaks of “xyzzy”.')).toBeVisible()
  await search.fill('')
  await expect(page.locator('.settings-section')).toHaveCount(9)
})

test('keeps what is set over a reload', async () => {
  await row('Goal for new drafts').getByRole('combobox').selectOption('Ad conversion')
  await row('Shortcuts of single letters').getByRole('switch').click({ force: true })
  await expect(row('Shortcuts of single letters').getByText('Off', { exact: true })).toBeVisible()
  await page.reload()
  await expect(row('Goal for new drafts').getByRole('combobox')).toHaveValue('ads')
  await expect(row('Shortcuts of single letters').getByRole('switch')).not.toBeChecked()
})

test('speaks the language that is chosen, and the browser’s again', async () => {
  await row('Language').getByText('Nederlands').click()
  await expect(page.getByRole('heading', { level: 1, name: 'Instellingen' })).toBeVisible()
  await page.reload()
  await row('Taal').getByText('Zoals de browser (English)').click()
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible()
})

test('edits a safe zone by number, by hand and by the keyboard', async () => {
  const zones = row('What the app covers')
  await zones.getByRole('button', { name: 'Add' }).click()
  await zones.getByRole('textbox', { name: 'Name' }).fill('Mine')
  await zones.getByRole('textbox', { name: 'Bottom' }).fill('300')
  await expect(zones.getByText('840 × 1,370 free')).toBeVisible()
  const top = zones.getByRole('slider', { name: 'Edge: Top' })
  const box = await zones.locator('.zone-preview').boundingBox()
  const from = await top.boundingBox()
  if (!box || !from) throw new Error('no preview')
  await page.mouse.move(from.x + 30, from.y + from.height / 2)
  await page.mouse.down()
  await page.mouse.move(from.x + 30, box.y + box.height / 4, { steps: 5 })
  await page.mouse.up()
  const dragged = Number(await top.getAttribute('aria-valuenow'))
  expect(Math.abs(dragged - 480)).toBeLessThan(15)
  await top.press('ArrowDown')
  await top.press('Shift+ArrowDown')
  await expect(top).toHaveAttribute('aria-valuenow', String(dragged + 11))
  await zones.getByRole('button', { name: 'Draw this one over the player' }).click()
  await expect(zones.getByRole('button', { name: /Mine/ })).toContainText('drawn')
  await page.reload()
  await expect(zones.getByRole('textbox', { name: 'Name' })).toHaveValue('Mine')
  await expect(top).toHaveAttribute('aria-valuenow', String(dragged + 11))
  await zones.getByRole('button', { name: 'Delete' }).click()
  await expect(zones.getByRole('button', { name: /Mine/ })).toHaveCount(0)
  await expect(zones.getByRole('button', { name: 'TikTok, least' })).toContainText('drawn')
})

test('watches a folder that is chosen in a browser', async () => {
  const folders = row('Watched folders')
  await folders.getByRole('button', { name: 'Watch a folder' }).click()
  const dialog = page.getByRole('dialog', { name: 'Choose a folder to watch' })
  await dialog.getByRole('button', { name: 'Videos' }).click()
  await dialog.getByRole('button', { name: 'Exports' }).click()
  await expect(dialog.getByText('There are no folders in here.')).toBeVisible()
  await dialog.getByRole('button', { name: 'One folder up' }).click()
  await dialog.getByRole('button', { name: 'Exports' }).click()
  await expect(dialog.getByText(join(home, 'Videos', 'Exports'))).toBeVisible()
  await dialog.getByRole('button', { name: 'Watch this folder' }).click()
  const watched = folders.getByRole('listitem').filter({ hasText: join(home, 'Videos', 'Exports') })
  await expect(watched.getByRole('switch')).toBeChecked()
  await watched.getByRole('button', { name: /^Stop watching/ }).click()
  await expect(watched).toHaveCount(0)
  await notice().filter({ hasText: 'No longer watching' }).getByRole('button', { name: 'Undo' }).click()
  await expect(watched).toHaveCount(1)
})

test('shows every ffmpeg with its check, and uses one that is chosen', async () => {
  const program = row('Which ffmpeg reads your videos')
  await expect(program.getByText('In use')).toHaveCount(1)
  await expect(program.getByText('Fit').first()).toBeVisible()
  await program.getByRole('button', { name: 'Check again' }).click()
  await expect(program.getByText('In use')).toHaveCount(1)
})

test('says what a restore will change, restores, and undoes it', async () => {
  const backups = row('Backups')
  await backups.getByRole('button', { name: 'Make a backup now' }).click()
  await expect(backups.getByRole('row').filter({ hasText: 'You asked for it' })).toContainText('1')
  await row('Goal for new drafts').getByRole('combobox').selectOption('Organic reach')
  await page.getByRole('link', { name: 'Hookline' }).first().click()
  await drop(page, [await makeClip(join(workbench.folder, 'later.mp4'), { seconds: 3, pitchHz: 880 })])
  await expect(page.getByRole('main').getByRole('link', { name: /later\.mp4/ }).first()).toBeVisible({ timeout: 90_000 })
  await page.goto(settings())
  await backups.getByRole('button', { name: /^Restore the backup/ }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText('1 draft leaves the library')).toBeVisible()
  await dialog.getByRole('button', { name: 'Restore', exact: true }).click()
  await expect(row('Goal for new drafts').getByRole('combobox')).toHaveValue('ads')
  await expect(backups.getByRole('row').filter({ hasText: 'Before a restore' })).toContainText('2')
  await notice().filter({ hasText: 'Library restored' }).getByRole('button', { name: 'Undo' }).click()
  await expect(row('Goal for new drafts').getByRole('combobox')).toHaveValue('reach')
  expect(readdirSync(join(workbench.folder, 'data', 'backups')).filter((name) => name.includes('before-restore'))).toHaveLength(2)
})

test('says how large everything is', async () => {
  const data = row('Data folder')
  await expect(data.getByText(join(workbench.folder, 'data'))).toBeVisible()
  await expect(data.getByText(/free on this disk/)).toBeVisible()
})

for (const theme of ['Light', 'Dark'] as const) {
  test(`axe finds nothing in ${theme.toLowerCase()}`, async () => {
    await row('Theme').getByText(theme, { exact: true }).click()
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', theme.toLowerCase())
    await expect(row('Which ffmpeg reads your videos').getByText('In use')).toBeVisible()
    expect(await axeFaults(page, '#content')).toEqual([])
  })
}

test('nothing is cut off at 200 % zoom', async () => {
  await page.setViewportSize({ width: 640, height: 430 })
  await expect.poll(() => overWidthPx(page)).toBeLessThanOrEqual(0)
  await page.setViewportSize({ width: 1280, height: 860 })
})

test('the browser had nothing to complain about', () => {
  expect(complaints).toEqual([])
})
