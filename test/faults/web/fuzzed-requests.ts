import { seeded } from '../../fixtures/random.ts'
import type { Fault } from '../fault.ts'
import { exchange, statusesIn } from './exchange.ts'
import { routesOf, withHost, type ServedHost } from './served-host.ts'

const methods = ['GET', 'GET', 'GET', 'HEAD', 'POST', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'CONNECT', 'PATCH', 'get', 'G\0T', '', 'PRI']
const escapes = ['/..', '/../../etc/passwd', '/%2e%2e/', '/..%2f', '\\..\\', '//', '/.', '%00', '%', '%c0%ae', '#', '?', '?token=x', '?name=../../x', '\u00ff', ' ', '/'.repeat(200), 'a'.repeat(9000), '/canary.txt', '/secret.js', '.map', '/link.js']
const values = ['', '0', '-1', '9'.repeat(30), 'bytes=0-', 'bytes=-5', 'bytes=5-1', 'bytes=0-0,2-3', 'bytes=99999999999999999999-', 'chunked', 'chunked, identity', 'gzip', '100-continue', 'websocket', 'h2c', 'close', 'keep-alive, upgrade', 'application/json', 'application/octet-stream', 'text/plain', 'same-origin', 'same-site', 'cross-site', 'null', 'x'.repeat(17_000), 'a\u0000b', 'a\u007f', 'é', '"x"', '13', 'dGhlIHNhbXBsZSBub25jZQ==']
const names = ['Range', 'If-Range', 'Content-Length', 'Transfer-Encoding', 'Expect', 'Upgrade', 'Connection', 'Content-Type', 'Origin', 'Sec-Fetch-Site', 'Sec-Fetch-Mode', 'Sec-Fetch-Dest', 'Sec-WebSocket-Key', 'Sec-WebSocket-Version', 'Sec-WebSocket-Extensions', 'X-Hookline-Upload', 'Cookie', 'Host', 'X-Forwarded-Host', 'X-HTTP-Method-Override', 'TE', 'Trailer', 'Purpose', '', 'A:B', ' Host']
/** Everything the host can say; 500 is not among them, nor is 507. */
const allowed = new Set([100, 101, 200, 201, 206, 303, 400, 401, 403, 404, 405, 408, 411, 413, 415, 416, 417, 421, 426, 431, 503])
const atOnce = 32
/** Some requests wait for a body that never comes. */
const quietMs = 500

type Random = () => number
const chosen = <Value>(random: Random, from: readonly Value[]): Value => from[Math.floor(random() * from.length)]!

/** Of what HTTP itself would take: the guards of the host have to answer, and not the parser of Node. */
const wellFormed = (text: string) => text !== '' && text.length < 9000 && /^[ -~]+$/.test(text)
const polite = { methods: ['GET', 'GET', 'GET', 'HEAD', 'POST', 'OPTIONS'], names: names.filter((name) => /^[A-Z][\w-]+$/.test(name) && !['Content-Length', 'Transfer-Encoding', 'Host'].includes(name)), values: values.filter(wellFormed), escapes: escapes.filter((text) => wellFormed(text) && !text.includes(' ')) }
const rude = { methods, names, values, escapes }

/** A request that is wrong in a few ways: of two, one breaks no rule of HTTP, and of two, one is from somebody who was let in. */
function fuzzed(random: Random, host: ServedHost, routes: readonly string[]): { bytes: Buffer; isLetIn: boolean } {
  const isLetIn = random() < 0.6
  const isPolite = random() < 0.6
  const from = isPolite ? polite : rude
  const path = random() < 0.6 ? chosen(random, routes) : chosen(random, routes) + chosen(random, from.escapes) + (random() < 0.3 ? chosen(random, from.escapes) : '')
  const target = random() < 0.05 ? `${host.origin}${path}` : path
  const honest = [`Host: ${host.name}`, ...(isLetIn ? [`Cookie: ${host.cookie}`] : []), ...(random() < 0.5 ? [`Origin: ${host.origin}`, 'X-Hookline-Upload: 1', 'Content-Type: application/octet-stream'] : [])]
  const ranges = random() < 0.2 ? [`Range: ${chosen(random, polite.values.filter((value) => value.startsWith('bytes')))}`] : []
  const closing = random() < 0.9 ? ['Connection: close'] : []
  const strange = Array.from({ length: Math.floor(random() * 4) }, () => `${chosen(random, from.names)}: ${chosen(random, from.values)}`)
  const body = random() < 0.3 ? chosen(random, from.values) : ''
  const length = isPolite || random() < 0.7 ? [`Content-Length: ${body.length}`] : []
  const ending = isPolite || random() < 0.9 ? '\r\n' : '\n'
  const bytes = Buffer.from(`${chosen(random, from.methods)} ${target} HTTP/1.1${ending}${[...honest, ...closing, ...ranges, ...strange, ...length].join(ending)}${ending}${ending}${body}`, 'latin1')
  // A few bytes become others, anywhere.
  for (let flips = !isPolite && random() < 0.3 ? 1 + Math.floor(random() * 4) : 0; flips > 0; flips -= 1) bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256)
  return { bytes, isLetIn }
}

const leaks = /secret|root:x:0|SQLite format/

/** What is wrong with an answer; undefined where nothing is. */
function faultOf(answered: string, isLetIn: boolean): string | undefined {
  const statuses = statusesIn(answered)
  const strange = statuses.find((status) => !allowed.has(status))
  if (strange !== undefined) return `status ${strange}`
  if (leaks.test(answered)) return 'bytes of a file that is not served'
  if (/set-cookie|access-control/i.test(answered)) return 'a key, or a permission for another origin'
  // Once a bit has flipped the cookie is another one, and never the other way round.
  if (!isLetIn && statuses.some((status) => (status >= 200 && status < 300) || status === 101)) return 'let somebody in'
  return statuses.length > 0 && !answered.includes("default-src 'none'") && !statuses.includes(101) ? 'an answer without its headers' : undefined
}

export const fuzzedRequests: Fault = {
  id: 'web-fuzz',
  title: 'Malformed, forged and random requests to the web host',
  passMark: '10,000 fuzzed requests: 0 status 500, 0 bytes outside what is served, nobody let in, descriptors flat',
  counts: { test: 300, whole: 10_000 },
  run: (count) =>
    withHost(async (host) => {
      const random = seeded(41)
      const routes = routesOf(host)
      const before = host.descriptors()
      const statuses = new Map<number, number>()
      let done = 0
      async function work() {
        while (done < count) {
          done += 1
          const { bytes, isLetIn } = fuzzed(random, host, routes)
          const answered = await exchange(host.port, bytes, quietMs)
          const fault = faultOf(answered, isLetIn)
          if (fault !== undefined) throw new Error(`${fault}: ${JSON.stringify(bytes.toString('latin1').slice(0, 600))} → ${JSON.stringify(answered.slice(0, 300))}`)
          for (const status of statusesIn(answered)) statuses.set(status, (statuses.get(status) ?? 0) + 1)
        }
      }
      await Promise.all(Array.from({ length: atOnce }, work))
      const after = await settledDescriptors(host, before)
      if (host.complaints() !== '') throw new Error(`The host complained: ${host.complaints().slice(0, 500)}`)
      const told = [...statuses].sort(([a], [b]) => a - b).map(([status, times]) => `${status}: ${times}`)
      return { measured: `0 status 500, 0 leaks, 0 let in; descriptors ${before ?? '?'} before, ${after ?? '?'} after (${told.join(', ')})` }
    }),
}

/** The descriptors once those of closed connections are gone; throws where they stay. */
export async function settledDescriptors(host: ServedHost, before: number | null, patienceMs = 10_000): Promise<number | null> {
  const until = performance.now() + patienceMs
  for (;;) {
    const now = host.descriptors()
    if (now === null || before === null || now <= before + 3) return now
    if (performance.now() > until) throw new Error(`${before} descriptors became ${now}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
