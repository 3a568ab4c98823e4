import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { expect, test, type BrowserContext, type Page } from 'playwright/test'
import { openCore } from '../../electron/core/open-core.ts'
import type { Core } from '../../electron/core/core.ts'
import type { Output } from '../../shared/contract/contract.ts'
import { makeClip, openPage, startWorkbench, type StartedWorkbench } from './started-workbench.ts'

test.describe.configure({ mode: 'serial' })

let workbench: StartedWorkbench
let core: Core
let context: BrowserContext
let page: Page
const ids: string[] = []

const versions = () => page.getByRole('region', { name: 'Versions' })
const rows = () => versions().locator('.version-row')
const number = (text: string) => rows().filter({ has: page.getByText(text, { exact: true }) })

async function bring(file: string, versionOf: string | undefined): Promise<Output<'draft.import'>> {
  const input = { source: { path: file }, ...(versionOf === undefined ? { caption: 'Which one? #fyp' } : { versionOf }) }
  // The core parses its answer by the contract before it gives it.
  return (await core.call('draft.import', input, { callId: randomUUID(), grant: { allowsPath: () => true } })) as Output<'draft.import'>
}

test.beforeAll(async ({ browser }) => {
  workbench = await startWorkbench()
  core = await openCore({ dataDir: join(workbench.folder, 'data') })
  for (const [at, size] of ['360x640', '640x360', '720x1280'].entries()) {
    const { draft } = await bring(await makeClip(join(workbench.folder, `cut ${at + 1}.mp4`), { size, seconds: 6 + 3 * at }), ids[0])
    ids.push(draft.id)
  }
  ;({ context, page } = await openPage(browser, workbench))
  await page.goto(new URL(`/draft/${ids[2]}?tab=file`, workbench.url).href)
})

test.afterAll(async () => {
  await context?.close()
  await core?.close()
  await workbench?.stop()
  workbench?.clean()
})

test('the versions stand with their scores, what each gained, and what the cut changed', async () => {
  await expect(rows()).toHaveCount(3)
  await expect(rows().first()).toContainText('Version 3')
  await expect(number('Version 3').getByRole('link').first()).toHaveAttribute('aria-current', 'page')
  await expect(number('Version 2').locator('.version-gain')).toContainText(/[+−]\d+|=/)
  await expect(number('Version 1').locator('.version-gain')).toHaveCount(0)
  await expect(versions().getByRole('heading', { name: 'Changed since version 2' })).toBeVisible()
  await expect(versions().locator('.version-changes li').first()).toContainText(/[+−]\d+\.\d|Accepted/)
  await expect(number('Version 3').getByRole('link', { name: 'Compare versions 2 and 3' })).toHaveAttribute('href', `/compare/${ids[1]}/${ids[2]}`)
})

test('a version opens, and is made a draft of its own and back', async () => {
  await number('Version 2').getByRole('link').first().click()
  await expect(page).toHaveURL(new RegExp(`/draft/${ids[1]}\\?tab=file$`))
  await expect(versions().getByRole('heading', { name: 'Changed since version 1' })).toBeVisible()
  await page.getByRole('button', { name: 'More on version 2' }).click()
  await page.getByRole('menuitem', { name: 'Make it a draft of its own' }).click()
  await expect(versions()).toHaveCount(0)
  await expect(page.getByText('Made a new cut?')).toBeVisible()
  await page.getByRole('alert').getByRole('button', { name: 'Undo' }).click()
  await expect(rows()).toHaveCount(3)
  await expect(number('Version 2').getByRole('link').first()).toHaveAttribute('aria-current', 'page')
})

test('the version that is shown is removed, the one before takes its place, and it comes back', async () => {
  await number('Version 3').getByRole('link').first().click()
  await page.getByRole('button', { name: 'More on version 3' }).click()
  await page.getByRole('menuitem', { name: 'Remove this version' }).click()
  await expect(page).toHaveURL(new RegExp(`/draft/${ids[1]}\\?tab=file$`))
  await expect(rows()).toHaveCount(2)
  await page.getByRole('alert').filter({ hasText: 'Version 3 removed' }).getByRole('button', { name: 'Undo' }).click()
  await expect(rows()).toHaveCount(3)
})
