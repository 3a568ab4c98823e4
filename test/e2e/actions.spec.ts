import { expect, test, type BrowserContext, type Page } from 'playwright/test'
import { fillWorkbench } from './every-page.ts'
import { openPage, startWorkbench, type StartedWorkbench } from './started-workbench.ts'

test.describe.configure({ mode: 'serial' })

let workbench: StartedWorkbench
let context: BrowserContext
let page: Page

test.beforeAll(async ({ browser }) => {
  workbench = await startWorkbench()
  ;({ context, page } = await openPage(browser, workbench, { viewport: { width: 1280, height: 860 } }))
  await fillWorkbench(page, workbench)
})

test.afterAll(async () => {
  await context?.close()
  await workbench?.stop()
  workbench?.clean()
})

const palette = () => page.getByRole('textbox', { name: 'What would you like to do, or find?' })

test('the palette finds an action, and Enter does it', async () => {
  await page.keyboard.press('Control+k')
  await expect(palette()).toBeFocused()
  await page.keyboard.type('house')
  await expect(page.locator('.palette').getByRole('button', { name: 'Library' })).toHaveCount(0)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/house-rules$/)
})

test('the palette finds drafts and rules by name', async () => {
  await page.getByRole('button', { name: 'Find or do' }).click()
  await palette().fill('office')
  await page.getByRole('button', { name: 'office tour.mp4' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'office tour.mp4' })).toBeVisible()
  await page.keyboard.press('Control+k')
  await palette().fill('tempo')
  await page.locator('.palette').getByRole('button').filter({ hasText: 'Fast music' }).click()
  await expect(page).toHaveURL(/\/practices\?q=/)
})

test('shortcuts go to pages, and are listed and searchable', async () => {
  await page.keyboard.press('g')
  await page.keyboard.press('l')
  await expect(page).toHaveURL(/\/$/)
  await page.keyboard.press('?')
  const list = page.getByRole('dialog', { name: 'Shortcuts' })
  await list.getByRole('searchbox').fill('redo')
  await expect(list.getByText('Redo')).toBeVisible()
  await expect(list.getByText('Rule book')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(list).toBeHidden()
})

test('a letter that is typed into a field is a letter', async () => {
  await page.keyboard.press('g')
  await page.keyboard.press('p')
  await page.getByRole('searchbox', { name: 'Search the rule book' }).fill('')
  await page.keyboard.type('g l ?')
  await expect(page).toHaveURL(/\/practices/)
  await expect(page.getByRole('searchbox', { name: 'Search the rule book' })).toHaveValue('g l ?')
  await page.getByRole('searchbox', { name: 'Search the rule book' }).blur()
})

test('language and theme change from the palette', async () => {
  await page.keyboard.press('Control+k')
  await palette().fill('Nederlands')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Het regelboek' })).toBeVisible()
  await page.keyboard.press('Control+k')
  await page.getByRole('textbox', { name: 'Wat wil je doen of vinden?' }).fill('English')
  await page.keyboard.press('Enter')
  const before = await page.locator('html').getAttribute('data-mantine-color-scheme')
  await page.keyboard.press('Control+Shift+L')
  await expect(page.locator('html')).not.toHaveAttribute('data-mantine-color-scheme', before ?? '')
})
