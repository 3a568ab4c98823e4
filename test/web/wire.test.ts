import { describe, expect, it, vi } from 'vitest'
import { WebSocket } from 'ws'
import { maxMessageLength } from '../../shared/contract/wire.ts'
import { raw, sendRaw } from './raw-http.ts'
import { hostForAll } from './started-host.ts'

const { started, cookie } = await hostForAll()

/** A page's connection, and what came over it. */
async function connect(): Promise<{ socket: WebSocket; messages: unknown[]; closed: Promise<number> }> {
  const socket = new WebSocket(`ws://${started.name}/wire`, { headers: { cookie }, origin: `http://${started.name}` })
  const messages: unknown[] = []
  socket.on('message', (data) => messages.push(JSON.parse(String(data))))
  socket.on('error', () => {})
  const closed = new Promise<number>((resolve) => socket.on('close', resolve))
  await new Promise((resolve) => socket.once('open', resolve))
  return { socket, messages, closed }
}

const call = (id: string, name: string, input: unknown = {}) => JSON.stringify({ type: 'call', id, name, input })

describe('a page', () => {
  it('calls, is answered, fails and hears events', async () => {
    const { socket, messages } = await connect()
    socket.send(call('1', 'app.info'))
    socket.send(call('2', 'draft.get'))
    await vi.waitFor(() => expect(messages).toHaveLength(2))
    started.core.change(['0b8f1c9e-2f6d-4a1e-9a57-4d7c51c1a001'])
    await vi.waitFor(() => expect(messages).toHaveLength(3))
    expect(messages).toEqual([
      { type: 'done', id: '1', output: { echoed: 'app.info' } },
      { type: 'failed', id: '2', failure: { code: 'draft_not_found' } },
      { type: 'changed', data: { draftIds: ['0b8f1c9e-2f6d-4a1e-9a57-4d7c51c1a001'], topics: [] } },
    ])
    socket.close()
  })

  it('may name no path', async () => {
    const { socket, messages } = await connect()
    socket.send(call('1', 'draft.import', { source: { path: '/etc/passwd' } }))
    await vi.waitFor(() => expect(messages).toHaveLength(1))
    expect(started.core.calls.at(-1)?.context.grant.allowsPath('/etc/passwd')).toBe(false)
    socket.close()
  })

  it('that goes away has its work cancelled', async () => {
    const { socket, closed } = await connect()
    socket.send(call('1', 'draft.list'))
    await vi.waitFor(() => expect(started.core.calls.at(-1)?.name).toBe('draft.list'))
    const { signal } = started.core.calls.at(-1)?.context ?? {}
    const listening = started.core.listeners
    socket.terminate()
    await closed
    await vi.waitFor(() => expect(signal?.aborted).toBe(true))
    await vi.waitFor(() => expect(started.core.listeners).toBe(listening - 1))
  })

  it.each(['nonsense', '{}', '[]', 'null', '"x"', '{"type":"call"}', '{"type":"call","id":"1","name":"__proto__","input":{}}', '\u0000'])('that says %j is not answered', async (text) => {
    const { socket, messages } = await connect()
    socket.send(text)
    socket.send(call('1', 'app.info'))
    await vi.waitFor(() => expect(messages).toHaveLength(1))
    socket.close()
  })

  it('that sends binary, too much, or no UTF-8 is cut off', async () => {
    const codes = []
    for (const send of [
      (socket: WebSocket) => socket.send(Buffer.from(call('1', 'app.info')), { binary: true }),
      (socket: WebSocket) => socket.send('x'.repeat(maxMessageLength * 3 + 1)),
      (socket: WebSocket) => socket.send(Buffer.from([0xff, 0xfe]), { binary: false }),
    ]) {
      const { socket, closed } = await connect()
      send(socket)
      codes.push(await closed)
    }
    expect(codes).toEqual([1003, 1009, 1007])
  })

  it('with the longest message there is, is heard', async () => {
    const { socket, messages } = await connect()
    const frame = call('1', 'app.info', { caption: '' }).length
    socket.send(call('1', 'app.info', { caption: '€'.repeat(maxMessageLength - frame) }))
    await vi.waitFor(() => expect(messages).toHaveLength(1))
    socket.close()
  })
})

describe('an upgrade', () => {
  type Headers = Record<string, string | undefined>
  const upgrade = (path: string, changes: Headers, method = 'GET') => {
    const headers: Headers = {
      Host: started.name,
      Cookie: cookie,
      Origin: `http://${started.name}`,
      Connection: 'Upgrade',
      Upgrade: 'websocket',
      'Sec-WebSocket-Version': '13',
      'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==',
      ...changes,
    }
    const lines = Object.entries(headers).flatMap(([header, value]) => (value === undefined ? [] : [`${header}: ${value}`]))
    return raw(`${method} ${path}`, lines)
  }
  const refused: [string, number, string, Headers][] = [
    ['another Host', 421, '/wire', { Host: 'rebound.example' }],
    ['no Host', 421, '/wire', { Host: undefined }],
    ['no Origin', 403, '/wire', { Origin: undefined }],
    ['another Origin', 403, '/wire', { Origin: 'http://evil.example' }],
    ['Origin null', 403, '/wire', { Origin: 'null' }],
    ['another port', 403, '/wire', { Origin: 'http://127.0.0.1:1' }],
    ['cross-site', 403, '/wire', { 'Sec-Fetch-Site': 'cross-site' }],
    ['same-site', 403, '/wire', { 'Sec-Fetch-Site': 'same-site' }],
    ['no cookie', 401, '/wire', { Cookie: undefined }],
    ['a wrong cookie', 401, '/wire', { Cookie: 'hookline=1' }],
    ['another path', 400, '/', {}],
    ['a path below', 400, '/wire/x', {}],
    ['an absolute target', 400, 'http://127.0.0.1/wire', {}],
    ['h2c', 400, '/wire', { Upgrade: 'h2c' }],
    ['an old version', 400, '/wire', { 'Sec-WebSocket-Version': '1' }],
    ['no key', 400, '/wire', { 'Sec-WebSocket-Key': undefined }],
  ]
  it.each(refused)('with %s gets %i', async (_kind, status, path, changes) => {
    const answer = await sendRaw(started.port, upgrade(path, changes))
    expect(answer.status).toBe(status)
    expect(answer.headers['x-content-type-options']).toBe('nosniff')
    expect(answer.headers['connection']).toBe('close')
  })

  it('by POST gets 400', async () => {
    expect(await sendRaw(started.port, upgrade('/wire', {}, 'POST'))).toMatchObject({ status: 400 })
  })

  it('with a query is still the wire', async () => {
    const socket = new WebSocket(`ws://${started.name}/wire?x=1`, { headers: { cookie }, origin: `http://${started.name}` })
    await new Promise((resolve) => socket.once('open', resolve))
    socket.close()
  })
})
