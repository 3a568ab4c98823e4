import { connect, type Socket } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { startHost } from '../../electron/web/host.ts'
import { makeBuiltPage } from './built-page.ts'
import { createFakeCore } from './fake-core.ts'
import { openIdle, raw, sendRaw } from './raw-http.ts'
import { startTestHost, type StartedHost } from './started-host.ts'

let started: StartedHost
beforeEach(async () => {
  started = await startTestHost()
})
afterEach(() => started.stop())

const closeOf = (socket: Socket) => new Promise<string>((resolve) => {
  let text = ''
  socket.on('data', (chunk) => (text += String(chunk)))
  socket.on('error', () => {})
  socket.on('close', () => resolve(text))
})

describe('slow and many', () => {
  it('headers that drip are given 10 seconds', async () => {
    const startedAt = performance.now()
    const socket = await openIdle(started.port, 'GET / HTTP/1.1\r\nHost:')
    const drip = setInterval(() => socket.write('x'), 500)
    const text = await closeOf(socket)
    clearInterval(drip)
    const seconds = (performance.now() - startedAt) / 1000
    expect(text).toContain('HTTP/1.1 408')
    expect(text).toContain('x-content-type-options: nosniff')
    expect(seconds).toBeGreaterThan(9)
    expect(seconds).toBeLessThan(13)
  }, 20_000)

  it('connections past 64 are closed, and the host recovers when they go', async () => {
    const sockets: Socket[] = []
    for (let count = 0; count < 64; count++) sockets.push(await openIdle(started.port))
    const extra = await openIdle(started.port, raw('GET /', [`Host: ${started.name}`]))
    expect(await closeOf(extra)).toBe('')
    for (const socket of sockets) socket.destroy()
    await expect.poll(() => sendRaw(started.port, raw('GET /', [`Host: ${started.name}`])).then((answer) => answer.status, () => 0)).toBe(401)
  })

  it('500 refusals at once leave nothing behind', async () => {
    for (let round = 0; round < 10; round++) {
      const answers = await Promise.all(Array.from({ length: 50 }, () => sendRaw(started.port, raw('GET /../x', [`Host: ${started.name}`, 'Connection: close']))))
      expect(answers.every(({ status }) => status === 400)).toBe(true)
    }
  })
})

describe('closing', () => {
  it('says goodbye to pages and ends open connections', async () => {
    const cookie = await started.letIn()
    const socket = new WebSocket(`ws://${started.name}/wire`, { headers: { cookie }, origin: `http://${started.name}` })
    await new Promise((resolve) => socket.once('open', resolve))
    const idle = closeOf(await openIdle(started.port))
    const code = new Promise((resolve) => socket.on('close', resolve))
    const startedAt = performance.now()
    await started.host.close()
    expect(await code).toBe(1001)
    expect(performance.now() - startedAt).toBeLessThan(2000)
    await idle
    await expect(openIdle(started.port)).rejects.toThrow('ECONNREFUSED')
  })
})

describe('starting', () => {
  it('rejects where the port is taken', async () => {
    const page = await makeBuiltPage()
    await expect(startHost({ core: createFakeCore(), pageDir: page.pageDir, port: started.port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
    await page.remove()
  })

  it('rejects where the page is not built', async () => {
    await expect(startHost({ core: createFakeCore(), pageDir: '/nonexistent', port: 0 })).rejects.toThrow()
  })

  it('listens on 127.0.0.1 only', async () => {
    expect(new URL(started.host.url).hostname).toBe('127.0.0.1')
    await expect(openIdleOn('::1', started.port)).rejects.toThrow()
  })
})

function openIdleOn(address: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => connect(port, address, resolve).on('error', reject))
}
