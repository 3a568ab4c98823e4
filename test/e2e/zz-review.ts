import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomUUID } from 'node:crypto'
import { chromium } from 'playwright'
import { openCore } from '../../electron/core/open-core.ts'
import { putClient, plannedPost } from '../fixtures/reviewed.ts'
import { makeClip } from './started-workbench.ts'

const folder = mkdtempSync(join(tmpdir(), 'zz-review-'))
const dataDir = join(folder, 'data')
const core = await openCore({ dataDir, log: console.error })
const call = (name: any, input: unknown): Promise<any> => core.call(name, input, { callId: randomUUID(), grant: { allowsPath: () => true } })
const a = await call('draft.import', { source: { path: await makeClip(join(folder, 'latte.mp4'), { seconds: 8 }) } })
const b = await call('draft.import', { source: { path: await makeClip(join(folder, 'wide.mp4'), { seconds: 6, size: '640x360', pitchHz: 700 }) } })
const clientId = putClient(dataDir)
await call('post.add', { posts: [
  plannedPost(clientId, { title: 'Hoe wij latte art maken', draftId: a.draft.id, caption: 'Drie gietbewegingen, één hart ☕\nProbeer jij het ook?', hashtags: ['#latteart', '#koffie', '#gent'], sound: 'Origineel geluid – Café Zonnestraal' }),
  plannedPost(clientId, { title: 'De bakker om 5 uur ’s morgens', draftId: b.draft.id, status: 'draft', format: 'stitch', localAt: '2026-12-01T18:30', caption: 'Wie wakker is, ruikt het al.', hashtags: ['#bakkerij'] }),
  plannedPost(clientId, { title: '', localAt: '2026-12-03T12:00', status: 'idea' }),
  plannedPost(clientId, { title: 'Feestdagen: wanneer we open zijn', localAt: '2026-12-03T17:00', status: 'scheduled', caption: 'Open op kerstavond tot 16 uur. '.repeat(8), hashtags: ['#kerst', '#openingsuren'] }),
].map(({ repeatId: _r, occurrence: _o, ...rest }) => rest) })
for (const language of ['en', 'nl'] as const) {
  console.time('make')
  const made = await call('review.make', { clientId, from: '2026-12-01', to: '2026-12-07', withClips: language === 'nl', note: 'Hallo Els,\nde week rond Sinterklaas. Laat iets weten voor vrijdag!', language })
  console.timeEnd('make')
  console.log(made.fileName, made.html.length, made.posts, made.clips, made.clipsLeftOut)
  writeFileSync(`/tmp/zz-review-${language}.html`, made.html)
}
await core.close()
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
for (const [language, colorScheme, width] of [['en', 'light', 1440], ['nl', 'dark', 390], ['nl', 'light', 640], ['en', 'dark', 1000]] as const) {
  const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 }, offline: true } as any)
  page.on('console', (m) => console.log(m.type(), m.text()))
  page.on('pageerror', (e) => console.log('ERR', e.message))
  await page.goto(`file:///tmp/zz-review-${language}.html`)
  if (width === 1440 || width === 390) {
    await page.locator('.choice.approved label').first().click()
    await page.locator('.choice.changes label').nth(1).click()
    await page.locator('#name').fill('Els Peeters')
    await page.locator('.main').click()
  }
  await page.screenshot({ path: `/tmp/zz-${language}-${colorScheme}-${width}.png`, fullPage: true })
  if (width === 1440) { await page.emulateMedia({ media: 'print', colorScheme: 'light' }); await page.screenshot({ path: '/tmp/zz-print.png', fullPage: true }) }
  await page.close()
}
await browser.close()
