import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { expect, test, type BrowserContext, type Locator, type Page } from 'playwright/test'
import { openCore } from '../../electron/core/open-core.ts'
import { client } from '../../shared/model/library.ts'
import { postContent } from '../../shared/model/post.ts'
import { readPdf } from '../fixtures/read-pdf.ts'
import { axeFaults } from './faults.ts'
import { makeClip, openPage, startWorkbench, type StartedWorkbench } from './started-workbench.ts'

test.describe.configure({ mode: 'serial' })

let workbench: StartedWorkbench
let context: BrowserContext
let page: Page
let bakery = ''
let complaints: readonly string[]

const card = (title: string) => page.locator('.calendar-frame').getByRole('button', { name: new RegExp(`, ${title}, `) })
const day = (date: string) => page.locator(`.calendar-frame [data-day="${date}"]`).first()
const on = (date: string, title: string) => day(date).getByRole('button', { name: new RegExp(`, ${title}, `) })
const at = (path: string) => new URL(path, workbench.url).href

/** Two clients with clocks of their own, posts that clash, an idea, and a draft. */
async function prepare(dataDir: string, folder: string) {
  const core = await openCore({ dataDir })
  const caller = { callId: randomUUID(), grant: { allowsPath: () => true } }
  const own = client.parse(await core.call('client.add', { name: 'Bakery', colour: '#0b6e45', details: { timeZone: 'Europe/Brussels', weeklyGoal: 5 } }, caller))
  const other = client.parse(await core.call('client.add', { name: 'Bikes', colour: '#a53f0a', details: { timeZone: 'Pacific/Auckland' } }, caller))
  bakery = own.id
  const post = (title: string, localAt: string | null, clientId = own.id) => ({ ...postContent.parse({ title, status: localAt === null ? 'idea' : 'approved' }), id: randomUUID(), clientId, localAt })
  const posts = [post('Sourdough', '2026-03-10T09:00'), post('Rye', '2026-03-10T09:30'), post('Croissant', '2026-03-12T18:00'), post('Late night', '2026-03-29T02:30'), post('Morning', '2026-03-29T09:00'), post('Year end', '2026-03-31T23:45'), post('Helmet', '2026-03-11T12:00', other.id), post('Behind the oven', null)]
  await core.call('post.add', { posts, who: 'An' }, caller)
  await core.call('draft.import', { source: { path: await makeClip(join(folder, 'glaze.mp4')) }, profile: 'documented' }, caller)
  await core.close()
}

test.beforeAll(async ({ browser }) => {
  workbench = await startWorkbench(prepare)
  ;({ context, page, complaints } = await openPage(browser, workbench, { timezoneId: 'Europe/Amsterdam' }))
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('g')
  await page.keyboard.press('c')
  await expect(page).toHaveURL(/\/calendar$/)
  await page.goto(at(`/calendar/${bakery}?date=2026-03-10`))
  await expect(card('Sourdough')).toBeVisible()
})

test.afterAll(async () => {
  await context?.close()
  await workbench?.stop()
  workbench?.clean()
})

/** Drags by real mouse events, which the browser turns into a drag of its own. */
async function dragTo(from: Locator, to: Locator, y?: number) {
  await from.dragTo(to, { targetPosition: y === undefined ? { x: 60, y: 80 } : { x: 60, y } })
}

test('a month shows each post on its day, with its time, status, clash and open days', async () => {
  await expect(page.getByRole('heading', { level: 1 })).toContainText('March 2026')
  await expect(on('2026-03-10', 'Sourdough')).toHaveAttribute('aria-label', /^09:00, Sourdough, Approved, Within the hour, Bakery, clash: another post of this account within the hour$/)
  await expect(on('2026-03-31', 'Year end')).toContainText('23:45')
  await expect(card('Helmet')).toHaveCount(0)
  await expect(page.getByRole('main').getByText('6 posts')).toBeVisible()
  await expect(page.getByRole('main').getByText('2 in a clash')).toBeVisible()
})

test('the mouse drags a post to another day, which undo takes back', async () => {
  await dragTo(card('Croissant'), day('2026-03-19'))
  await expect(on('2026-03-19', 'Croissant')).toContainText('18:00')
  await page.keyboard.press('Control+z')
  await expect(on('2026-03-12', 'Croissant')).toBeVisible()
})

test('the keyboard walks the days and cards, and moves a post with its focus', async () => {
  await card('Rye').focus()
  await page.keyboard.press('ArrowUp')
  await expect(card('Sourdough')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(day('2026-03-11')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(card('Croissant')).toBeFocused()
  await page.keyboard.press('Shift+ArrowRight')
  await expect(on('2026-03-13', 'Croissant')).toBeFocused()
  await page.keyboard.press('Shift+ArrowDown')
  await expect(on('2026-03-20', 'Croissant')).toBeFocused()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(on('2026-03-20', 'Croissant')).toContainText('18:15')
  await page.keyboard.press('Alt+Shift+ArrowUp')
  await expect(on('2026-03-20', 'Croissant')).toContainText('17:15')
  for (let step = 0; step < 4; step++) await page.keyboard.press('Control+z')
  await expect(on('2026-03-12', 'Croissant')).toContainText('18:00')
})

test('several selected move together, over the end of a month', async () => {
  await card('Sourdough').focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('x')
  await expect(page.getByText('2 selected')).toBeVisible()
  await page.keyboard.press('m')
  const dialog = page.getByRole('dialog', { name: 'Move 2 posts' })
  await dialog.getByLabel('Date').fill('2026-04-14')
  await dialog.getByRole('button', { name: 'Move' }).click()
  await expect(on('2026-04-14', 'Sourdough')).toContainText('09:00')
  await expect(on('2026-04-14', 'Rye')).toContainText('09:30')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('April 2026')
  await page.keyboard.press('Control+z')
  await expect(card('Sourdough')).toHaveCount(0)
  await page.getByRole('button', { name: 'Back', exact: true }).click()
  await expect(on('2026-03-10', 'Rye')).toBeVisible()
  await page.keyboard.press('Escape')
})

test('Ctrl and Shift take in more, and the mouse moves all of them', async () => {
  await card('Sourdough').click({ modifiers: ['ControlOrMeta'] })
  await card('Croissant').click({ modifiers: ['ControlOrMeta'] })
  await expect(page.getByText('2 selected')).toBeVisible()
  await card('Sourdough').click({ modifiers: ['ControlOrMeta'] })
  await card('Sourdough').click({ modifiers: ['ControlOrMeta'] })
  await card('Croissant').click({ modifiers: ['Shift'] })
  await expect(page.getByText('3 selected')).toBeVisible()
  await dragTo(card('Croissant'), day('2026-03-20'))
  await expect(on('2026-03-20', 'Croissant')).toContainText('18:00')
  await expect(on('2026-03-18', 'Sourdough')).toContainText('09:00')
  await expect(on('2026-03-18', 'Rye')).toContainText('09:30')
  await page.keyboard.press('Control+z')
  await expect(on('2026-03-12', 'Croissant')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByText('3 selected')).toHaveCount(0)
})

test('a status is chosen from the menu of a card', async () => {
  await card('Croissant').click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Status…' }).click()
  await page.getByRole('menuitem', { name: 'Scheduled' }).click()
  await expect(card('Croissant')).toContainText('Scheduled')
  await page.keyboard.press('Control+z')
  await expect(card('Croissant')).toContainText('Approved')
})

test('an idea is dropped on a day', async () => {
  await dragTo(page.getByRole('complementary', { name: 'Side panel' }).getByText('Behind the oven').first(), day('2026-03-17'))
  await expect(on('2026-03-17', 'Behind the oven')).toContainText('12:00')
})

test('a draft is dropped on an hour of a week and becomes a post', async () => {
  await page.getByRole('tab', { name: 'Drafts' }).click()
  await page.locator('.calendar-views').getByText('Week').click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('W11')
  const column = day('2026-03-11')
  const { height } = (await column.boundingBox()) ?? { height: 0 }
  await dragTo(page.getByRole('button', { name: 'Plan glaze.mp4' }), column, (height / 24) * 10.25)
  await expect(on('2026-03-11', 'glaze')).toContainText('10:15')
  await expect(on('2026-03-11', 'glaze')).toContainText('Draft')
  await page.keyboard.press('Control+z')
  await expect(on('2026-03-11', 'glaze')).toHaveCount(0)
})

test('an hour that this computer skips is an hour like any other: nine stands at nine', async () => {
  await page.goto(at(`/calendar/${bakery}?view=week&date=2026-03-29`))
  const column = await day('2026-03-29').boundingBox()
  const share = async (title: string) => (((await on('2026-03-29', title).boundingBox())?.y ?? 0) - (column?.y ?? 0)) / (column?.height ?? 1)
  expect((await share('Morning')) * 24).toBeCloseTo(9, 1)
  expect((await share('Late night')) * 24).toBeCloseTo(2.5, 1)
  await expect(on('2026-03-29', 'Late night')).toContainText('02:30')
})

test('the views agree, wherever the computer is', async ({ browser }) => {
  for (const timezoneId of ['Pacific/Kiritimati', 'America/Los_Angeles']) {
    const away = await browser.newContext({ locale: 'en-GB', viewport: { width: 1440, height: 900 }, timezoneId, storageState: await context.storageState() })
    const there = await away.newPage()
    for (const view of ['month', 'week', 'day', 'agenda']) {
      await there.goto(at(`/calendar/${bakery}?view=${view}&date=2026-03-31`))
      const late = there.locator('.calendar-frame [data-day="2026-03-31"]').getByRole('button', { name: /, Year end, / })
      await expect(late).toContainText('23:45')
      await expect(there.locator('.calendar-frame').getByRole('button', { name: /, Year end, / })).toHaveCount(1)
    }
    await away.close()
  }
})

test('a date is jumped to, and the search leads to a post', async () => {
  await page.goto(at(`/calendar/${bakery}?date=2026-03-10`))
  await expect(card('Rye')).toBeVisible()
  await page.keyboard.press('j')
  await page.getByRole('button', { name: /^27 March 2026/ }).click()
  await expect(page).toHaveURL(/date=2026-03-27/)
  await page.keyboard.press('/')
  await page.keyboard.type('year')
  await page.getByRole('region', { name: 'Search posts' }).getByRole('button', { name: /Year end/ }).click()
  await expect(card('Year end')).toBeFocused()
})

test('across clients a card names the zone that differs, and filters stand in the address', async () => {
  await page.goto(at('/calendar?date=2026-03-10'))
  await expect(card('Helmet')).toHaveAttribute('aria-label', /^12:00, Helmet, Approved, Auckland, Bikes/)
  await page.getByRole('button', { name: /^Status/ }).click()
  await page.getByRole('menuitemcheckbox', { name: 'Idea' }).click()
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/status=idea/)
  await expect(card('Helmet')).toHaveCount(0)
  await page.goto(at('/calendar?date=2026-03-10'))
})

test('Enter opens the post, and Escape gives the focus back', async () => {
  await card('Helmet').focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/post=/)
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page).not.toHaveURL(/post=/)
})

test('a new post is made on the day that has the keyboard', async () => {
  await card('Helmet').focus()
  await page.keyboard.press('n')
  const dialog = page.getByRole('dialog', { name: 'New post' })
  await dialog.getByLabel('Title').fill('Bell')
  await dialog.getByLabel('Time').fill('16:30')
  await page.keyboard.press('Enter')
  await expect(on('2026-03-11', 'Bell')).toContainText('16:30')
  await on('2026-03-11', 'Bell').focus()
  await page.keyboard.press('Delete')
  await expect(card('Bell')).toHaveCount(0)
})

test('on paper there is the calendar alone, and all of an agenda', async () => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
  await expect(card('Helmet').first()).toHaveCSS('background-color', 'rgb(255, 255, 255)')
  await expect(page.locator('.calendar-tools')).toBeHidden()
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(card('Helmet')).toBeVisible()
  const { pages, text } = await readPdf(await page.pdf({ preferCSSPageSize: true }))
  expect(text).toContain('Croissant')
  // Nothing after the calendar begins a sheet of its own, and all lie on their sides.
  expect(pages.map(({ width, height, texts }) => [width > height, texts.length > 0])).toEqual(pages.map(() => [true, true]))
  await page.emulateMedia({ media: 'screen', colorScheme: 'light' })
})

test('nothing stands in the way of who cannot see or point', async () => {
  for (const view of ['month', 'week', 'agenda']) {
    await page.goto(at(`/calendar?view=${view}&date=2026-03-10`))
    await expect(card('Helmet')).toBeVisible()
    expect(await axeFaults(page, '.calendar'), view).toEqual([])
  }
  expect(complaints.filter((each) => !each.includes('404'))).toEqual([])
})
