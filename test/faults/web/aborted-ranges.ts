import { connect } from 'node:net'
import { seeded } from '../../fixtures/random.ts'
import type { Fault } from '../fault.ts'
import { exchange, statusesIn } from './exchange.ts'
import { settledDescriptors } from './fuzzed-requests.ts'
import { withHost, type ServedHost } from './served-host.ts'

const fileBytes = 64 * 1024 * 1024
const atOnce = 10

/** Asks for a stretch and hangs up after so many bytes, as a player does at every jump. */
function abort({ port, name, cookie, draftId }: ServedHost, first: number, afterBytes: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let taken = 0
    const socket = connect(port, '127.0.0.1', () => socket.write(`GET /media/${draftId} HTTP/1.1\r\nHost: ${name}\r\nCookie: ${cookie}\r\nRange: bytes=${first}-\r\n\r\n`))
    if (afterBytes === 0) socket.once('connect', () => setImmediate(() => socket.destroy()))
    socket.setTimeout(20_000, () => socket.destroy(new Error('a stretch did not come in 20 s')))
    socket.on('data', (part) => {
      taken += part.length
      if (taken >= afterBytes) socket.destroy()
    })
    socket.on('error', reject)
    socket.on('close', () => resolve(taken))
  })
}

export const abortedRanges: Fault = {
  id: 'web-aborted-ranges',
  title: 'A player that hangs up in the middle of stretches of a 64 MB draft',
  passMark: '500 aborted ranges: descriptors flat, the host answers on',
  counts: { test: 60, whole: 500 },
  run: (count) =>
    withHost(
      async (host) => {
        const random = seeded(42)
        const before = host.descriptors()
        let begun = 0
        let bytes = 0
        async function work() {
          while (begun < count) {
            begun += 1
            bytes += await abort(host, Math.floor(random() * fileBytes * 0.9), random() < 0.1 ? 0 : Math.floor(random() * 1_000_000))
          }
        }
        await Promise.all(Array.from({ length: atOnce }, work))
        const after = await settledDescriptors(host, before)
        const last = await exchange(host.port, `GET /media/${host.draftId} HTTP/1.1\r\nHost: ${host.name}\r\nCookie: ${host.cookie}\r\nRange: bytes=0-9\r\nConnection: close\r\n\r\n`)
        if (statusesIn(last)[0] !== 206 || host.complaints() !== '') throw new Error(`After them: ${last.slice(0, 200)} ${host.complaints()}`)
        return { measured: `${count} hung up after ${Math.round(bytes / 1e6)} MB in all; descriptors ${before ?? '?'} before, ${after ?? '?'} after` }
      },
      { isLarge: true },
    ),
}
