import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron, expect, test, type ElectronApplication, type Page } from 'playwright/test'
import { z } from 'zod'
import type { Bridge } from '../../shared/contract/bridge.ts'
import { contract, type Input, type Output, type ProcedureName } from '../../shared/contract/contract.ts'
import { reply, type WireReply } from '../../shared/contract/wire.ts'
import { draftAddress, makeClip } from './started-workbench.ts'

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
  clip = await makeClip(join(folder, 'first draft.mp4'))
  const opened = await makeClip(join(folder, 'double-clicked.mp4'), { seconds: 2, pitchHz: 880 })
  await start(['.', '--data', join(folder, 'data'), opened])
})

test.afterAll(async () => {
  await app?.close()
  if (folder) rmSync(folder, { recursive: true, force: true })
})

async function start(args: string[], env = {}) {
  app = await _electron.launch({ executablePath: electronBin, args, cwd: root, env: { ...process.env, ...env } })
  page = await app.firstWindow()
}

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

/** What a call answers with that is done. */
async function done<Name extends ProcedureName>(name: Name, input: Input<Name>): Promise<Output<Name>> {
  const { output } = z.object({ type: z.literal('done'), output: z.unknown() }).parse(await call(name, input))
  // The compiler does not follow a lookup through a type parameter.
  return contract[name].output.parse(output) as Output<Name>
}

/** Answers the dialog that asks where to save, and keeps what it was asked. */
async function answerSaving(answer: { canceled: boolean; filePath: string }) {
  await app.evaluate(({ dialog }, given) => {
    dialog.showSaveDialog = (...asked: unknown[]) => {
      Reflect.set(globalThis, 'askedToSave', asked.at(-1))
      return Promise.resolve(given)
    }
  }, answer)
}

/** Goes to a place of the page. */
const go = (place: string) => page.goto(new URL(place, page.url()).href)

/** What the system does when a file is opened while Hookline runs: the second program hands over its command line and ends. */
async function openAgain(name: string) {
  await app.evaluate(({ app: running }, [file, at]) => running.emit('second-instance', {}, ['hookline', '--some-option', file], at), [name, folder] as const)
}

test('the page is served at app://hookline', async () => {
  await expect(page).toHaveTitle(/Hookline/)
  const url = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL())
  expect(url).toBe('app://hookline/')
  expect(await page.evaluate(() => Object.keys(Reflect.get(window, 'hookline')).sort())).toEqual(['chooseFiles', 'chooseFolder', 'chooseProgram', 'host', 'onMessage', 'onOpenedFiles', 'pathForFile', 'saveFile', 'send'])
  expect(await page.evaluate(() => ['require', 'process', 'module', 'ipcRenderer'].filter((name) => name in window))).toEqual([])
})

test('a file on the command line is checked', async () => {
  await expect(page.getByRole('main').getByText('double-clicked').first()).toBeVisible({ timeout: 60_000 })
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
  const { draft, analysis, known } = await done('draft.import', { source: { path: clip } })
  expect(known).toBe(false)
  expect(analysis.verdict.findings.length).toBeGreaterThan(5)
  expect(analysis.verdict.score).toBeGreaterThanOrEqual(0)

  expect(await page.evaluate(async (id) => (await fetch(`/thumbnail/${id}`)).headers.get('content-type'), draft.id)).toBe('image/jpeg')
  await page.reload()
  await expect(page.getByText('first draft').first()).toBeVisible()
})

test('files opened while it runs join the queue, and a client’s file is shown before it is taken in', async () => {
  await makeClip(join(folder, 'opened later.mp4'), { seconds: 2, pitchHz: 220 })
  await openAgain('opened later.mp4')
  await expect(page.getByRole('main').getByText('opened later').first()).toBeVisible({ timeout: 60_000 })
  const { id } = await done('client.add', { name: 'Bakery', colour: '#5f3dc4' })
  writeFileSync(join(folder, 'Bakery.hookline'), (await done('client.export', { id })).text)
  await openAgain('Bakery.hookline')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('a copy is made')
  await dialog.getByRole('button', { name: 'Cancel' }).click()
})

test('a report is saved where the dialog says, and nowhere where it was cancelled', async () => {
  const href = await page.goto(new URL('/', page.url()).href).then(() => draftAddress(page, 'first draft.mp4'))
  await go(`/reports?of=draft&drafts=${href.replace('/draft/', '')}`)
  const target = join(folder, 'kept.pdf')
  const save = page.getByRole('button', { name: 'Save the PDF…' })
  await answerSaving({ canceled: true, filePath: '' })
  await save.click({ timeout: 60_000 })
  await expect.poll(() => app.evaluate(() => Reflect.get(globalThis, 'askedToSave'))).toMatchObject({ defaultPath: expect.stringMatching(/^[^/\\]+\.pdf$/), properties: expect.arrayContaining(['showOverwriteConfirmation']) })
  await answerSaving({ canceled: false, filePath: target })
  await save.click()
  await expect(page.getByText(/^Saved “/)).toBeVisible()
  expect(readFileSync(target).subarray(0, 5).toString()).toBe('%PDF-')
  expect(readdirSync(folder).filter((name) => name.includes('.pdf'))).toEqual(['kept.pdf'])
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

/** Runs in the main process before ours: answers the box of a damaged library by the button that PRESS says, and keeps what it asked. */
const answersBox = `
const { dialog } = require('electron')
dialog.showMessageBox = async (asked) => {
  globalThis.asked = asked
  return { response: process.env.PRESS === 'last' ? asked.buttons.length - 1 : Number(process.env.PRESS) }
}
dialog.showErrorBox = (title, text) => console.error('BOX', text)
`

test.describe('a damaged library', () => {
  let file: string
  let args: string[]

  test.beforeAll(async () => {
    await done('backup.make', {})
    await app.close()
    file = join(folder, 'data/hookline.sqlite')
    const handle = openSync(file, 'r+')
    writeSync(handle, Buffer.alloc(3 * 4096), 0, 3 * 4096, 0)
    closeSync(handle)
    const before = join(folder, 'answers-box.cjs')
    writeFileSync(before, answersBox)
    args = ['-r', before, '.', '--data', join(folder, 'data')]
  })

  test('is left as it is by who quits', async () => {
    const found = readFileSync(file)
    const refused = spawn(electronBin, args, { cwd: root, env: { ...process.env, PRESS: 'last' }, stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    refused.stderr.setEncoding('utf8').on('data', (text: string) => (said += text))
    const [code] = await once(refused, 'close')
    expect(code).toBe(1)
    expect(said).toContain('BOX')
    expect(readFileSync(file).equals(found)).toBe(true)
  })

  test('goes back to its backup by the button of the box', async () => {
    await start(args, { PRESS: '0' })
    await expect(page.getByRole('main').getByText('first draft').first()).toBeVisible()
    await expect(page.getByRole('main').getByText('opened later').first()).toBeVisible()
    expect(await app.evaluate(() => Reflect.get(globalThis, 'asked'))).toMatchObject({ type: 'error', buttons: [expect.stringContaining('backup'), expect.any(String)], cancelId: 1 })
    expect(readdirSync(join(folder, 'data')).some((name) => name.includes('damaged'))).toBe(true)
  })
})
