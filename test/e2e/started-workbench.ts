import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright/test'
import { findBinaries } from '../../electron/core/media/binaries.ts'

const root = resolve(import.meta.dirname, '../..')

/** The built web host on a data folder of its own. */
export interface StartedWorkbench {
  folder: string
  /** The one-time address. */
  readonly url: string
  stop(): Promise<void>
  /** Starts the host again on the same library, after a stop; it has another address then. */
  start(): Promise<void>
  clean(): void
}

/** Starts it on an empty library, or on what `prepare` puts into the data folder. */
export async function startWorkbench(prepare: (dataDir: string, folder: string) => Promise<unknown> = async () => {}): Promise<StartedWorkbench> {
  const folder = mkdtempSync(join(tmpdir(), 'hookline-page-'))
  await prepare(join(folder, 'data'), folder)
  const run = () => spawn(process.execPath, ['out/main/web.js', '--port', '0', '--data', join(folder, 'data'), '--no-open'], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
  let host = run()
  let url = await addressOf(host)
  return {
    folder,
    get url() {
      return url
    },
    async start() {
      host = run()
      url = await addressOf(host)
    },
    async stop() {
      if (host.exitCode !== null) return
      host.kill('SIGTERM')
      await once(host, 'exit')
    },
    clean: () => rmSync(folder, { recursive: true, force: true }),
  }
}

async function addressOf(host: ChildProcess): Promise<string> {
  if (!host.stdout) throw new Error('The host has no output')
  for await (const line of createInterface({ input: host.stdout })) {
    const address = /http:\/\/127\.0\.0\.1:\d+\/\?token=\S+/.exec(line)?.[0]
    if (address !== undefined) return address
  }
  throw new Error('The host ended without an address: is it built?')
}

/** A page of the workbench in a browser of its own. */
export interface OpenedPage {
  context: BrowserContext
  page: Page
  /** What the browser complains about, as it comes: errors of scripts, and whatever the content security policy stopped. */
  complaints: readonly string[]
}

/** Opens the workbench at its one-time address, in English and 1440×900 unless `options` say otherwise. */
export async function openPage(browser: Browser, { url }: StartedWorkbench, options: BrowserContextOptions = {}): Promise<OpenedPage> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1440, height: 900 }, ...options })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  await page.addInitScript(() => {
    // The system's own dialog, which no test can answer: files are downloaded.
    Reflect.deleteProperty(window, 'showSaveFilePicker')
    document.addEventListener('securitypolicyviolation', (event) => console.error(`CSP: ${event.violatedDirective} ${event.blockedURI}`))
  })
  await page.goto(url)
  return { context, page, complaints }
}

/** Makes a real clip in 9:16 whose picture moves and whose sound is a tone; each `pitchHz` is another content. */
export async function makeClip(file: string, { seconds = 6, size = '360x640', pitchHz = 440 } = {}): Promise<string> {
  const { ffmpeg } = await findBinaries()
  const inputs = ['-f', 'lavfi', '-i', `testsrc2=size=${size}:rate=30`, '-f', 'lavfi', '-i', `sine=frequency=${pitchHz}`]
  execFileSync(ffmpeg.path, ['-v', 'error', '-y', '-nostdin', ...inputs, '-t', String(seconds), '-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p', '-c:a', 'aac', `file:${file}`])
  return file
}

/** Drags files over the page and lets them go, as a person does: all that is missing is the system's own pointer. */
export async function drop(page: Page, paths: readonly string[]): Promise<void> {
  const files = paths.map((path) => ({ name: basename(path), base64: readFileSync(path).toString('base64') }))
  const dataTransfer = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer()
    for (const { name, base64 } of given) {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
      transfer.items.add(new File([bytes], name, { type: 'video/mp4' }))
    }
    return transfer
  }, files)
  await page.dispatchEvent('body', 'dragenter', { dataTransfer })
  await page.getByText(/Drop to check|Laat los/).waitFor()
  const middle = await page.evaluateHandle(() => document.elementFromPoint(innerWidth / 2, innerHeight / 2))
  const target = middle.asElement()
  if (!target) throw new Error('Nothing is there to drop on')
  await target.dispatchEvent('drop', { dataTransfer })
}

/** The address of a draft, once the library that is open shows it. */
export async function draftAddress(page: Page, name: string): Promise<string> {
  return (await page.getByRole('main').getByRole('link', { name }).first().getAttribute('href', { timeout: 90_000 })) ?? ''
}

/** Opens a draft of the library that is open, once it is there. */
export async function openDraft(page: Page, name: string): Promise<void> {
  await page.getByRole('main').getByRole('link', { name }).first().click({ timeout: 90_000 })
}
