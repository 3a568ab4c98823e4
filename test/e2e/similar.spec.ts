import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { findBinaries } from '../../electron/core/media/binaries.ts'
import { drop, openDraft, openPage, type StartedWorkbench, startWorkbench } from './started-workbench.ts'

let workbench: StartedWorkbench

test.beforeAll(async () => {
  workbench = await startWorkbench()
})

test.afterAll(async () => {
  await workbench?.stop()
  workbench?.clean()
})

test('a mirrored and a trimmed copy stand beside the original, in English and Dutch, and lead to one another', async ({ browser }) => {
  const { context, page } = await openPage(browser, workbench, { viewport: { width: 1280, height: 860 } })
  const original = await makeOriginal()
  await drop(page, [original, await edit(original, 'mirrored.mp4', ['-vf', 'hflip']), await edit(original, 'trimmed.mp4', ['-ss', '3'])])
  await expect(page.getByRole('main').getByText('3 drafts')).toBeVisible({ timeout: 90_000 })
  await openDraft(page, 'original.mp4')

  await page.getByRole('tab', { name: 'File' }).click()
  const alsoHere = page.locator('section', { has: page.getByRole('heading', { name: 'Also in your library' }) }).last()
  await expect(alsoHere.getByRole('listitem').filter({ hasText: 'mirrored.mp4' })).toContainText('The same, mirrored')
  await expect(alsoHere.getByRole('listitem').filter({ hasText: 'trimmed.mp4' })).toContainText('Shares a part')
  await expect(alsoHere.getByRole('link')).toHaveCount(2)

  await page.getByRole('radiogroup', { name: 'Language' }).getByText('NL', { exact: true }).click()
  const ookHier = page.locator('section', { has: page.getByRole('heading', { name: 'Ook in je bibliotheek' }) }).last()
  await expect(ookHier.getByRole('listitem').filter({ hasText: 'mirrored.mp4' })).toContainText('Dezelfde, gespiegeld')
  await expect(ookHier.getByRole('listitem').filter({ hasText: 'trimmed.mp4' })).toContainText('Deelt een stuk')
  await page.screenshot({ path: test.info().outputPath('similar.png'), fullPage: true })

  await ookHier.getByRole('link', { name: 'mirrored.mp4' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'mirrored.mp4' })).toBeVisible()
  await page.getByRole('tab', { name: 'Bestand' }).click()
  await expect(ookHier.getByRole('link', { name: 'original.mp4' })).toBeVisible()
  await context.close()
})

/** Waves that never come back to where they were. */
async function makeOriginal(): Promise<string> {
  const scene = "nullsrc=size=180x320:rate=15,geq=lum='128+60*sin(X/18+3*sin(T*0.9))*cos(Y/26+T*1.3)+40*sin((X+Y)/34-T*T*0.4)':cb=128:cr=128"
  return encode('original.mp4', ['-f', 'lavfi', '-i', scene, '-t', '9'])
}

async function edit(original: string, name: string, args: string[]): Promise<string> {
  return encode(name, ['-i', original, ...args])
}

async function encode(name: string, args: string[]): Promise<string> {
  const { ffmpeg } = await findBinaries()
  const file = join(workbench.folder, name)
  execFileSync(ffmpeg.path, ['-v', 'error', '-y', '-nostdin', ...args, '-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p', `file:${file}`])
  return file
}
