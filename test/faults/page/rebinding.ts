import type { Fault } from '../fault.ts'
import { withBench } from './bench.ts'

const names = ['rebound.example', 'localhost', '0.0.0.0', 'hookline.test']
const paths = ['/', '/calendar', '/?token=x', '/icon.svg', '/media/0b8f1c9e-2f6d-4a1e-9a57-4d7c51c1a001', '/report/0b8f1c9e-2f6d-4a1e-9a57-4d7c51c1a001', '/wire', '/upload?name=a.mp4']

/** Runs in the page of a name that was rebound: asks as that page's own origin, and opens the wire. */
async function attack(given: readonly string[]): Promise<string[]> {
  const told: string[] = []
  for (const path of given) {
    for (const method of ['GET', 'POST']) {
      const answer = await fetch(path, { method, ...(method === 'POST' && { body: 'x', headers: { 'content-type': 'application/octet-stream', 'x-hookline-upload': '1' } }) }).catch(() => undefined)
      told.push(`${method} ${path}: ${answer?.status ?? 'nothing'}`)
    }
  }
  const socket = new WebSocket(`ws://${location.host}/wire`)
  told.push(await new Promise<string>((resolve) => {
    socket.addEventListener('open', () => resolve('WebSocket: open'))
    socket.addEventListener('error', () => resolve('WebSocket: 421'))
  }))
  return told
}

export const rebinding: Fault = {
  id: 'page-rebinding',
  title: 'DNS rebinding in real Chromium: a page of another name whose address became 127.0.0.1, beside a browser that was let in',
  passMark: '421 for every request, no WebSocket',
  counts: { test: 2, whole: names.length },
  run: (count) =>
    withBench(
      async ({ context, port }) => {
        const asked = names.slice(0, count)
        // The first answer is the attacker's own server's; the name leads to the host from then on.
        await context.route(/\/attack$/, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Rebound</title>' }))
        const told: string[] = []
        for (const name of asked) {
          const page = await context.newPage()
          await page.goto(`http://${name}:${port}/attack`)
          told.push(...(await page.evaluate(attack, paths)).map((line) => `${name} ${line}`))
          await page.close()
        }
        const through = told.filter((line) => !line.endsWith(': 421'))
        if (through.length > 0) throw new Error(through.join('; '))
        return `${told.length} of ${told.length} refused with 421 over ${asked.length} names (${asked.join(', ')})`
      },
      // What Chromium itself may forbid by now is switched off: the host must hold alone.
      { words: [`--host-resolver-rules=${names.map((name) => `MAP ${name} 127.0.0.1`).join(', ')}`, '--disable-features=LocalNetworkAccessChecks,BlockInsecurePrivateNetworkRequests'] },
    ),
}
