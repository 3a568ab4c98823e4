import { basename, join } from 'node:path'
import { readFileSync } from 'node:fs'
import { expect, test, type BrowserContext, type Page } from 'playwright/test'
import { axeFaults, overWidthPx } from './faults.ts'
import { drop, makeClip, openPage, startWorkbench, type StartedWorkbench } from './started-workbench.ts'

test.describe.configure({ mode: 'serial' })

let workbench: StartedWorkbench
let context: BrowserContext
let page: Page
let complaints: readonly string[]

const file = (name: string) => join(workbench.folder, name)
const drafts = () => page.getByRole('grid', { name: 'Drafts' })
const card = (name: string) => drafts().getByRole('gridcell').filter({ has: page.getByRole('link', { name }) })
const shownNames = () => drafts().locator('[data-draft-name]').evaluateAll((items) => items.map((item) => item.getAttribute('data-draft-name')))
const search = () => page.getByRole('searchbox', { name: 'Search drafts' })
const bar = () => page.getByRole('group', { name: 'What can be done with the selected' })
const dialog = (name: string) => page.getByRole('dialog', { name })
const rail = () => page.getByRole('navigation', { name: 'Clients and folders' })
const chip = (name: string) => page.getByRole('main').getByRole('button', { name: new RegExp(`^${name}(:|$)`) })

test.beforeAll(async ({ browser }) => {
  workbench = await startWorkbench()
  ;({ context, page, complaints } = await openPage(browser, workbench, { viewport: { width: 1280, height: 860 } }))
  const clips = [makeClip(file('alpha.mp4')), makeClip(file('bravo take.mp4'), { seconds: 9, pitchHz: 660 }), makeClip(file('Café.mp4'), { seconds: 7, pitchHz: 990 })]
  await drop(page, await Promise.all(clips))
  await expect(page.getByRole('main').getByText('3 drafts')).toBeVisible({ timeout: 90_000 })
})

test.afterAll(async () => {
  await context?.close()
  await workbench?.stop()
  workbench?.clean()
})

test('each draft is a card with its score, verdict and length', async () => {
  await expect(drafts().getByRole('gridcell')).toHaveCount(3)
  await expect(card('bravo take.mp4').getByRole('img', { name: /^Score \d+ out of 100$/ })).toBeVisible()
  await expect(card('bravo take.mp4').getByText('Length 9 s')).toBeAttached()
  await expect(drafts()).toHaveAttribute('aria-rowcount', '1')
  await expect(drafts()).toHaveAttribute('aria-multiselectable', 'true')
})

test('a search shows what fits while it is typed, and stands in the address', async () => {
  await search().pressSequentially('cafe')
  await expect(drafts().getByRole('gridcell')).toHaveCount(1)
  await expect(card('Café.mp4')).toBeVisible()
  await expect(page).toHaveURL(/\?q=cafe$/)
  await expect(page.getByRole('status').getByText('1 of 3 drafts')).toBeVisible()
  await search().fill('no such draft')
  await expect(page.getByRole('heading', { name: 'No draft fits' })).toBeVisible()
  await expect(page.getByText('search “no such draft”')).toBeVisible()
  await page.getByRole('main').locator('.nothing-found').getByRole('button', { name: 'Clear filters' }).click()
  await expect(drafts().getByRole('gridcell')).toHaveCount(3)
})

test('drafts are sorted, either way round', async () => {
  await chip('Sort by').click()
  await page.getByRole('menuitemradio', { name: 'Name' }).click()
  await expect.poll(shownNames).toEqual(['alpha.mp4', 'bravo take.mp4', 'Café.mp4'])
  await page.getByRole('button', { name: 'Turn the order round' }).click()
  await expect.poll(shownNames).toEqual(['Café.mp4', 'bravo take.mp4', 'alpha.mp4'])
  await page.getByRole('button', { name: 'Turn the order round' }).click()
})

test('the keyboard moves, selects and opens; coming back goes on from there', async () => {
  await search().focus()
  await page.keyboard.press('ArrowDown')
  await expect(card('alpha.mp4')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('End')
  await expect(card('Café.mp4')).toBeFocused()
  await page.keyboard.press('Home')
  await page.keyboard.press('Space')
  await page.keyboard.press('Shift+ArrowRight')
  await expect(bar().getByText('2 selected')).toBeVisible()
  await expect(card('bravo take.mp4')).toHaveAttribute('aria-selected', 'true')
  await expect(card('Café.mp4')).toHaveAttribute('aria-selected', 'false')
  await page.keyboard.press('Shift+ArrowLeft')
  await expect(bar().getByText('1 selected')).toBeVisible()
  await bar().getByRole('button', { name: 'Deselect all' }).click()
  await card('bravo take.mp4').focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/draft\//)
  await page.goBack()
  await expect(card('bravo take.mp4')).toBeFocused()
})

test('Ctrl and Shift select with the mouse, and two can be compared', async () => {
  await card('alpha.mp4').click({ modifiers: ['Control'] })
  await card('Café.mp4').click({ modifiers: ['Shift'] })
  await expect(bar().getByText('3 selected')).toBeVisible()
  await expect(bar().getByRole('button', { name: 'Compare' })).toHaveCount(0)
  await card('Café.mp4').getByRole('checkbox', { name: 'Select Café.mp4' }).click()
  await expect(bar().getByText('2 selected')).toBeVisible()
  await expect(bar().getByRole('button', { name: 'Compare' })).toBeEnabled()
})

test('tags are put on those selected, filter them, and are taken back by undo', async () => {
  await bar().getByRole('button', { name: 'Tags…' }).click()
  await dialog('Tags').getByLabel('Tags of all of them').first().fill('hook')
  await page.keyboard.press('Enter')
  await dialog('Tags').getByRole('button', { name: 'Save' }).click()
  await expect(card('alpha.mp4').getByText('hook', { exact: true })).toBeVisible()
  await expect(card('Café.mp4').getByText('hook', { exact: true })).toHaveCount(0)
  await chip('Tag').click()
  await page.getByRole('menuitemcheckbox', { name: 'hook' }).click()
  await page.keyboard.press('Escape')
  await expect.poll(shownNames).toEqual(['alpha.mp4', 'bravo take.mp4'])
  await chip('Tag').click()
  await page.getByRole('menuitemcheckbox', { name: 'hook' }).click()
  await page.keyboard.press('Escape')
  await page.getByRole('alert').filter({ hasText: 'Changed the tags of 2 drafts' }).getByRole('button', { name: 'Undo' }).click()
  await expect(drafts().getByText('hook', { exact: true })).toHaveCount(0)
})

test('a new client is made while drafts are given to it, and stands in the rail', async () => {
  await bar().getByRole('button', { name: 'Client…' }).click()
  await dialog('Client').getByRole('textbox', { name: 'Name of the client' }).fill('Bakkerij Jansen')
  await dialog('Client').getByRole('radio', { name: 'Orange' }).check()
  await dialog('Client').getByRole('button', { name: 'Save' }).click()
  await expect(card('alpha.mp4').getByText('Bakkerij Jansen')).toBeVisible()
  await rail().getByRole('link', { name: /Bakkerij Jansen/ }).click()
  await expect.poll(shownNames).toEqual(['alpha.mp4', 'bravo take.mp4'])
  await rail().getByRole('link', { name: /All drafts/ }).click()
})

test('clients are renamed and taken away, and come back by undo', async () => {
  await rail().getByRole('button', { name: /Manage clients/ }).click()
  await dialog('Clients').getByRole('button', { name: 'Change Bakkerij Jansen' }).click()
  await dialog('Clients').getByRole('textbox', { name: 'Name of the client' }).fill('Bakkerij Maes')
  await dialog('Clients').getByRole('button', { name: 'Save' }).click()
  await dialog('Clients').getByRole('button', { name: 'Remove Bakkerij Maes' }).click()
  await expect(dialog('Clients').getByText('There are no clients yet.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(card('alpha.mp4').getByText('Bakkerij Maes')).toHaveCount(0)
  await page.getByRole('alert').filter({ hasText: 'Removed the client' }).getByRole('button', { name: 'Undo' }).click()
  await expect(card('alpha.mp4').getByText('Bakkerij Maes')).toBeVisible()
})

test('the menu of a draft puts it into a folder', async () => {
  await card('Café.mp4').click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Folder…' }).click()
  await dialog('Folder').getByLabel(/^Folder, as/).first().fill(' spring //reels')
  await page.keyboard.press('Enter')
  await rail().getByRole('link', { name: /spring/ }).click()
  await expect.poll(shownNames).toEqual(['Café.mp4'])
  await expect(rail().getByRole('link', { name: /reels/ })).toBeVisible()
  await rail().getByRole('link', { name: /All drafts/ }).click()
})

test('the keyboard opens the menu and removes a draft, goes on from the next, and undo brings it back', async () => {
  await card('alpha.mp4').focus()
  await page.keyboard.press('Shift+F10')
  await page.getByRole('menuitem', { name: 'Remove from the library' }).press('Enter')
  await expect(drafts().getByRole('gridcell')).toHaveCount(2)
  await page.getByRole('alert').filter({ hasText: 'Removed “alpha.mp4”' }).getByRole('button', { name: 'Undo' }).click()
  await expect(drafts().getByRole('gridcell')).toHaveCount(3)
})

test('the list shows the same in columns, sorts by them, and stays after a reload', async () => {
  await page.getByRole('radiogroup', { name: 'Layout' }).getByText('List').click({ force: true })
  await expect(drafts().getByRole('row')).toHaveCount(4)
  await expect(drafts().getByRole('row').nth(1)).toHaveAttribute('aria-rowindex', '2')
  await drafts().getByRole('columnheader', { name: 'Length' }).getByRole('button').click()
  await expect.poll(shownNames).toEqual(['alpha.mp4', 'Café.mp4', 'bravo take.mp4'])
  await expect(drafts().getByRole('columnheader', { name: 'Length' })).toHaveAttribute('aria-sort', 'ascending')
  await page.reload()
  await expect(drafts().getByRole('row')).toHaveCount(4)
  await expect.poll(shownNames).toEqual(['alpha.mp4', 'Café.mp4', 'bravo take.mp4'])
  await page.getByRole('link', { name: 'Hookline' }).click()
  await expect(drafts().getByRole('row')).toHaveCount(4)
})

test('axe finds nothing, in the list and the grid, light and dark', async () => {
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme })
    expect(await axeFaults(page)).toEqual([])
    await page.getByRole('radiogroup', { name: 'Layout' }).getByText(scheme === 'light' ? 'Grid' : 'List').click({ force: true })
  }
  await page.getByRole('radiogroup', { name: 'Layout' }).getByText('Grid').click({ force: true })
  await card('alpha.mp4').click({ modifiers: ['Control'] })
  expect(await axeFaults(page)).toEqual([])
  await bar().getByRole('button', { name: 'Client…' }).click()
  expect(await axeFaults(page)).toEqual([])
  await page.keyboard.press('Escape')
  await bar().getByRole('button', { name: 'Deselect all' }).click()
  await page.emulateMedia({ colorScheme: 'light' })
})

test('nothing is cut off at 600 pixels, nor at 200 % zoom', async () => {
  for (const size of [{ width: 600, height: 800 }, { width: 640, height: 430 }]) {
    await page.setViewportSize(size)
    await expect(drafts().getByRole('gridcell').first()).toBeVisible()
    await expect.poll(() => overWidthPx(page)).toBeLessThanOrEqual(0)
  }
  await page.setViewportSize({ width: 1280, height: 860 })
})

test('a file dropped on a draft becomes its new version', async () => {
  await makeClip(file('alpha second.mp4'), { seconds: 8, pitchHz: 330 })
  await dropOn('alpha.mp4', file('alpha second.mp4'))
  await expect(card('alpha second.mp4').getByText('Version 2')).toBeAttached({ timeout: 60_000 })
  await expect(drafts().getByRole('gridcell')).toHaveCount(3)
})

test('the browser had nothing to complain about', () => {
  expect(complaints).toEqual([])
})

/** Drags one file over a draft, which says what would happen, and lets it go there. */
async function dropOn(name: string, path: string) {
  const box = await card(name).boundingBox()
  if (!box) throw new Error(`${name} is not there`)
  const at = { clientX: box.x + box.width / 2, clientY: box.y + 60 }
  const dataTransfer = await page.evaluateHandle(
    ({ fileName, base64 }) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))], fileName, { type: 'video/mp4' }))
      return transfer
    },
    { fileName: basename(path), base64: readFileSync(path).toString('base64') },
  )
  await page.dispatchEvent('body', 'dragenter', { dataTransfer })
  await page.getByText('Drop to check').waitFor()
  const target = (await page.evaluateHandle(() => document.elementFromPoint(innerWidth / 2, innerHeight / 2))).asElement()
  await target?.dispatchEvent('dragover', { dataTransfer, ...at })
  await expect(page.getByText(`New version of ${name}`)).toBeVisible()
  await target?.dispatchEvent('drop', { dataTransfer, ...at })
}
