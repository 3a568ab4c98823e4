import { expect, test, type BrowserContext, type Page } from 'playwright/test'
import { axeFaults, faultsInBothThemes } from './faults.ts'
import { drop, makeClip, openPage, type StartedWorkbench, startWorkbench } from './started-workbench.ts'

test.describe.configure({ mode: 'serial' })

let workbench: StartedWorkbench
let context: BrowserContext
let page: Page
let complaints: readonly string[]

const dialog = () => page.getByRole('dialog')
const field = (name: string) => dialog().getByRole('textbox', { name, exact: true })
const saved = () => expect(dialog().locator('.post-keeping[data-keeping="saved"]')).toBeVisible()
const close = async () => {
  await dialog().getByRole('button', { name: 'Close' }).first().click()
  await expect(dialog()).toHaveCount(0)
}
const open = (title: string) => page.locator('button.idea', { hasText: title }).click()

test.beforeAll(async ({ browser }) => {
  workbench = await startWorkbench()
  ;({ context, page, complaints } = await openPage(browser, workbench, { timezoneId: 'Europe/Brussels', reducedMotion: 'reduce' }))
  await drop(page, [await makeClip(`${workbench.folder}/oven.mp4`, { seconds: 6 })])
  await expect(page.locator('main a[href^="/draft/"]').first()).toBeVisible({ timeout: 90_000 })
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Clients' }).click()
  await page.getByRole('button', { name: 'Add client' }).click()
  await page.getByRole('textbox', { name: 'Name of the client', exact: true }).fill('Zoet')
  await page.locator('form').getByRole('button', { name: 'Add client' }).click()
  await expect(page.getByRole('heading', { name: 'Zoet' })).toBeVisible()
})

test.afterAll(async () => {
  await context?.close()
  await workbench?.stop()
  workbench?.clean()
})

test('an idea is added with Enter and opens', async () => {
  await page.getByRole('textbox', { name: 'Add an idea' }).fill('First loaf')
  await page.keyboard.press('Enter')
  await open('First loaf')
  await expect(field('Title')).toHaveValue('First loaf')
})

test('a stay in a field is one step to undo, and nothing is lost when it is closed at once', async () => {
  await field('Title').focus()
  await page.keyboard.press('End')
  await page.keyboard.type(' of')
  await saved()
  await page.keyboard.type(' the day')
  await close()
  await expect(page.locator('button.idea')).toContainText('First loaf of the day')
  await page.getByRole('banner').getByRole('button', { name: 'Undo' }).click()
  await expect(page.locator('button.idea bdi').first()).toHaveText('First loaf')
  await page.getByRole('banner').getByRole('button', { name: 'Redo' }).click()
  await expect(page.locator('button.idea bdi').first()).toHaveText('First loaf of the day')
})

test('date and time are on the client’s clock, and an hour that the clocks skip or show twice is said', async () => {
  await open('First loaf')
  await dialog().getByLabel('Date', { exact: true }).fill('2027-03-28')
  await dialog().getByLabel('Time', { exact: true }).fill('02:30')
  await expect(dialog().getByText('The clocks skip this hour: posted at 03:30')).toBeVisible()
  await dialog().getByLabel('Date', { exact: true }).fill('2026-10-25')
  await expect(dialog().getByText('This hour comes twice')).toBeVisible()
  await expect(dialog().getByText('Europe/Brussels, UTC+2')).toBeVisible()
  await dialog().getByLabel('Date', { exact: true }).fill('2026-12-07')
  await dialog().getByLabel('Time', { exact: true }).fill('09:00')
  await dialog().getByLabel('Time', { exact: true }).blur()
  await saved()
})

test('status, draft, cover, hashtags and checklist are chosen and kept', async () => {
  await dialog().getByText('Approved', { exact: true }).click()
  await dialog().getByRole('combobox', { name: 'Draft' }).click()
  await page.getByRole('option', { name: /oven\.mp4/ }).click()
  await expect(dialog().getByRole('link', { name: 'oven.mp4', exact: true })).toHaveAttribute('href', /\/draft\//)
  await dialog().locator('.post-strip').click({ position: { x: 200, y: 10 } })
  await expect(field('Cover at')).not.toHaveValue('')
  await dialog().getByRole('textbox', { name: 'Hashtags after the caption' }).or(dialog().getByLabel('Hashtags after the caption')).first().fill('bread #oven ')
  await dialog().getByRole('textbox', { name: 'Add to the checklist' }).fill('Film it')
  await page.keyboard.press('Enter')
  await dialog().getByRole('textbox', { name: 'Add to the checklist' }).fill('Cut it')
  await page.keyboard.press('Enter')
  await dialog().getByRole('checkbox', { name: 'Cut it' }).focus()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(dialog().locator('.post-checklist li').first()).toContainText('Cut it')
  await dialog().getByRole('checkbox', { name: 'Film it' }).check()
  await saved()
})

test('the caption is written with what is found in it, and a comment joins the history in words', async () => {
  await dialog().getByRole('textbox', { name: /As you will post it/ }).fill('Which loaf is yours? #bread')
  await saved()
  await dialog().getByRole('textbox', { name: 'Say something about this post' }).fill('Looks good')
  await dialog().getByRole('button', { name: 'Comment', exact: true }).click()
  await expect(dialog().locator('[data-event="comment"]')).toContainText('Looks good')
  await expect(dialog().locator('[data-event="changed"]', { hasText: 'Status' })).toContainText('Idea')
  await expect(dialog().locator('[data-event="changed"]', { hasText: 'Status' })).toContainText('Approved')
})

test('axe finds nothing in the editor', async () => {
  expect(await faultsInBothThemes(page)).toEqual([])
})

test('all of it is there after a reload', async () => {
  await page.reload()
  await expect(field('Title')).toHaveValue('First loaf of the day')
  await expect(dialog().getByRole('radio', { name: 'Approved' })).toBeChecked()
  await expect(dialog().getByLabel('Time', { exact: true })).toHaveValue('09:00')
  await expect(dialog().getByRole('checkbox', { name: 'Film it' })).toBeChecked()
  await expect(dialog().getByRole('textbox', { name: /As you will post it/ })).toHaveValue('Which loaf is yours? #bread')
})

test('a post is made to come again, and a change of all of it is kept', async () => {
  await dialog().getByRole('button', { name: 'Repeat every week' }).click()
  await expect(dialog().getByText('Changes hold for').first()).toBeVisible()
  await dialog().getByText('All', { exact: true }).click()
  await field('Title').fill('Weekly loaf')
  await field('Title').blur()
  await saved()
  const ref = new URL(page.url()).searchParams.get('post') ?? ''
  expect(ref).not.toBe('')
  await close()
})

const day = (date: string) => page.locator(`.calendar-frame [data-day="${date}"]`)
const mondays = ['2026-12-07', '2026-12-14', '2026-12-21', '2026-12-28']
const titles = async (...expected: string[]) => {
  for (const [at, title] of expected.entries()) await expect(day(mondays[at] ?? '').locator('.post-card-title')).toHaveText(title === '' ? [] : [title])
}
const undo = () => page.getByRole('banner').getByRole('button', { name: 'Undo' }).click()

async function retitle(date: string, reach: string, title: string) {
  await day(date).locator('.post-card').click()
  await dialog().getByText(reach, { exact: true }).click()
  await field('Title').fill(title)
  await field('Title').blur()
  await saved()
  await close()
}

test('occurrences stand in the calendar, and a change holds for this one, for this and following, or for all', async () => {
  await page.goto(`${new URL(page.url()).origin}${new URL(page.url()).pathname.replace('/clients/', '/calendar/')}?date=2026-12-07`)
  await titles('Weekly loaf', 'Weekly loaf', 'Weekly loaf', 'Weekly loaf')
  await retitle('2026-12-14', 'This one', 'Special loaf')
  await titles('Weekly loaf', 'Special loaf', 'Weekly loaf', 'Weekly loaf')
  await retitle('2026-12-21', 'This and following', 'Winter loaf')
  await titles('Weekly loaf', 'Special loaf', 'Winter loaf', 'Winter loaf')
  await retitle('2026-12-28', 'All', 'Snow loaf')
  await titles('Weekly loaf', 'Special loaf', 'Snow loaf', 'Snow loaf')
  await undo()
  await titles('Weekly loaf', 'Special loaf', 'Winter loaf', 'Winter loaf')
  await undo()
  await titles('Weekly loaf', 'Special loaf', 'Weekly loaf', 'Weekly loaf')
  await undo()
  await titles('Weekly loaf', 'Weekly loaf', 'Weekly loaf', 'Weekly loaf')
})

test('one occurrence is skipped from the calendar and comes back, and the search finds the repeat', async () => {
  await day('2026-12-21').locator('.post-card').focus()
  await page.keyboard.press('Delete')
  await titles('Weekly loaf', 'Weekly loaf', '', 'Weekly loaf')
  await undo()
  await titles('Weekly loaf', 'Weekly loaf', 'Weekly loaf', 'Weekly loaf')
  await page.getByRole('searchbox', { name: 'Search posts' }).fill('weekly lo')
  await expect(page.locator('.found-post')).toHaveCount(1)
  await expect(page.locator('.found-post')).toContainText('repeats')
  await page.getByRole('searchbox', { name: 'Search posts' }).fill('')
})

test('an idea is planned from its menu, duplicated in the editor, and a copy is taken out again', async () => {
  await page.getByRole('textbox', { name: 'Add an idea' }).fill('Second')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Plan “Second”…' }).click()
  const when = page.getByRole('dialog', { name: 'Plan “Second”…' })
  await when.getByLabel('Date').fill('2026-12-10')
  await when.getByLabel('Time').fill('17:30')
  await when.getByRole('button', { name: 'Plan' }).click()
  await expect(day('2026-12-10').locator('.post-card')).toContainText('17:30')
  await day('2026-12-10').locator('.post-card').click()
  await dialog().getByRole('button', { name: 'Duplicate' }).click()
  await expect(field('Title')).toHaveValue('Second (copy)')
  await dialog().getByRole('button', { name: 'Remove from the plan' }).click()
  await expect(dialog()).toHaveCount(0)
  await expect(day('2026-12-10').locator('.post-card')).toHaveCount(1)
  const notice = page.locator('.mantine-Notification-root', { hasText: 'Removed “Second (copy)”' })
  expect(await axeFaults(page, '.mantine-Notification-root')).toEqual([])
  await notice.getByRole('button', { name: 'Undo' }).click()
  await expect(day('2026-12-10').locator('.post-card')).toHaveCount(2)
})

test('whoever gives a name stands with it at what they do', async () => {
  const calendar = page.url()
  await page.goto(new URL('/settings', calendar).href)
  await page.getByRole('textbox', { name: 'Your name' }).fill('Fien')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('banner').getByRole('button', { name: 'Undo' })).toBeEnabled()
  await page.goto(calendar)
  await day('2026-12-10').locator('.post-card').first().click()
  await dialog().getByRole('textbox', { name: 'Say something about this post' }).fill('Mine')
  await dialog().getByRole('button', { name: 'Comment', exact: true }).click()
  await expect(dialog().locator('[data-event="comment"]', { hasText: 'Mine' })).toContainText('Fien')
  await close()
})

test('nothing was complained of', () => {
  expect(complaints).toEqual([])
})
