import { join } from 'node:path'
import { test } from 'playwright/test'
import { drop, makeClip, startWorkbench } from './started-workbench.ts'
import { copyFileSync, readdirSync } from 'node:fs'
const out = '/tmp/h/f-shots'
test('shots', async ({ browser }) => {
  test.setTimeout(180_000)
  const w = await startWorkbench()
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  page.on('pageerror', (e) => console.log('ERR', e.message, e.stack))
  page.on('console', (m) => { if (m.type() === 'error') console.log('CONSOLE', m.text()) })
  await page.goto(w.url)
  const files = (process.env.CLIPS ?? '').split(',').filter(Boolean)
  const clips = files.length ? files : [await makeClip(join(w.folder, 'draft one.mp4'), { seconds: 8 }), await makeClip(join(w.folder, 'draft two.mp4'), { seconds: 11, pitchHz: 880 })]
  await drop(page, clips)
  for (const c of clips) await page.getByRole('link', { name: `Open the verdict on ${c.split('/').at(-1)}` }).first().waitFor({ timeout: 90000 })
  await page.getByRole('link', { name: `Open the verdict on ${clips[0].split('/').at(-1)}` }).first().click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.getByRole('button', { name: 'Clear finished' }).click({ timeout: 1500 }).catch(() => {})
  await page.waitForTimeout(2500)
  const s = (n: string) => page.screenshot({ path: `${out}/${n}.png` })
  await s('findings')
  await page.locator('.finding-evidence').first().click()
  await page.waitForTimeout(400); await s('evidence')
  await page.locator('.raw-artifact summary').first().click({ timeout: 1500 }).catch(() => {})
  await page.locator('.raw-artifact').first().scrollIntoViewIfNeeded({ timeout: 1500 }).catch(() => {})
  await page.waitForTimeout(200); await s('evidence-raw')
  await page.keyboard.press('Escape')
  await page.getByRole('tab', { name: /Checklist/ }).click(); await page.waitForTimeout(300)
  await page.locator('.question').nth(1).getByRole('button', { name: 'No', exact: true }).click(); await page.waitForTimeout(700); await s('checklist')
  await page.getByRole('tab', { name: /Caption/ }).click(); await page.waitForTimeout(300); await s('caption')
  await page.getByRole('tab', { name: /File/ }).click(); await page.waitForTimeout(300); await s('file')
  await page.getByRole('tab', { name: /Findings/ }).click()
  await page.getByRole('button', { name: /dark/i }).first().click({ timeout: 1500 }).catch(() => {})
  await page.getByRole('radiogroup', { name: 'Language' }).getByText('NL', { exact: true }).click({ timeout: 1500 }).catch(() => {})
  await page.waitForTimeout(400); await s('dark-nl')
  await page.setViewportSize({ width: 600, height: 900 }); await page.waitForTimeout(300)
  await page.screenshot({ path: `${out}/narrow.png`, fullPage: true })
  if (process.env.COMPARE) {
    const ids = await page.evaluate(async () => [])
    void ids
  }
  void copyFileSync; void readdirSync
  await context.close(); await w.stop(); w.clean()
})
