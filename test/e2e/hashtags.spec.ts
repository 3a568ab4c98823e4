import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type BrowserContext, type Page } from 'playwright/test'
import { openCore } from '../../electron/core/open-core.ts'
import { callCore } from '../../electron/cli/call-core.ts'
import { axeFaults, faultsInBothThemes } from './faults.ts'
import { openPage, startWorkbench, type StartedWorkbench } from './started-workbench.ts'

test.describe.configure({ mode: 'serial' })

let workbench: StartedWorkbench
let context: BrowserContext
let page: Page
let complaints: readonly string[]
const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10)
const row = (name: string) => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) })
const importing = () => page.getByRole('dialog', { name: /Import hashtags/ })

test.beforeAll(async ({ browser }) => {
  workbench = await startWorkbench(async (dataDir) => {
    const core = await openCore({ dataDir })
    const { id: clientId } = await callCore(core, 'client.add', { name: 'Bakkerij Jansen', colour: '#5f3dc4' })
    await callCore(core, 'post.add', { posts: [{ id: crypto.randomUUID(), clientId, caption: 'Vers #brood', localAt: `${day(2)}T09:00` }, { id: crypto.randomUUID(), clientId, hashtags: ['#oudbrood'], localAt: `${day(200)}T09:00` }] })
    await callCore(core, 'hashtags.keep', { id: crypto.randomUUID(), clientId, name: 'Brood', tags: ['#brood', '#oudbrood'], details: { kind: 'niche', trendedOn: null, region: null, note: '' } })
    await callCore(core, 'hashtags.keep', { id: crypto.randomUUID(), clientId, name: 'Trends', tags: ['#crumbl'], details: { kind: 'trending', trendedOn: day(45), region: 'BE', note: 'Creative Center' } })
    await core.close()
  })
  ;({ context, page, complaints } = await openPage(browser, workbench))
})

test.afterAll(async () => {
  await context?.close()
  await workbench?.stop()
  workbench?.clean()
})

test('is reached by its keys, and shows a client’s groups with their use and what is out of date', async () => {
  await expect(page.getByRole('link', { name: 'Hashtags', exact: true })).toBeVisible()
  await page.keyboard.type('gt')
  await expect(page.getByRole('heading', { level: 1, name: 'Hashtags' })).toBeVisible()
  await page.getByRole('combobox', { name: 'Whose' }).selectOption('For Bakkerij Jansen')
  await expect(row('Brood')).toContainText('Niche')
  await expect(row('Brood')).toContainText('in 1 post')
  await expect(row('Brood')).toContainText('Not used for 90 days, while others of the group are: #oudbrood')
  await expect(row('Trends')).toContainText('Belgium')
  await expect(row('Trends')).toContainText('Seen trending 45 days ago')
})

test('makes what trends fresh by a new date, and takes that back', async () => {
  await page.getByRole('button', { name: 'Change “Trends”' }).click()
  await page.getByLabel('Seen trending on').fill(day(1))
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(row('Trends')).not.toContainText('Seen trending')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(row('Trends')).toContainText('Seen trending 45 days ago')
})

test('shows what is wrong with a file before anything is taken in', async () => {
  const file = join(workbench.folder, 'wrong.csv')
  writeFileSync(file, 'hashtag,group,kind\n#deeg,Brood,niche\n#een-twee,Brood,niche\n#drie,<b>Nieuw</b>,banaan\n')
  await page.getByLabel('Import CSV').setInputFiles(file)
  await expect(importing().getByRole('status')).toHaveText('1 row to take in · 0 there already · 2 refused · 0 new groups · 1 group changes')
  await expect(importing()).toContainText('“#een-twee” is no hashtag.')
  await expect(importing()).toContainText('“banaan” is not a kind of hashtags.')
  await expect(importing().getByRole('button', { name: 'Import all' })).toBeDisabled()
  expect(await axeFaults(page, '[role=dialog]')).toEqual([])
  await importing().getByRole('button', { name: 'Cancel' }).click()
  await expect(row('Brood')).not.toContainText('#deeg')
})

test('takes a file in, by the names of Excel in Dutch, and gives it back', async () => {
  const file = join(workbench.folder, 'Lente.csv')
  writeFileSync(file, Buffer.from(`Hashtag;Groep;Soort;Datum;Land\r\n#deeg;Brood;Niche;;\r\n#caf\xe9;;;;\r\n#koffie;Trends;trending;${day(3)};Belgi\xeb\r\n`, 'latin1'))
  await page.getByLabel('Import CSV').setInputFiles(file)
  await expect(importing().getByRole('status')).toHaveText('3 rows to take in · 0 there already · 0 refused · 1 new group · 2 groups change')
  await importing().getByRole('button', { name: 'Import all' }).click()
  await expect(row('Brood')).toContainText('#deeg')
  await expect(row('Lente')).toContainText('#café')
  await expect(row('Trends')).toContainText('#koffie')
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Export CSV' }).click()])
  expect(download.suggestedFilename()).toBe('hashtags Bakkerij Jansen.csv')
  await download.saveAs(join(workbench.folder, 'again.csv'))
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click()
  await expect(row('Lente')).toHaveCount(0)
  await expect(row('Brood')).not.toContainText('#deeg')
  await page.getByLabel('Import CSV').setInputFiles(join(workbench.folder, 'again.csv'))
  await importing().getByRole('button', { name: 'Import all' }).click()
  await expect(row('Lente')).toContainText('#café')
})

test('deletes a group, which can be undone', async () => {
  await page.getByRole('button', { name: 'Delete “Lente”' }).click()
  await expect(row('Lente')).toHaveCount(0)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(row('Lente')).toContainText('#café')
})

test('can be used by everybody', async () => {
  await expect(row('Brood')).toBeVisible()
  expect(await faultsInBothThemes(page)).toEqual([])
})

test('without a complaint of the browser', () => expect(complaints).toEqual([]))
