import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test, type BrowserContext, type Page } from 'playwright/test'
import { judge } from '../../shared/scoring/judge.ts'
import { drop, makeClip, openDraft, openPage, type StartedWorkbench, startWorkbench } from './started-workbench.ts'

test.describe.configure({ mode: 'serial' })

let workbench: StartedWorkbench
let context: BrowserContext
let page: Page

const score = async () => Number(await page.locator('.score-ring-large .score-ring-number').innerText())
const question = (practice: string) => page.locator(`.question[data-practice="${practice}"]`)

test.beforeAll(async ({ browser }) => {
  workbench = await startWorkbench()
  ;({ context, page } = await openPage(browser, workbench, { viewport: { width: 1280, height: 860 } }))
  await drop(page, [await makeClip(join(workbench.folder, 'asked.mp4'), { seconds: 6 })])
  await openDraft(page, 'asked.mp4')
  await expect(page.getByRole('heading', { level: 1, name: 'asked.mp4' })).toBeVisible()
})

test.afterAll(async () => {
  await context?.close()
  await workbench?.stop()
  workbench?.clean()
})

test('the page tells the verdict that the command line prints, finding by finding', async () => {
  const json = execFileSync(process.execPath, ['out/main/cli.js', 'analyse', join(workbench.folder, 'asked.mp4'), '--json', '--data', join(workbench.folder, 'command-line')], { encoding: 'utf8' })
  const [report] = JSON.parse(json)
  expect(await score()).toBe(Math.floor(report.score))
  const costing = await page.locator('.finding[data-group="costing"]').evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.practice))
  expect(costing).toEqual(report.fixFirst.slice(0, costing.length))
  const shown = await page.locator('.finding[data-practice]').evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.practice ?? ''))
  const judged: { practice: string; outcome: string }[] = report.findings
  expect(shown.toSorted()).toEqual(judged.filter(({ outcome }) => outcome !== 'manual').map(({ practice }) => practice).toSorted())
  // and it is what judging the printed artifacts gives
  expect(judge(report.artifacts, { caption: null, profile: 'documented' }).findings.filter(({ practice }) => practice !== 'no-duplicate')).toEqual(report.findings.filter(({ practice }: { practice: string }) => practice !== 'no-duplicate'))
})

test('an open question is unknown; an answer moves the score at once and can be taken back', async () => {
  await page.getByRole('tab', { name: /^Checklist/ }).click()
  const emotion = question('strong-emotion')
  const before = await score()
  await expect(emotion).toHaveAttribute('data-given', 'open')
  await emotion.getByRole('button', { name: 'No', exact: true }).click()
  await expect(page.locator('.finding[data-practice="strong-emotion"][data-group="costing"]')).toHaveCount(1)
  await expect.poll(score).toBeLessThan(before)
  await emotion.getByRole('button', { name: 'Yes' }).click()
  await expect(page.locator('.finding[data-practice="strong-emotion"][data-group="well"]')).toHaveCount(1)
  await expect.poll(score).toBeGreaterThanOrEqual(before)
  await page.reload()
  await expect(emotion.getByRole('button', { name: 'Yes' })).toHaveAttribute('aria-pressed', 'true')
  await emotion.getByRole('button', { name: 'Yes' }).click()
  await expect(emotion).toHaveAttribute('data-given', 'open')
  await expect.poll(score).toBe(before)
})

test('questions are answered with the keyboard alone', async () => {
  const early = question('value-shown-early')
  await early.getByRole('button', { name: 'Yes' }).focus()
  await page.keyboard.press('Space')
  await expect(early).toHaveAttribute('data-given', 'yes')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(early).toHaveAttribute('data-given', 'no')
})

test('the draft stands beside itself for every goal, and another goal is one click', async () => {
  const goals = page.getByRole('region', { name: 'For each goal' }).getByRole('button')
  await expect(goals).toHaveCount(4)
  await expect(goals.filter({ hasText: 'Documented default' })).toHaveAttribute('aria-pressed', 'true')
  const ads = goals.filter({ hasText: 'Ad conversion' })
  const adScore = await ads.locator('.score-ring-number').innerText()
  await ads.click()
  await expect(ads).toHaveAttribute('aria-pressed', 'true')
  await expect.poll(score).toBe(Number(adScore))
  await page.reload()
  await expect(ads).toHaveAttribute('aria-pressed', 'true')
})

test('the rule book finds a practice by its words, in both languages, and a fact leads to its place', async () => {
  await page.getByRole('link', { name: 'Rule book' }).click()
  await page.getByRole('searchbox', { name: 'Search the rule book' }).fill('trending sound')
  const first = page.locator('.rule').first()
  await expect(first).toContainText(/trending/i)
  await first.locator('summary').click()
  await expect(first.getByRole('heading', { name: 'Weight, and why' })).toBeVisible()
  await expect(first.locator('.source').first()).toBeVisible()

  await page.getByRole('searchbox').fill('')
  await page.getByRole('radiogroup', { name: 'Kind of rule' }).getByText('Facts').click()
  await expect(page.getByText('147 entries')).toBeVisible()
  await page.getByRole('searchbox').fill('150')
  const fact = page.locator('.rule[data-kind="fact"][data-id="64"]')
  await fact.locator('summary').click()
  await fact.getByRole('link').first().click()
  await expect(page.locator('.rule[data-id="caption-length"]')).toBeVisible()

  await page.goto(new URL('/practices?q=length&kind=measured', page.url()).href)
  await page.getByRole('combobox', { name: 'Goal' }).selectOption('Ad conversion')
  await expect(page.locator('.rule[data-id="length"]')).toContainText('weight 0.64')
  await expect(page.locator('.rule[data-id="duration-limit"]')).toHaveCount(0)

  await page.getByRole('radiogroup', { name: 'Language' }).getByText('NL', { exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Het regelboek' })).toBeVisible()
})

test('house rules with a mistake are refused at its line; mended, they judge the draft and say whose numbers they are', async () => {
  await page.getByRole('radiogroup', { name: 'Taal' }).getByText('EN', { exact: true }).click()
  await page.getByRole('link', { name: 'House rules' }).click()
  const give = (text: string) => page.locator('input[type=file][accept*=".yaml"]').setInputFiles({ name: 'jansen.yaml', mimeType: 'text/yaml', buffer: Buffer.from(text) })
  await give('hookline: house-rules/1\nname: Jansen\npractices:\n  lenght: { good: [15, 25] }\n')
  await expect(page.getByText(/line 4/i).first()).toBeVisible()
  await expect(page.getByText(/length/).first()).toBeVisible()
  await give('hookline: house-rules/1\nname: Jansen\npractices:\n  length: { good: [40, 50] }\n')
  await expect(page.getByRole('heading', { name: 'Jansen' })).toBeVisible()

  await page.getByRole('link', { name: 'Hookline' }).click()
  await page.getByRole('main').getByText('asked.mp4').click()
  const house = page.getByRole('region', { name: 'For each goal' }).getByRole('button').filter({ hasText: 'Jansen' })
  await house.click()
  await expect(house).toHaveAttribute('aria-pressed', 'true')
  await page.locator('.finding[data-practice="length"]').getByRole('button', { name: /^Evidence: / }).click()
  const length = page.getByRole('dialog')
  await expect(length).toContainText('House rule of Jansen')
  await expect(length).toContainText('40')
  await expect(length).toContainText('Bring it to the aim that Jansen has set.')
})

test('a caption is told what it does while it is written, in the words it does it with', async () => {
  await page.getByRole('button', { name: 'Close the evidence' }).click()
  await page.getByRole('tab', { name: 'Caption' }).click()
  await page.getByRole('textbox').fill('OMG YOU WON’T BELIEVE THIS!!! Which one would you pick? #foryou #food-lover')
  const hint = (name: string) => page.locator(`[data-hint="${name}"]`)
  await expect(hint('question')).toContainText('Which one would you pick?')
  await expect(hint('shouting')).toBeVisible()
  await expect(hint('brokenHashtag')).toContainText('#food-lover')
  await expect(hint('unreadableHashtag')).toContainText('#foryou')
  await page.getByRole('textbox').fill('Zelf brood bakken')
  await expect(hint('shouting')).toHaveCount(0)
})
