import { expect, test, type BrowserContext, type Page } from 'playwright/test'
import { openCore } from '../../electron/core/open-core.ts'
import { callCore } from '../../electron/cli/call-core.ts'
import { faultsInBothThemes } from './faults.ts'
import { openPage, startWorkbench, type StartedWorkbench } from './started-workbench.ts'

test.describe.configure({ mode: 'serial' })

let workbench: StartedWorkbench
let context: BrowserContext
let page: Page
let clientId = ''
let complaints: readonly string[]
const advice = () => page.getByRole('region', { name: 'Plan', exact: true })
const finding = (practice: string) => advice().locator(`[data-practice="${practice}"]`)
const score = async () => Number(/\d+/.exec((await advice().getByRole('img', { name: /Score/ }).getAttribute('aria-label')) ?? '')?.[0])

async function plan(dataDir: string, dates: readonly string[]) {
  const core = await openCore({ dataDir })
  try {
    await callCore(core, 'post.add', { posts: dates.map((date) => ({ id: crypto.randomUUID(), clientId, title: `Post of ${date}`, localAt: `${date}T09:00` })) })
  } finally {
    await core.close()
  }
}

test.beforeAll(async ({ browser }) => {
  workbench = await startWorkbench(async (dataDir) => {
    const core = await openCore({ dataDir })
    clientId = (await callCore(core, 'client.add', { name: 'Bakkerij Jansen', colour: '#5f3dc4', details: { timeZone: 'Europe/Brussels', weeklyGoal: 5 } })).id
    await core.close()
    await plan(dataDir, ['2026-11-02', '2026-11-03', '2026-11-05', '2026-11-09', '2026-11-10', '2026-11-27'])
  })
  ;({ context, page, complaints } = await openPage(browser, workbench))
  await page.goto(new URL(`/calendar/${clientId}?date=2026-11-15&panel=advice`, page.url()).href)
})

test.afterAll(async () => {
  await context?.close()
  await workbench?.stop()
  workbench?.clean()
})

test('says what is wrong with the plan that is shown, the dearest first', async () => {
  await expect(advice().getByText('Coverage', { exact: false })).toBeVisible()
  await expect(finding('regular-posting')).toContainText('Quiet for longer than usual')
  await expect(finding('weekly-goal')).toContainText('Below the goal')
  const points = await advice().locator('[data-group="costing"] .finding-points').allTextContents()
  const lost = points.map((text) => Number(text.replace('−', '')))
  expect(lost.length).toBeGreaterThan(1)
  expect(lost).toEqual(lost.toSorted((one, other) => other - one))
})

test('shows what is behind a finding, with its sources', async () => {
  await finding('weekly-goal').locator('summary').click()
  await expect(finding('weekly-goal').getByRole('heading', { name: 'How to mend' })).toBeVisible()
  await expect(finding('weekly-goal').getByRole('heading', { name: 'Sources', exact: true })).toBeVisible()
  await expect(finding('weekly-goal').getByRole('img', { name: /Evidence grade/ }).first()).toBeVisible()
  await finding('weekly-goal').locator('summary').click()
})

test('asks for what is not known, and leads to the client', async () => {
  const asked = advice().getByRole('region', { name: 'To fill in' })
  await expect(asked).toContainText('Name the hashtags of this client’s community')
  await expect(asked.getByRole('link', { name: 'Fill it in at the client' })).toHaveAttribute('href', `/clients/${clientId}`)
})

test('goes to a silence in the calendar', async () => {
  await finding('regular-posting').getByRole('button', { name: /10 Nov/ }).click()
  await expect(page).toHaveURL(/date=2026-11-10/)
})

test('follows the plan: a filled silence raises the score at once', async () => {
  const before = await score()
  // From the 27th to the 20th, by the keyboard.
  const card = page.locator('[data-ref]').filter({ hasText: 'Post of 2026-11-27' }).first()
  await card.focus()
  await page.keyboard.press('Shift+ArrowUp')
  await expect(finding('regular-posting')).toContainText('10 days')
  // A copy stays where it is, and the post goes a day back: one day more has a post, four times.
  for (const cards of [7, 8, 9, 10]) {
    await card.focus()
    await page.keyboard.press('d')
    await expect(page.locator('[data-ref]')).toHaveCount(cards)
    await card.focus()
    await page.keyboard.press('Shift+ArrowLeft')
  }
  await expect.poll(score, { timeout: 10_000 }).toBeGreaterThan(before)
})

test('can be used by everybody', async () => {
  await expect(finding('weekly-goal')).toBeVisible()
  expect(await faultsInBothThemes(page, '.plan-advice')).toEqual([])
})

test('without a complaint of the browser', () => expect(complaints).toEqual([]))
