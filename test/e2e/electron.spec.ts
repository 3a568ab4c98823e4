import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron, expect, test, type ElectronApplication, type Page } from 'playwright/test'
import { z } from 'zod'
import type { Bridge } from '../../shared/contract/bridge.ts'
import { contract } from '../../shared/contract/contract.ts'
import { reply, type WireReply } from '../../shared/contract/wire.ts'

const electronBin = process.env['ELECTRON_BIN'] ?? ''
const root = resolve(import.meta.dirname, '../..')

test.describe.configure({ mode: 'serial' })
test.skip(electronBin === '', 'skipped: no ELECTRON_BIN')
// The runner's list leaves the reason out, so it is said here, once: workers have an index, the runner has none.
if (electronBin === '' && process.env['TEST_WORKER_INDEX'] === undefined) console.log('electron.spec.ts skipped: no ELECTRON_BIN')

let folder: string
let clip: string
let app: ElectronApplication
let page: Page

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hookline-electron-'))
  clip = join(folder, 'first draft.mp4')
  const picture = ['-f', 'lavfi', '-i', 'testsrc2=size=540x960:rate=30:duration=6']
  const sound = ['-f', 'lavfi', '-i', 'sine=frequency=440:duration=6']
  execFileSync('ffmpeg', ['-v', 'error', ...picture, ...sound, '-c:v', 'libx264', '-pix_fmt', 'yuv420p', '-c:a', 'aac', clip])
  app = await _electron.launch({ executablePath: electronBin, args: ['.', '--data', join(folder, 'data')], cwd: root })
  page = await app.firstWindow()
})

test.afterAll(async () => {
  await app?.close()
  if (folder) rmSync(folder, { recursive: true, force: true })
})

/** The last answer to one call made over the bridge, beside the page's own. */
async function call(name: string, input: unknown): Promise<WireReply> {
  const text = await page.evaluate(
    ([message, id]) =>
      new Promise<string>((settle) => {
        const bridge: Bridge = Reflect.get(window, 'hookline')
        bridge.onMessage((answer) => {
          const { type, id: answered } = JSON.parse(answer)
          if (answered === id && (type === 'done' || type === 'failed')) settle(answer)
        })
        bridge.send(message)
      }),
    [JSON.stringify({ type: 'call', id: `spec-${name}`, name, input }), `spec-${name}`] as const,
  )
  return reply.parse(JSON.parse(text))
}

test('the page is served at app://hookline', async () => {
  await expect(page).toHaveTitle(/Hookline/)
  const url = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL())
  expect(url).toBe('app://hookline/')
  expect(await page.evaluate(() => Object.keys(Reflect.get(window, 'hookline')).sort())).toEqual(['chooseFiles', 'chooseFolder', 'chooseProgram', 'host', 'onMessage', 'onOpenedFiles', 'pathForFile', 'saveFile', 'send'])
  expect(await page.evaluate(() => ['require', 'process', 'module', 'ipcRenderer'].filter((name) => name in window))).toEqual([])
})

test('a path that nobody dropped or chose is refused', async () => {
  expect(await call('draft.import', { source: { path: clip } })).toMatchObject({ type: 'failed', failure: { code: 'path_not_allowed' } })
})

test('a file that was chosen is imported, and its verdict is there', async () => {
  test.setTimeout(120_000)
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] })
  }, clip)
  const paths = await page.evaluate(() => {
    const bridge: Bridge = Reflect.get(window, 'hookline')
    return bridge.chooseFiles()
  })
  expect(paths).toEqual([clip])
  const answer = z.object({ type: z.literal('done'), output: contract['draft.import'].output }).parse(await call('draft.import', { source: { path: clip } }))
  const { draft, analysis, known } = answer.output
  expect(known).toBe(false)
  expect(analysis.verdict.findings.length).toBeGreaterThan(5)
  expect(analysis.verdict.score).toBeGreaterThanOrEqual(0)

  expect(await page.evaluate(async (id) => (await fetch(`/thumbnail/${id}`)).headers.get('content-type'), draft.id)).toBe('image/jpeg')
  await page.reload()
  await expect(page.getByText('first draft').first()).toBeVisible()
})

test('the page reaches nothing but its own origin', async () => {
  expect(await page.evaluate(() => fetch('http://127.0.0.1:9/').then(() => 'answered', () => 'refused'))).toBe('refused')
  expect(await page.evaluate(() => fetch('/nothing.js').then(({ status }) => status))).toBe(404)
})

test('the page opens no window', async () => {
  const version = await app.evaluate(() => process.versions['electron'] ?? '')
  test.skip(version.endsWith('-shim'), 'skipped: the stand-in opens windows without asking')
  expect(await page.evaluate(() => window.open('http://127.0.0.1:9/') === null)).toBe(true)
  expect(app.windows()).toHaveLength(1)
})
