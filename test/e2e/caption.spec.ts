import { join } from 'node:path'
import { expect, test, type BrowserContext, type Page } from 'playwright/test'
import { axeFaults, overWidthPx } from './faults.ts'
import { drop, makeClip, openDraft, openPage, type StartedWorkbench, startWorkbench } from './started-workbench.ts'

test.describe.configure({ mode: 'serial' })

let workbench: StartedWorkbench
let context: BrowserContext
let page: Page
let complaints: readonly string[]

const field = () => page.getByRole('textbox', { name: /As you will post it/ })
const hint = (name: string) => page.locator(`[data-hint="${name}"]`)
const marks = (kind: string) => page.locator(`.caption-mark[data-kind="${kind}"]`)
const kept = () => expect(page.locator('[data-keeping="saved"]')).toBeVisible()
const practice = (id: string) => page.locator(`[data-caption-practice="${id}"]`)
const write = async (caption: string) => {
  await field().fill(caption)
  await kept()
}

test.beforeAll(async ({ browser }) => {
  workbench = await startWorkbench()
  ;({ context, page, complaints } = await openPage(browser, workbench))
  await drop(page, [await makeClip(join(workbench.folder, 'caption.mp4'), { seconds: 3 })])
  await openDraft(page, 'caption.mp4')
  await page.getByRole('tab', { name: 'Caption' }).click()
  await expect(field()).toBeVisible()
})

test.afterAll(async () => {
  await context?.close()
  await workbench?.stop()
  workbench?.clean()
})

test('what is found is underlined where it stands, by kind', async () => {
  await field().click()
  await page.keyboard.type('Which one would you pick? Bread #food-lover #foryou')
  await expect(marks('good')).toHaveText('Which one would you pick?')
  await expect(marks('problem').first()).toHaveText('#food')
  expect((await marks('problem').allTextContents()).join('')).toBe('#food-lover')
  await expect(marks('hint')).toHaveText('#foryou')
  // the lines lie under the words: both texts are laid out alike
  const [backdrop, own] = await Promise.all([page.locator('.caption-backdrop').boundingBox(), field().boundingBox()])
  expect(backdrop).toEqual(own)
  await expect(page.locator('.caption-backdrop')).toHaveText((await field().inputValue()).trim())
})

test('counters count characters, hashtags and words, and the preview cuts as the feed does', async () => {
  await expect(page.locator('.caption-counters')).toContainText('51 / 150')
  await expect(page.locator('.caption-counters')).toContainText('51 / 2,200')
  await expect(page.locator('.caption-counters')).toContainText('2 hashtags')
  await expect(page.locator('.caption-line')).toHaveText('Which one would you pick? Bread #food-lover #foryou')
  await write('👩🏽‍🍳 one')
  await expect(page.locator('.caption-counters')).toContainText('11 / 150')
  await write('We baked this bread without an oven and it took us the whole day')
  await expect(page.locator('.caption-line')).toHaveText('We baked this bread without an oven and it took us the … more')
})

test('the points of a caption move as it is written', async () => {
  await write('x')
  await expect(practice('caption-question-or-cta')).toHaveAttribute('data-state', 'missed')
  await expect(practice('caption-question-or-cta')).toContainText('points')
  await write('Which one would you pick?')
  await expect(practice('caption-question-or-cta')).toHaveAttribute('data-state', 'met')
})

test('pointing at a line says what it is, why and what to do; a fix is a click, and Ctrl+Z takes it back', async () => {
  await write('Bread #food-lover')
  await marks('problem').last().hover({ force: true })
  const card = page.getByRole('group', { name: 'Found in the caption' })
  await expect(card).toContainText('A hashtag that will not work')
  await expect(card).toContainText('A hashtag ends at the first blank')
  await card.getByText('1 source').click()
  await expect(card.locator('.source')).toHaveCount(1)
  await card.getByRole('button', { name: 'Change to #FoodLover' }).click()
  await expect(field()).toHaveValue('Bread #FoodLover')
  await expect(card).toHaveCount(0)
  await expect(hint('brokenHashtag')).toHaveCount(0)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(field()).toHaveValue('Bread #food-lover')
})

test('the caret in a line says it too, and Escape closes it', async () => {
  await field().focus()
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowLeft')
  const card = page.getByRole('group', { name: 'Found in the caption' })
  await expect(card).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(card).toHaveCount(0)
})

test('the list selects the words, removes repeats and cuts at a word', async () => {
  await write(`#one bread #two #One ${'and more '.repeat(20)}`)
  await hint('repetition').getByRole('button', { name: 'Select “#One” in the caption', exact: true }).click()
  expect(await field().evaluate((element: HTMLTextAreaElement) => element.value.slice(element.selectionStart, element.selectionEnd))).toBe('#One')
  await hint('repetition').getByRole('button', { name: 'Remove the repeats' }).click()
  await expect(field()).toHaveValue(/^#one bread #two and more/)
  await hint('overDocumentedLimit').getByRole('button', { name: 'Cut to 150 characters at a word' }).click()
  await expect(hint('overDocumentedLimit')).toHaveCount(0)
  expect((await field().inputValue()).length).toBeGreaterThan(140)
  await write('##one two#three #four')
  await page.getByRole('button', { name: 'Tidy the caption' }).click()
  await expect(field()).toHaveValue('#one two #three #four')
  await expect(page.getByRole('button', { name: 'Tidy the caption' })).toBeDisabled()
})

test('hashtags of a caption become a group, and a click puts them into another', async () => {
  await write('Bread #Lezen #BookTok')
  await page.getByRole('button', { name: 'Save these hashtags as a group' }).click()
  const dialog = page.getByRole('dialog', { name: 'New hashtag group' })
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog.getByText('Give it a name.')).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Name' }).fill('<img src=x onerror=alert(1)>')
  await dialog.getByRole('textbox', { name: 'Hashtags' }).fill('#Lezen #BookTok, #book-tok')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog.getByText('These are no hashtags: #book-tok')).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Hashtags' }).fill('#Lezen, booktok')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog).toHaveCount(0)
  const groups = page.getByRole('region', { name: 'Hashtag groups' })
  await expect(groups.getByText('<img src=x onerror=alert(1)>')).toBeVisible()
  await write('Fresh bread today #lezen')
  await groups.getByRole('button', { name: /^Insert all of/ }).click()
  await expect(field()).toHaveValue('Fresh bread today #lezen #booktok')
  await expect(groups.getByRole('button', { name: '#booktok is in the caption' })).toBeDisabled()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(field()).toHaveValue('Fresh bread today #lezen')
})

test('the menu inserts at the caret from the keyboard', async () => {
  await write('one two')
  await field().evaluate((element: HTMLTextAreaElement) => {
    element.focus()
    element.setSelectionRange(3, 3)
  })
  await page.getByRole('button', { name: 'Insert hashtags' }).click()
  await page.getByRole('textbox', { name: 'Search hashtags and groups' }).fill('boo')
  await expect(page.getByRole('listbox').getByRole('option')).toHaveCount(3)
  // the group stands first
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(field()).toHaveValue('one #booktok two')
  await expect(field()).toBeFocused()
  await page.getByRole('button', { name: 'Insert hashtags' }).click()
  await page.getByRole('textbox', { name: 'Search hashtags and groups' }).fill('NieuweTag')
  await page.getByRole('option', { name: 'Insert #NieuweTag' }).click()
  await expect(field()).toHaveValue('one #booktok #NieuweTag two')
})

test('a deleted group comes back', async () => {
  const groups = page.getByRole('region', { name: 'Hashtag groups' })
  await groups.getByRole('button', { name: /^Change / }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
  await expect(groups.locator('[data-group]')).toHaveCount(0)
  await page.getByRole('alert').getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(groups.locator('[data-group]')).toHaveCount(1)
})

test('any language and any text stays text, and is kept after a reload', async () => {
  const caption = 'שלום עולם #שלום\n<img src=x onerror="document.title=1"> {{count}} 👨‍👩‍👧‍👦 ?'
  await write(caption)
  expect(await page.locator('.caption-workshop img').count()).toBe(0)
  expect(await field().evaluate((element) => getComputedStyle(element).direction)).toBe('rtl')
  await expect(page.locator('.caption-mark[data-tag="search"]')).toHaveText('#שלום')
  await page.reload()
  await expect(field()).toHaveValue(caption)
})

test('a caption of the longest kind is typed without waiting', async () => {
  await write('Which one would you pick? 🎬 Wait for the end… #food-lover #foryou '.repeat(40).slice(0, 2150))
  await field().press('ControlOrMeta+End')
  // Time of the page's own thread: the clock on the wall counts what else this machine does.
  const browser = await context.newCDPSession(page)
  await browser.send('Performance.enable', { timeDomain: 'threadTicks' })
  const busyS = async () => (await browser.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN
  const before = await busyS()
  const words = 'and quickly typed words'
  await page.keyboard.type(words, { delay: 20 })
  const perKeyMs = ((await busyS()) - before) * (1000 / words.length)
  test.info().annotations.push({ type: 'ms per key', description: perKeyMs.toFixed(1) })
  process.stdout.write(`${perKeyMs.toFixed(1)} ms per key\n`)
  expect(perKeyMs).toBeLessThan(50)
})

for (const theme of ['light', 'dark']) {
  test(`axe finds nothing in the ${theme} workshop`, async () => {
    if (theme === 'dark') await page.getByRole('button', { name: 'Switch to dark' }).click()
    await write('Which one would you pick? LOOK AT THIS NOW!!! #food-lover #foryou #fyp #cottagecore #FYP')
    await field().press('ControlOrMeta+End')
    await field().press('ArrowLeft')
    await expect(page.getByRole('group', { name: 'Found in the caption' })).toBeVisible()
    expect(await axeFaults(page, '.caption-workshop')).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Insert hashtags' }).click()
    await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible()
    expect(await axeFaults(page, '.mantine-Combobox-dropdown')).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'New group' }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    expect(await axeFaults(page, '[role="dialog"]')).toEqual([])
    await page.getByRole('button', { name: 'Cancel' }).click()
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })
}

test('nothing is cut off at 200 % zoom', async () => {
  await page.setViewportSize({ width: 640, height: 430 })
  await expect.poll(() => overWidthPx(page)).toBeLessThanOrEqual(0)
  await page.setViewportSize({ width: 1440, height: 900 })
})

test('the browser had nothing to complain about', () => {
  expect(complaints).toEqual([])
})
