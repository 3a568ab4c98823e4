import type { Fault } from '../fault.ts'
import { exchange, statusesIn } from './exchange.ts'
import { routesOf, withHost, type ServedHost } from './served-host.ts'

const wanted = [
  /^content-security-policy: default-src 'none'; script-src 'self'; style-src 'self' 'nonce-[\w+/=]{24}'; .*frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types default\r$/m,
  /^x-content-type-options: nosniff\r$/m,
  /^x-frame-options: DENY\r$/m,
  /^referrer-policy: no-referrer\r$/m,
  /^cache-control: no-store\r$/m,
  /^cross-origin-resource-policy: same-origin\r$/m,
  /^cross-origin-opener-policy: same-origin\r$/m,
  /^permissions-policy: camera=\(\)/m,
]
const unwanted = /^(?:access-control-|server:|x-powered-by)/im

/** Who may ask for a route, and how. */
const askers: Record<string, (host: ServedHost) => string[]> = {
  page: (host) => [`Host: ${host.name}`, `Cookie: ${host.cookie}`],
  stranger: (host) => [`Host: ${host.name}`],
  'rebound name': (host) => [`Host: evil.example:${host.port}`, `Cookie: ${host.cookie}`],
  'other site': (host) => [`Host: ${host.name}`, `Cookie: ${host.cookie}`, 'Sec-Fetch-Site: cross-site', 'Sec-Fetch-Mode: no-cors', 'Sec-Fetch-Dest: image'],
  'a stretch': (host) => [`Host: ${host.name}`, `Cookie: ${host.cookie}`, 'Range: bytes=0-0'],
}
const methods = ['GET', 'HEAD', 'POST', 'OPTIONS', 'PUT']
/** Routes of the page are answered, so that the table shows what stood behind them. */
const served = 12

export const headersEverywhere: Fault = {
  id: 'web-headers',
  title: 'The headers that lock the page, on every route, reports and logos too, for whoever asks and however',
  passMark: 'every answer has all of them, none has one of CORS, and every stranger gets 401, 421, 403 or 405',
  counts: { test: 1, whole: 1 },
  run: () =>
    withHost(async (host) => {
      let answers = 0
      let opened = 0
      for (const path of routesOf(host)) {
        for (const [who, headersOf] of Object.entries(askers)) {
          for (const method of methods) {
            const answered = await exchange(host.port, `${method} ${path} HTTP/1.1\r\n${[...headersOf(host), 'Connection: close', 'Content-Length: 0'].join('\r\n')}\r\n\r\n`)
            const head = answered.split('\r\n\r\n')[0] ?? ''
            const missing = wanted.filter((header) => !header.test(`${head}\r\n`))
            const [status = 0] = statusesIn(answered)
            if (missing.length > 0 || unwanted.test(head)) throw new Error(`${method} ${path} as ${who}: ${status} lacks ${missing.join(' ')} in ${head}`)
            if (!['page', 'a stretch'].includes(who) && status < 400) throw new Error(`${method} ${path} as ${who} got ${status}`)
            if (who === 'page' && method === 'GET' && status === 200) opened += 1
            answers += 1
          }
        }
      }
      if (opened < served) throw new Error(`Only ${opened} routes showed anything`)
      return { measured: `${answers} answers over ${routesOf(host).length} routes, all with all ${wanted.length} headers; ${opened} routes served to the page, none to anybody else` }
    }),
}
