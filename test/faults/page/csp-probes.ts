// oxlint-disable unicorn/consistent-function-scoping -- what runs in the page takes nothing along
import type { BrowserContext, Page } from 'playwright/test'
import type { Fault } from '../fault.ts'
import { startAttacker } from './attacker.ts'
import { withBench } from './bench.ts'

declare global {
  interface Window {
    /** What the probes have made run. */
    ran?: string[]
    trustedTypes?: { createPolicy(name: 'default', rules: { createHTML(text: string): string; createScriptURL(address: string): string }): unknown }
  }
}

/** Runs in the page, later than the call that brings it: what the debugger calls itself is let through by the browser. */
function probe(elsewhere: string): Promise<number> {
  window.ran = []
  const run = (name: string) => `(window.ran ??= []).push('${name}')`
  function make(tag: string, set: Record<string, string>, text = '') {
    const element = document.createElement(tag)
    for (const [name, value] of Object.entries(set)) element.setAttribute(name, value)
    if (text !== '') element.append(text)
    document.body.append(element)
    return element
  }
  const blob = (text: string, type = 'text/javascript') => URL.createObjectURL(new Blob([text], { type }))
  const probes: (() => unknown)[] = [
    () => make('script', {}, run('inline script')),
    () => make('img', { src: '/nowhere.png', onerror: run('inline handler') }),
    () => make('a', { href: `javascript:${run('javascript link')}` }).click(),
    // oxlint-disable-next-line no-eval -- whether the policy stops it is the question
    () => (0, eval)(run('eval')),
    // oxlint-disable-next-line no-new-func -- whether the policy stops it is the question
    () => new Function(run('Function'))(),
    () => Reflect.apply(setTimeout, window, [run('timer'), 0]),
    () => make('script', { src: `${elsewhere}/script.js` }),
    () => make('script', { src: `data:text/javascript,${run('data script')}` }),
    () => make('script', { src: blob(run('blob script')) }),
    () => new Worker(blob(`fetch('${elsewhere}/worker')`)),
    () => [make('iframe', { srcdoc: `<script>parent.${run('srcdoc').slice(1)}</script>` }), make('iframe', { src: `${elsewhere}/frame` }), make('object', { data: `${elsewhere}/object` }), make('embed', { src: `${elsewhere}/embed` })],
    () => [fetch(`${elsewhere}/fetch`).catch(() => undefined), navigator.sendBeacon(`${elsewhere}/beacon`), new WebSocket(`${elsewhere.replace('http', 'ws')}/socket`), new EventSource(`${elsewhere}/events`)],
    () => [make('img', { src: `${elsewhere}/img.png` }), make('link', { rel: 'stylesheet', href: `${elsewhere}/style.css` }), make('link', { rel: 'prefetch', href: `${elsewhere}/prefetch` }), make('video', { src: `${elsewhere}/video.mp4` }), make('style', {}, `body { background: url(${elsewhere}/style.png) } @font-face { font-family: x; src: url(${elsewhere}/font) }`), make('div', { style: `background: url(${elsewhere}/attribute.png)` })],
    () => {
      document.head.append(Object.assign(document.createElement('base'), { href: `${elsewhere}/` }))
      const form = make('form', { method: 'POST', action: `${elsewhere}/form` })
      if (form instanceof HTMLFormElement) form.submit()
    },
  ]
  return new Promise((resolve) => {
    setTimeout(() => {
      for (const each of probes) {
        try {
          each()
        } catch {
          // Stopped with an exception: stopped all the same.
        }
      }
      setTimeout(() => resolve(probes.length), 1200)
    }, 0)
  })
}

/** What could make code or elements of a text, each of which must throw. */
function typeProbes(): Promise<string[]> {
  const markup = '<img src="/x" onerror="window.ran = [1]">'
  const attempts: Record<string, () => unknown> = {
    innerHTML: () => (document.createElement('div').innerHTML = markup),
    insertAdjacentHTML: () => document.body.insertAdjacentHTML('beforeend', markup),
    'document.write': () => document.write(markup),
    DOMParser: () => new DOMParser().parseFromString(markup, 'text/html'),
    srcdoc: () => (document.createElement('iframe').srcdoc = markup),
    'script text': () => (document.createElement('script').text = '1'),
    'script address': () => (document.createElement('script').src = '/icon.svg'),
    'a policy of its own': () => window.trustedTypes?.createPolicy('default', { createHTML: (text) => text, createScriptURL: (address) => address }),
  }
  return new Promise((resolve) => {
    setTimeout(() => {
      const taken = Object.entries(attempts).filter(([, attempt]) => {
        try {
          attempt()
          return true
        } catch {
          return false
        }
      })
      resolve(taken.map(([name]) => name))
    }, 0)
  })
}

/** The page as it would be for a browser without Trusted Types: the policy alone must do. */
async function withoutTypes(context: BrowserContext, origin: string): Promise<Page> {
  const page = await context.newPage()
  await page.route(`${origin}/settings`, async (route) => {
    const answer = await route.fetch()
    const headers = answer.headers()
    await route.fulfill({ response: answer, headers: { ...headers, 'content-security-policy': (headers['content-security-policy'] ?? '').replace(/; require-trusted-types-for.*$/, '') } })
  })
  await page.goto(`${origin}/settings`)
  return page
}

export const cspProbes: Fault = {
  id: 'page-csp',
  title: 'Script, frames, connections and forms that got into the real page, with Trusted Types and without; markup made from a text',
  passMark: '14 probes: 0 run, 0 requests leave the origin; every sink of Trusted Types throws',
  counts: { test: 14, whole: 14 },
  async run() {
    const attacker = await startAttacker()
    try {
      return await withBench(async ({ context, page, origin }) => {
        const elsewhere = `http://127.0.0.1:${attacker.port}`
        const taken = await page.evaluate(typeProbes)
        if (taken.length > 0) throw new Error(`Markup or code was taken from a text: ${taken.join(', ')}`)
        const other = await withoutTypes(context, origin)
        let probes = 0
        for (const each of [page, other]) {
          const before = each.url()
          probes = await each.evaluate(probe, elsewhere)
          const ran = await each.evaluate(() => window.ran ?? [])
          if (ran.length > 0 || attacker.hits.length > 0 || each.url() !== before) throw new Error(`ran: ${ran.join(', ')}; asked elsewhere: ${attacker.hits.join(', ')}; at ${each.url()}`)
        }
        return `${probes} probes, twice: 0 run, 0 left the origin; 8 of 8 sinks of Trusted Types throw`
      })
    } finally {
      attacker.close()
    }
  },
}
