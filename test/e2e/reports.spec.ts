import { readFileSync } from 'node:fs'
import { expect, test, type BrowserContext, type Page } from 'playwright/test'
import { callCore } from '../../electron/cli/call-core.ts'
import { openCore } from '../../electron/core/open-core.ts'
import { readPdf } from '../fixtures/read-pdf.ts'
import { makeClip, openPage, startWorkbench, type StartedWorkbench } from './started-workbench.ts'

test.describe.configure({ mode: 'serial' })

let workbench: StartedWorkbench
let context: BrowserContext
let page: Page
let complaints: readonly string[]
let draftId: string
let otherId: string
let clientId: string

const unknownId = '00000000-0000-4000-8000-000000000000'
const paper = () => page.locator('.pdf-text').first()
const place = () => page.getByRole('toolbar').getByRole('status')
const save = () => page.getByRole('button', { name: 'Save the PDF…' })
const go = (address: string) => page.goto(new URL(address, page.url()).href)

test.beforeAll(async ({ browser }) => {
  workbench = await startWorkbench(async (dataDir, folder) => {
    const core = await openCore({ dataDir })
    clientId = (await callCore(core, 'client.add', { name: 'Bakkerij Jansen', colour: '#e8590c' })).id
    await callCore(core, 'client.describe', { id: clientId, details: { language: 'nl-BE' } })
    const added = async (name: string, pitchHz: number) => (await callCore(core, 'draft.import', { source: { path: await makeClip(`${folder}/${name}`, { seconds: 3, pitchHz }) } })).draft.id
    draftId = await added('ochtendbrood.mp4', 440)
    otherId = await added('avondbrood.mp4', 880)
    await core.close()
  })
  ;({ context, page, complaints } = await openPage(browser, workbench))
})

test.afterAll(async () => {
  await context?.close()
  await workbench?.stop()
  workbench?.clean()
})

test('what the agency tells of itself is kept, can be undone, and shows how it looks', async () => {
  await go('/settings?q=report')
  const field = (label: string) => page.getByRole('textbox', { name: label, exact: true })
  const [name, contact, footer] = [field('Name'), field('Contact'), field('Footer')]
  await contact.fill('Meir 1, Antwerp')
  await contact.blur()
  await expect(page.getByRole('button', { name: 'Undo' })).toBeEnabled()
  await page.keyboard.press('Control+z')
  await expect(contact).toHaveValue('')
  await name.fill('Studio Zuid')
  await footer.fill('BE 0123.456.789')
  await footer.blur()
  await expect(page.getByRole('img', { name: 'How it looks' })).toContainText('Studio ZuidPre-flight certificateBE 0123.456.789')
  await page.reload()
  await expect(footer).toHaveValue('BE 0123.456.789')
  await expect(name).toHaveValue('Studio Zuid')
})

test('by keyboard alone a draft’s report is made, read, and saved as it was shown', async () => {
  await go(`/draft/${draftId}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('p')
  await expect(page).toHaveURL(/\/reports\?of=draft&drafts=/)
  await expect(paper()).toContainText('ochtendbrood.mp4', { timeout: 20_000 })
  await expect(paper()).toContainText('Studio Zuid')
  await expect(page.locator('.pdf-page canvas').first()).not.toHaveJSProperty('width', 0)
  await page.keyboard.press('c')
  await page.getByRole('menuitem', { name: /How this was judged/ }).focus()
  await page.keyboard.press('Enter')
  await expect(place()).toHaveText(/^Page [23] of \d$/)
  await expect(page).toHaveURL(/page=[23]/)
  await page.keyboard.press('+')
  await expect(page.getByText('125%')).toBeVisible()
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')])
  expect(download.suggestedFilename()).toMatch(/^certificate-ochtendbrood-.*\.pdf$/)
  const bytes = readFileSync(await download.path())
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
  const { text } = await readPdf(bytes)
  for (const words of ['ochtendbrood.mp4', 'Studio Zuid', 'BE 0123.456.789']) expect(text).toContain(words)
})

test('a reload comes back to the same page of the same document, and another language is a choice', async () => {
  await page.reload()
  await expect(place()).toHaveText(/^Page [23] of \d$/, { timeout: 20_000 })
  await page.getByLabel('Language of the document').selectOption('nl')
  await expect(page.locator('.pdf-pages')).toContainText('Keuring voor het posten', { timeout: 20_000 })
  await expect(place()).toHaveText(/^Page [23] of \d$/)
  await expect(page).toHaveURL(/language=nl/)
  await expect(save()).toBeEnabled()
})

test('where the browser has a dialog to save by, the file is written where that says, or not at all', async () => {
  const picked = (how: 'file' | 'cancel') =>
    page.evaluate((answer) => {
      const pick = async ({ suggestedName }: { suggestedName: string }) => {
        if (answer === 'cancel') throw new DOMException('The person cancelled', 'AbortError')
        return (await navigator.storage.getDirectory()).getFileHandle(suggestedName, { create: true })
      }
      Reflect.set(window, 'showSaveFilePicker', pick)
    }, how)
  const written = () =>
    page.evaluate(async () => {
      const folder = await navigator.storage.getDirectory()
      const names: string[] = []
      for await (const name of folder.keys()) names.push(name)
      const [name] = names
      return name === undefined ? names : [name, (await (await (await folder.getFileHandle(name)).getFile()).text()).slice(0, 5)]
    })
  await picked('cancel')
  await save().click()
  expect(await written()).toEqual([])
  await picked('file')
  await save().click()
  await expect(page.getByText(/Saved “keuring-ochtendbrood-.*\.pdf”/)).toBeVisible()
  expect(await written()).toEqual([expect.stringMatching(/^keuring-ochtendbrood-/), '%PDF-'])
})

test('every place leads to the document about it, in the language of the client', async () => {
  await go('/')
  await page.getByRole('main').locator('a[href^="/draft/"]').first().waitFor()
  await page.keyboard.press('Control+a')
  await page.getByRole('button', { name: 'Report…' }).click()
  await expect(page.getByRole('radio', { name: 'Summary of drafts' })).toBeChecked()
  await expect(page.getByText('2 of at most 500')).toBeVisible()
  await go(`/compare/${draftId}/${otherId}`)
  await page.getByRole('button', { name: 'Report…' }).click()
  await expect(page.getByRole('combobox', { name: 'After' })).toHaveValue('avondbrood.mp4')
  await go('/calendar?date=2026-03-10')
  await page.getByRole('button', { name: 'Report…' }).click()
  await expect(page).toHaveURL(/of=calendar&from=2026-03-01&to=2026-03-31$/)
  await go(`/clients/${clientId}`)
  await page.getByRole('button', { name: 'Report…' }).click()
  await expect(page.getByLabel('Client', { exact: true })).toHaveValue(clientId)
  await expect(page.getByLabel('Language of the document')).toContainText('As the client (Nederlands)')
})

test('a document that cannot be made says why and what next', async () => {
  await go(`/reports?of=draft&drafts=${unknownId}`)
  await expect(page.getByRole('alert')).toContainText('The PDF was not made')
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
  await expect(save()).toHaveCount(0)
})

test('the browser had nothing to complain about', () => {
  expect(complaints).toEqual([])
})
