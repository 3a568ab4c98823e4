// oxlint-disable unicorn/consistent-function-scoping -- what runs in the page takes nothing along
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { makeBigLibrary } from '../../fixtures/big-library.ts'
import type { Fault } from '../fault.ts'
import { startAttacker } from './attacker.ts'
import { withBench, type Bench } from './bench.ts'

const idPattern = /[0-9a-f]{8}-[0-9a-f-]{27}/

interface Aim {
  origin: string
  draftId: string
  script: string
}

/** Runs in a page of somebody else: everything by which one page can reach for another. Answers with what came through. */
async function attack({ origin, draftId, script }: Aim): Promise<{ tried: number; through: string[] }> {
  const through: string[] = []
  let tried = 0
  const within = <Value>(work: Promise<Value>, otherwise: Value) => Promise.race([work, new Promise<Value>((resolve) => setTimeout(() => resolve(otherwise), 2000))])
  async function attempt(name: string, work: Promise<boolean>) {
    tried += 1
    if (await within(work.catch(() => false), false)) through.push(name)
  }
  const loads = (tag: string, set: Record<string, string>, good = 'load') =>
    new Promise<boolean>((resolve) => {
      const element = document.createElement(tag)
      element.addEventListener(good, () => resolve(true))
      element.addEventListener('error', () => resolve(false))
      for (const [name, value] of Object.entries(set)) element.setAttribute(name, value)
      document.body.append(element)
    })
  const fetched = (path: string, init: RequestInit) => fetch(origin + path, { credentials: 'include', ...init }).then(() => true)
  const post = { method: 'POST', body: 'x' }
  const all: [string, () => Promise<boolean>][] = [
    ['fetch, no-cors', () => fetched('/', { mode: 'no-cors' })],
    ['fetch of a draft, no-cors', () => fetched(`/media/${draftId}`, { mode: 'no-cors' })],
    ['fetch, cors', () => fetched('/', { mode: 'cors' })],
    ['upload as text/plain, no-cors', () => fetched('/upload?name=evil.mp4', { ...post, mode: 'no-cors', headers: { 'content-type': 'text/plain' } })],
    ['upload with its header, cors', () => fetched('/upload?name=evil.mp4', { ...post, mode: 'cors', headers: { 'content-type': 'application/octet-stream', 'x-hookline-upload': '1' } })],
    ['WebSocket', () => new Promise((resolve) => {
      const socket = new WebSocket(`${origin.replace('http', 'ws')}/wire`)
      socket.addEventListener('open', () => resolve(true))
      socket.addEventListener('error', () => resolve(false))
    })],
    ['EventSource', () => new Promise((resolve) => {
      const source = new EventSource(`${origin}/wire`, { withCredentials: true })
      source.addEventListener('open', () => resolve(true))
      source.addEventListener('error', () => (source.close(), resolve(false)))
    })],
    ['img', () => loads('img', { src: `${origin}/thumbnail/${draftId}` })],
    ['img crossorigin', () => loads('img', { crossorigin: 'use-credentials', src: `${origin}/thumbnail/${draftId}` })],
    ['script', () => loads('script', { src: origin + script })],
    ['module', () => loads('script', { type: 'module', src: origin + script })],
    ['link', () => loads('link', { rel: 'stylesheet', href: `${origin}/` })],
    ['video', () => loads('video', { src: `${origin}/media/${draftId}`, preload: 'auto' }, 'loadedmetadata')],
    ['object', () => loads('object', { data: `${origin}/thumbnail/${draftId}` })],
  ]
  for (const [name, work] of all) await attempt(name, work())
  navigator.sendBeacon(`${origin}/upload?name=evil.mp4`, new Blob(['x'], { type: 'text/plain' }))
  for (const enctype of ['text/plain', 'multipart/form-data', 'application/x-www-form-urlencoded']) {
    const frame = Object.assign(document.createElement('iframe'), { name: `frame-${enctype}` })
    const form = Object.assign(document.createElement('form'), { method: 'POST', action: `${origin}/upload?name=evil.mp4`, enctype, target: frame.name })
    form.append(Object.assign(document.createElement('input'), { name: '{"type":"call","id":"1","name":"draft.list","input":{"x":"', value: '"}}' }))
    document.body.append(frame, form)
    form.submit()
    tried += 1
  }
  document.body.append(Object.assign(document.createElement('iframe'), { src: `${origin}/` }), Object.assign(document.createElement('iframe'), { src: `${origin}/calendar` }))
  tried += 3
  const opened = window.open(`${origin}/`)
  await new Promise((resolve) => setTimeout(resolve, 1500))
  await attempt('window.open', Promise.resolve().then(() => opened !== null && !opened.closed && opened.document.body.childElementCount > 0))
  return { tried, through }
}

/** The folder in which uploads arrive. */
function uploadsIn(folder: string): string[] {
  try {
    return readdirSync(join(folder, 'data', 'uploads'))
  } catch {
    return []
  }
}

async function attackFrom({ context, origin, workbench }: Bench, name: string, aim: Aim): Promise<number> {
  const page = await context.newPage()
  const answered: string[] = []
  page.on('response', (response) => {
    if (response.url().startsWith(origin) && response.status() < 400) answered.push(`${response.request().method()} ${response.url()} ${response.status()}`)
  })
  await page.goto(name)
  const { tried, through } = await page.evaluate(attack, aim)
  const inside = page.frames().slice(1).map((frame) => frame.url()).filter((url) => url.startsWith(origin))
  const texts = await Promise.all(page.frames().slice(1).map((frame) => frame.evaluate(() => document.body?.innerText ?? '').catch(() => '')))
  const shown = texts.filter((text) => text.includes('Hookline') && text.includes('Library'))
  for (const other of context.pages().slice(1)) await other.close()
  const uploads = uploadsIn(workbench.folder)
  const faults = [...through, ...answered, ...shown, ...uploads.map((file) => `an upload arrived: ${file}`)]
  if (faults.length > 0) throw new Error(`From ${name}: ${faults.join('; ')} (frames at ${inside.join(', ')})`)
  return tried
}

export const crossSite: Fault = {
  id: 'page-cross-site',
  title: 'Other pages in the same, let-in Chromium: forms, fetch, beacons, WebSocket, and embedding as picture, script, video, object and frame',
  passMark: 'nothing is read, loaded, embedded or taken in, from another site, another name and another port alike',
  counts: { test: 2, whole: 3 },
  run: async (count) => {
    const attacker = await startAttacker()
    const from = [`http://127.0.0.1:${attacker.port}/`, `http://evil.example:${attacker.port}/`, `http://localhost:${attacker.port}/`].slice(0, count)
    try {
      return await withBench(
        async (bench) => {
          const link = bench.page.locator('main a[href^="/draft/"]').first()
          const draftId = idPattern.exec((await link.getAttribute('href')) ?? '')?.[0] ?? ''
          const script = (await bench.page.locator('script[type="module"]').getAttribute('src')) ?? ''
          let tried = 0
          for (const name of from) tried += await attackFrom(bench, name, { origin: bench.origin, draftId, script })
          return `0 of ${tried} attempts came through, from ${from.map((name) => new URL(name).hostname).join(', ')} (the first on another port: same site, and the cookie goes along)`
        },
        { prepare: (dataDir) => makeBigLibrary(dataDir, { drafts: 1 }), words: ['--host-resolver-rules=MAP evil.example 127.0.0.1', '--disable-features=LocalNetworkAccessChecks,BlockInsecurePrivateNetworkRequests', '--disable-popup-blocking'] },
      )
    } finally {
      attacker.close()
    }
  },
}
