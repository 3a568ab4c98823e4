import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it, vi } from 'vitest'
import { openIdle, raw, sendRaw } from './raw-http.ts'
import { hostForAll } from './started-host.ts'

const { started, cookie } = await hostForAll()

type Headers = Record<string, string | undefined>

/** The headers of an honest upload; `changes` replaces some, undefined takes one away. */
function upload(name: string, body: string, changes: Headers = {}): string {
  const headers: Headers = {
    Host: started.name,
    Cookie: cookie,
    Origin: `http://${started.name}`,
    'Sec-Fetch-Site': 'same-origin',
    'X-Hookline-Upload': '1',
    'Content-Type': 'application/octet-stream',
    'Content-Length': String(body.length),
    ...changes,
  }
  const lines = Object.entries(headers).flatMap(([header, value]) => (value === undefined ? [] : [`${header}: ${value}`]))
  return raw(`POST /upload?name=${encodeURIComponent(name)}`, lines, body)
}

const failureOf = (text: string): unknown => JSON.parse(text)

describe('an honest upload', () => {
  it.each(['clip.mp4', 'één "vreemde": naam.mp4', '../../etc/passwd', '-rf.mp4', '📼\n.mp4'])('%j arrives whole', async (name) => {
    const answer = await sendRaw(started.port, upload(name, 'x'.repeat(10_000)))
    expect(answer.status).toBe(201)
    expect(failureOf(answer.body)).toEqual({ upload: expect.stringMatching(/^[0-9a-f-]{36}$/) })
    expect(started.core.received.at(-1)).toEqual({ name, bytes: 10_000 })
  })

  it('needs no Sec-Fetch-Site, which older browsers do not send', async () => {
    expect(await sendRaw(started.port, upload('a.mp4', 'x', { 'Sec-Fetch-Site': undefined }))).toMatchObject({ status: 201 })
  })

  it('is told to continue where it asks', async () => {
    const socket = await openIdle(started.port, upload('a.mp4', '', { 'Content-Length': '3', Expect: '100-continue' }))
    const texts: string[] = []
    socket.on('data', (chunk) => texts.push(String(chunk)))
    await vi.waitFor(() => expect(texts.join('')).toContain('100 Continue'))
    socket.write('abc')
    await vi.waitFor(() => expect(texts.join('')).toContain('201 Created'))
    socket.destroy()
  })

  it('keeps its connection, so that the next one can use it', async () => {
    const socket = await openIdle(started.port, upload('a.mp4', 'x') + upload('b.mp4', 'x'))
    const texts: string[] = []
    socket.on('data', (chunk) => texts.push(String(chunk)))
    await vi.waitFor(() => expect(texts.join('').match(/201 Created/g)).toHaveLength(2))
    socket.destroy()
  })
})

describe('a forged upload', () => {
  const forgeries: [string, number, Headers][] = [
    ['no cookie', 401, { Cookie: undefined }],
    ['no Origin', 403, { Origin: undefined }],
    ['Origin null', 403, { Origin: 'null' }],
    ['another Origin', 403, { Origin: 'http://evil.example' }],
    ['our Origin by https', 403, { Origin: 'https://127.0.0.1' }],
    ['another port', 403, { Origin: 'http://127.0.0.1:1' }],
    ['same-site', 403, { 'Sec-Fetch-Site': 'same-site' }],
    ['cross-site', 403, { 'Sec-Fetch-Site': 'cross-site' }],
    ['typed', 403, { 'Sec-Fetch-Site': 'none' }],
    ['without our header', 403, { 'X-Hookline-Upload': undefined }],
    ['a cross-site text/plain form', 403, { Origin: 'http://evil.example', 'Content-Type': 'text/plain', 'X-Hookline-Upload': undefined }],
    ['text/plain', 415, { 'Content-Type': 'text/plain' }],
    ['a form', 415, { 'Content-Type': 'multipart/form-data; boundary=x' }],
    ['no type', 415, { 'Content-Type': undefined }],
    ['no length', 411, { 'Content-Length': undefined, 'Transfer-Encoding': 'chunked' }],
    ['an endless length', 400, { 'Content-Length': '9'.repeat(40) }],
    ['no name', 400, { 'X-Name': 'none' }],
  ]
  it.each(forgeries)('%s gets %i', async (kind, status, changes) => {
    const before = started.core.received.length
    const answer = await sendRaw(started.port, upload(kind === 'no name' ? '' : 'a.mp4', changes['Transfer-Encoding'] ? '1\r\nx\r\n0\r\n\r\n' : 'x', changes))
    expect(answer.status).toBe(status)
    expect(started.core.received).toHaveLength(before)
  })

  it('gets no answer to a preflight', async () => {
    const headers = [`Host: ${started.name}`, 'Origin: http://evil.example', 'Access-Control-Request-Method: POST', 'Access-Control-Request-Headers: x-hookline-upload']
    const answer = await sendRaw(started.port, raw('OPTIONS /upload', headers))
    expect(answer.status).toBe(405)
    expect(JSON.stringify(answer.headers)).not.toContain('access-control')
  })
})

describe('an upload that fails', () => {
  it('is too large: said before a byte of it is read', async () => {
    const answer = await sendRaw(started.port, upload('big.mp4', '', { 'Content-Length': String(5 * 1024 ** 4) }))
    expect(answer.status).toBe(413)
    expect(failureOf(answer.body)).toEqual({ failure: { code: 'upload_too_large', values: { name: 'big.mp4' } } })
  })

  it('is too large: a client that sends it all first sees the answer too', async () => {
    const body = new Uint8Array(64 * 1024 * 1024)
    const headers = { cookie, origin: `http://${started.name}`, 'x-hookline-upload': '1', 'content-type': 'application/octet-stream' }
    const answer = await fetch(`http://${started.name}/upload?name=big.mp4`, { method: 'POST', headers, body })
    expect(answer.status).toBe(413)
  })

  it('is too large and is not told to continue', async () => {
    const answer = await sendRaw(started.port, upload('big.mp4', '', { 'Content-Length': String(5 * 1024 ** 4), Expect: '100-continue' }))
    expect(answer.status).toBe(413)
  })

  it('finds the disk full midway, and says so over the rest of the body', async () => {
    const answer = await sendRaw(started.port, upload('full.mp4', 'x'.repeat(1_000_000)))
    expect(answer.status).toBe(507)
    expect(failureOf(answer.body)).toEqual({ failure: { code: 'disk_full' } })
  })

  it('meets a defect, and says internal', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
    const answer = await sendRaw(started.port, upload('defect.mp4', 'x'.repeat(1_000_000)))
    expect(answer.status).toBe(500)
    expect(failureOf(answer.body)).toMatchObject({ failure: { code: 'internal' } })
    expect(logged).toHaveBeenCalledOnce()
    logged.mockRestore()
  })

  it('is broken off: nothing is kept and the host lives on', async () => {
    const before = started.core.received.length
    for (let attempt = 0; attempt < 20; attempt++) {
      const socket = await openIdle(started.port, upload('a.mp4', 'half', { 'Content-Length': '1000' }))
      await wait(5)
      socket.destroy()
    }
    await wait(100)
    expect(started.core.received).toHaveLength(before)
    expect(await sendRaw(started.port, upload('a.mp4', 'x'))).toMatchObject({ status: 201 })
  })
})
