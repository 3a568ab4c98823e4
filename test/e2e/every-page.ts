import { expect, type Page } from 'playwright/test'
import { drop, makeClip, type StartedWorkbench } from './started-workbench.ts'

/** A page of the workbench, and how it is brought to show all it has. */
export interface PageOf {
  name: string
  /** Its address; `drafts` are the ids of two drafts. */
  address(drafts: readonly string[]): string
  /** Something that is there once all of it is. */
  ready(page: Page): Promise<unknown>
}

const draftIds = 2

export const everyPage: readonly PageOf[] = [
  { name: 'library', address: () => '/', ready: (page) => expect(page.locator('main a[href^="/draft/"]').first()).toBeVisible() },
  { name: 'library-list', address: () => '/?view=list', ready: (page) => expect(page.locator('main a[href^="/draft/"]').first()).toBeVisible() },
  { name: 'analysis', address: ([first]) => `/draft/${first}`, ready: (page) => expect(page.getByRole('heading', { level: 1 })).toBeVisible() },
  { name: 'compare', address: ([first, second]) => `/compare/${first}/${second}`, ready: (page) => expect(page.getByRole('heading', { level: 1 })).toBeVisible() },
  { name: 'calendar', address: () => '/calendar', ready: (page) => expect(page.getByRole('heading', { level: 1 })).toBeVisible() },
  { name: 'post', address: () => '/calendar', ready: async (page) => { await page.locator('.post-card').first().click(); await expect(page.locator('.post-editor')).toBeVisible() } },
  { name: 'clients', address: () => '/clients', ready: (page) => expect(page.getByRole('heading', { level: 1 })).toBeVisible() },
  { name: 'client', address: () => '/clients', ready: async (page) => { await page.locator('main table a[href^="/clients/"]').first().click(); await expect(page.locator('.client-head')).toBeVisible() } },
  { name: 'rule-book', address: () => '/practices', ready: (page) => expect(page.locator('.rules-list li').first()).toBeVisible() },
  { name: 'hashtags', address: () => '/hashtags', ready: (page) => expect(page.getByRole('heading', { level: 1 })).toBeVisible() },
  { name: 'house-rules', address: () => '/house-rules', ready: (page) => expect(page.getByRole('heading', { level: 1 })).toBeVisible() },
  { name: 'reports', address: ([first]) => `/reports?of=draft&drafts=${first}`, ready: (page) => expect(page.locator('.pdf-text span').first()).toBeVisible({ timeout: 30_000 }) },
  { name: 'settings', address: () => '/settings', ready: (page) => expect(page.getByRole('heading', { level: 1 })).toBeVisible() },
  { name: 'missing', address: () => '/practices/nowhere', ready: (page) => expect(page.getByRole('heading', { level: 1 })).toBeVisible() },
]

/** Fills an opened workbench with a client, a post of today and two drafts; answers with the ids of the drafts, newest first. */
export async function fillWorkbench(page: Page, workbench: StartedWorkbench): Promise<string[]> {
  const file = (name: string) => `${workbench.folder}/${name}`
  await drop(page, [await makeClip(file('morning run.mp4'), { seconds: 7 }), await makeClip(file('office tour.mp4'), { seconds: 5, pitchHz: 880, size: '640x360' })])
  const links = page.locator('main a[href^="/draft/"]')
  await expect(links).toHaveCount(draftIds, { timeout: 90_000 })
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  await addPost(page)
  return addresses.map((address) => address.replace('/draft/', ''))
}

/** A client, and a post of its own, by the page before the first client. */
async function addPost(page: Page): Promise<void> {
  await page.goto(new URL('/calendar', page.url()).href)
  await page.getByRole('textbox', { name: 'Name of the client' }).fill('Bakery')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'New post…' }).click()
  await page.getByRole('dialog').getByLabel('Title').fill('First loaf')
  await page.keyboard.press('Enter')
  await expect(page.locator('.post-card')).toBeVisible()
}
