import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test, type Browser, type BrowserContext, type Page } from 'playwright/test'
import type { Core } from '../../electron/core/core.ts'
import { openCore } from '../../electron/core/open-core.ts'
import { callCore } from '../../electron/cli/call-core.ts'
import type { Post } from '../../shared/model/post.ts'
import { plannedPost, reviewedClient } from '../fixtures/reviewed.ts'
import { axeFaults } from './faults.ts'
import { makeClip } from './started-workbench.ts'

const folder = mkdtempSync(join(tmpdir(), 'hookline-review-page-'))
const hostile = '</script><img src=x onerror=alert(1)>'
let core: Core
let posts: Post[] = []

test.beforeAll(async () => {
  core = await openCore({ dataDir: join(folder, 'data') })
  const { draft } = await callCore(core, 'draft.import', { source: { path: await makeClip(join(folder, 'latte.mp4'), { seconds: 4 }) } })
  const { id: clientId } = await callCore(core, 'client.add', reviewedClient)
  posts = [
    plannedPost(clientId, { title: 'Latte art', draftId: draft.id, caption: 'Eén hart ☕\nJij ook?', hashtags: ['#latteart'] }),
    plannedPost(clientId, { title: hostile, localAt: '2026-12-02T12:00', caption: hostile, sound: hostile }),
    plannedPost(clientId, { title: 'Kerst', localAt: '2026-12-03T17:00', status: 'scheduled' }),
    plannedPost(clientId, { title: 'Oud en nieuw', localAt: '2026-12-04T17:00' }),
  ]
  await callCore(core, 'post.add', { posts })
  for (const language of ['en', 'nl'] as const) {
    const { html } = await callCore(core, 'review.make', { clientId, from: '2026-12-01', to: '2026-12-07', withClips: true, language, note: 'Graag voor vrijdag.' })
    writeFileSync(join(folder, `${language}.html`), html)
  }
})

test.afterAll(async () => {
  await core.close()
  rmSync(folder, { recursive: true, force: true })
})

/** The page from the disk, without a network; whatever it asks for, is refused or fails is collected. */
async function opened(browser: Browser, language: 'en' | 'nl', options: Parameters<Browser['newContext']>[0] = {}): Promise<{ context: BrowserContext; page: Page; faults: string[] }> {
  const context = await browser.newContext({ offline: true, ...options })
  const page = await context.newPage()
  const faults: string[] = []
  const address = pathToFileURL(join(folder, `${language}.html`)).href
  page.on('console', (message) => faults.push(message.text()))
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('dialog', (dialog) => faults.push(dialog.message()))
  page.on('request', (request) => request.url() === address || /^(?:data|blob):/.test(request.url()) || faults.push(request.url().slice(0, 200)))
  await page.addInitScript(() => document.addEventListener('securitypolicyviolation', (event) => console.log(`CSP ${event.violatedDirective} ${event.blockedURI}`)))
  await page.goto(address)
  return { context, page, faults }
}

test('a client answers by keyboard, offline, and the saved file is taken in', async ({ browser }) => {
  const { context, page, faults } = await opened(browser, 'en')
  const progress = page.getByRole('status').filter({ hasText: /answered/ })
  await expect(progress).toHaveText('0 of 4 answered')
  await expect(page.getByRole('heading', { level: 3, name: hostile })).toBeVisible()
  await expect(page.getByRole('img', { name: /of 100/ })).toBeVisible()
  await expect.poll(() => page.locator('video').evaluate((video: HTMLVideoElement) => video.readyState)).toBeGreaterThan(0)

  const card = (title: string) => page.getByRole('article', { name: title, exact: true })
  await card('Latte art').getByLabel('Approve').focus()
  await page.keyboard.press('Space')
  await card(hostile).getByLabel('Approve').focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Korter')
  await page.keyboard.press('Enter')
  await page.keyboard.type('& luider <b>')
  await card('Kerst').getByLabel('Comment').focus()
  await page.keyboard.type('Mooi')
  await expect(progress).toHaveText('3 of 4 answered')

  await page.getByRole('button', { name: 'Approve all the rest' }).press('Enter')
  await expect(progress).toHaveText('4 of 4 answered')
  await page.keyboard.press('Enter')
  await expect(progress).toHaveText('3 of 4 answered')

  await page.getByRole('button', { name: 'Save my answer' }).press('Enter')
  await expect(page.getByRole('alert')).toHaveText(/Fill in your name/)
  await expect(page.getByLabel('Your name')).toBeFocused()
  await page.keyboard.type('Els Peeters')
  await page.reload()
  await expect(progress).toHaveText('3 of 4 answered')
  await page.getByLabel('Your name').focus()
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  expect(download.suggestedFilename()).toBe('answer-cafe-zonnestraal-2026-12-01-els-peeters.hookline-review.json')
  const file = join(folder, 'answer.json')
  await download.saveAs(file)
  const mail = await page.getByLabel(/Copy this into your mail/).inputValue()
  expect(faults).toEqual([])
  // What is not asked for would be refused: the list above is empty for that reason, and not because nobody listens.
  await page.evaluate(() => fetch('https://example.org/').catch(() => null))
  await expect.poll(() => faults.join()).toContain('CSP connect-src https://example.org/')
  await context.close()

  const read = await callCore(core, 'review.read', { text: mail })
  expect(read.answers.map(({ answer, text, does }) => [answer, text, does])).toEqual([['approved', '', 'approve'], ['changes', 'Korter\n& luider <b>', 'note'], ['comment', 'Mooi', 'note']])
  expect(await callCore(core, 'review.apply', { path: file })).toMatchObject({ applied: 3, approved: 1 })
  const first = await callCore(core, 'post.get', { ref: posts[0]?.id ?? randomUUID() })
  expect(first.post.status).toBe('approved')
  expect(first.events.at(-1)).toMatchObject({ who: 'Els Peeters', event: { kind: 'review', answer: 'approved' } })
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the ${colorScheme} page, on a phone, answered and saved`, async ({ browser }) => {
    const { context, page, faults } = await opened(browser, 'nl', { colorScheme, viewport: { width: 360, height: 740 } })
    await page.getByLabel('Goedkeuren').first().check()
    await page.getByLabel('Wijzigingen vragen').nth(1).check()
    await page.getByLabel('Je naam').fill('Els')
    await page.getByRole('button', { name: 'Bewaar mijn antwoord' }).click()
    await expect(page.getByText('Bewaard als')).toBeVisible()
    expect(faults).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    // A context that looks into the page needs scripts that the policy of the page refuses: axe is run without it.
    const bare = await browser.newContext({ colorScheme, viewport: { width: 360, height: 740 }, bypassCSP: true })
    const looked = await bare.newPage()
    await looked.goto(page.url())
    await looked.getByLabel('Goedkeuren').first().check()
    await looked.getByLabel('Wijzigingen vragen').nth(1).check()
    expect(await axeFaults(looked)).toEqual([])
    await bare.close()
    await context.close()
  })
}
