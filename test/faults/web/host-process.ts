import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { callCore } from '../../../electron/cli/call-core.ts'
import { findBinaries } from '../../../electron/core/media/binaries.ts'
import { openCore } from '../../../electron/core/open-core.ts'
import { startHost } from '../../../electron/web/host.ts'
import { makeClip } from '../../e2e/started-workbench.ts'
import { makeBuiltPage } from '../../web/built-page.ts'

/* The real core and the web host from their sources, in a process of their own: its descriptors, its connections and its user are looked at from outside. */
const [folder = '', isLarge] = process.argv.slice(2)
const clip = await makeClip(join(folder, 'clip.mp4'), { seconds: 2 })
const core = await openCore({ dataDir: join(folder, 'data'), log: console.error })
const { draft } = await callCore(core, 'draft.import', { source: { path: clip } })
const client = await callCore(core, 'client.add', { name: 'Bakery', colour: '#0b6e45' })
const logo = join(folder, 'logo.png')
execFileSync((await findBinaries()).ffmpeg.path, ['-v', 'error', '-f', 'lavfi', '-i', 'color=size=64x64', '-frames:v', '1', logo], { stdio: 'ignore' })
await callCore(core, 'client.setLogo', { id: client.id, logo: readFileSync(logo, 'base64') })
const { reportId } = await callCore(core, 'report.make', { subject: { kind: 'draft', draftId: draft.id }, language: 'en' })
for (const name of ['canary.txt', 'data/canary.txt', 'data/uploads.txt']) writeFileSync(join(folder, name), 'secret')
if (isLarge !== undefined) truncateSync(clip, 64 * 1024 * 1024)

const page = await makeBuiltPage()
const host = await startHost({ core, pageDir: page.pageDir, port: 0 })
const cookie = (await fetch(host.url, { redirect: 'manual' })).headers.get('set-cookie')?.split(';')[0]
console.log(JSON.stringify({ origin: new URL(host.url).origin, cookie, draftId: draft.id, clientId: client.id, reportId, unknownId: randomUUID() }))
// Whoever started this holds its standard input, and asks by it; once it is gone, so is this.
process.stdin.on('data', (question) => {
  if (String(question) === 'url') return console.log(host.url)
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  console.log(heapUsed + external)
})
process.stdin.on('end', () => {
  void page.remove().finally(() => {
    rmSync(folder, { recursive: true, force: true })
    process.exit(0)
  })
})
