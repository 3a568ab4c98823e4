import { describe, expect, it, vi } from 'vitest'
import { knownDraft } from './fake-core.ts'
import { openIdle, parseAnswer, raw, sendRaw, type RawAnswer } from './raw-http.ts'
import { hostForAll } from './started-host.ts'

const { started, cookie } = await hostForAll()

const ask = (line: string, headers: readonly string[] = [], body = '') =>
  sendRaw(started.port, raw(line, [`Host: ${started.name}`, `Cookie: ${cookie}`, ...headers], body))

describe('the page', () => {
  it.each([
    ['/', 'text/html'],
    ['/draft/0b8f1c9e-2f6d-4a1e-9a57-4d7c51c1a001', 'text/html'],
    ['/settings', 'text/html'],
    ['/assets/main-AbC_12.js', 'text/javascript'],
    [`/thumbnail/${knownDraft}`, 'image/jpeg'],
    [`/logo/${knownDraft}`, 'image/png'],
    [`/logo/${knownDraft}/1795348800000`, 'image/png'],
  ])('serves %s', async (path, type) => {
    const answer = await ask(`GET ${path}`)
    expect(answer.status).toBe(200)
    expect(answer.headers['content-type']).toContain(type)
  })

  it('has a nonce of its own in each answer, in the header and the document alike', async () => {
    const nonces = []
    for (const answer of [await ask('GET /'), await ask('GET /')]) {
      const nonce = /style-src 'self' 'nonce-([^']+)'/.exec(answer.headers['content-security-policy'] ?? '')?.[1]
      expect(answer.body).toContain(`content="${nonce}"`)
      expect(answer.body).not.toContain('__CSP_NONCE__')
      nonces.push(nonce)
    }
    expect(nonces[0]).not.toBe(nonces[1])
  })

  it('answers HEAD without a body', async () => {
    const socket = await openIdle(started.port, raw('HEAD /', [`Host: ${started.name}`, `Cookie: ${cookie}`, 'Connection: close']))
    let text = ''
    for await (const chunk of socket) text += String(chunk)
    const answer = parseAnswer(text)
    expect(answer).toMatchObject({ status: 200, body: '' })
    expect(Number(answer.headers['content-length'])).toBeGreaterThan(10)
  })

  it.each([
    '/index.html',
    '/assets/',
    '/assets',
    '/assets/main-AbC_12.js.map',
    '/assets/link.js',
    '/etc/passwd',
    '/thumbnail/',
    '/thumbnail/x',
    '/thumbnail/0b8f1c9e-2f6d-4a1e-9a57-4d7c51c1a999',
    `/thumbnail/${knownDraft}/x`,
    '/logo',
    '/logo/',
    '/logo/x',
    '/logo/0b8f1c9e-2f6d-4a1e-9a57-4d7c51c1a999',
    `/logo/${knownDraft}/x`,
    `/logo/${knownDraft}/1/2`,
    `/thumbnail/${knownDraft.toUpperCase()}`,
    '/media',
    '/media/',
    '/media/x',
    '/media/0b8f1c9e-2f6d-4a1e-9a57-4d7c51c1a999',
    `/media/${knownDraft}/x`,
    `/preview/${knownDraft}`,
    `/strip/${knownDraft}`,
    `/opening/${knownDraft}/`,
    '/constructor',
    '/__proto__',
  ])('has nothing at %s', async (path) => {
    const answer = await ask(`GET ${path}`)
    expect([404, 400]).toContain(answer.status)
    expect(answer.body).not.toContain('secret')
  })
})

describe('malformed addresses', () => {
  const targets = [
    '/../secret.js',
    '/..',
    '/assets/../../secret.js',
    '/assets/..%2f..%2fsecret.js',
    '/%2e%2e/secret.js',
    '/%2E%2E%2Fsecret.js',
    '/..\\secret.js',
    '/assets/.hidden.js',
    '//evil.example/',
    '/assets//main-AbC_12.js',
    '/%',
    '/%00',
    '/%zz',
    'http://127.0.0.1/',
    'http://evil.example/',
    'file:///etc/passwd',
    '*',
    'secret.js',
    '?token=x',
  ]
  it.each(targets)('%s is refused', async (target) => {
    const answer = await ask(`GET ${target}`)
    expect(answer.status).toBe(400)
    expect(answer.body).not.toContain('secret')
  })

  it.each(['GARBAGE\r\n\r\n', '\0\0\0\r\n\r\n', 'GET / HTTP/9.9\r\n\r\n', `GET / HTTP/1.1\r\nHost: x\r\nBad header: \0\r\n\r\n`])('broken HTTP %# gets 400', async (bytes) => {
    expect(await sendRaw(started.port, bytes)).toMatchObject({ status: 400 })
  })

  it('says so where the headers are too large', async () => {
    expect(await ask('GET /', [`X-Long: ${'x'.repeat(20_000)}`])).toMatchObject({ status: 431 })
  })

  it.each([
    ['Content-Length: 3', 'Transfer-Encoding: chunked'],
    ['Content-Length: 3', 'Content-Length: 4'],
    ['Content-Length: -1'],
  ])('an ambiguous length %# gets 400', async (...headers) => {
    expect(await ask('POST /upload', headers, 'abc')).toMatchObject({ status: 400 })
  })
})

describe('methods', () => {
  it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])('%s is not taken', async (method) => {
    const answer = await ask(`${method} /`)
    expect(answer.status).toBe(405)
    expect(answer.headers['allow']).toBe('GET, HEAD, POST')
    expect(answer.headers['access-control-allow-origin']).toBeUndefined()
  })

  it.each([
    ['POST', '/'],
    ['POST', '/draft/1'],
    ['GET', '/upload'],
    ['HEAD', '/upload'],
  ])('%s %s is not taken', async (method, path) => {
    expect((await ask(`${method} ${path}`, ['Connection: close'])).status).toBe(405)
  })

  it('CONNECT is not taken', async () => {
    expect(await ask('CONNECT evil.example:443')).toMatchObject({ status: 405 })
  })

  it('GET /wire without an upgrade is told so', async () => {
    expect(await ask('GET /wire')).toMatchObject({ status: 426 })
  })
})

describe('headers', () => {
  const kinds: [string, () => Promise<RawAnswer>][] = [
    ['page', () => ask('GET /')],
    ['script', () => ask('GET /assets/main-AbC_12.js')],
    ['thumbnail', () => ask(`GET /thumbnail/${knownDraft}`)],
    ['400', () => ask('GET /%')],
    ['400 of a broken request', () => sendRaw(started.port, 'GARBAGE\r\n\r\n')],
    ['401', () => sendRaw(started.port, raw('GET /', [`Host: ${started.name}`]))],
    ['404', () => ask('GET /nothing')],
    ['405', () => ask('PUT /')],
    ['417', () => ask('POST /upload', ['Expect: wonders'])],
    ['421', () => sendRaw(started.port, raw('GET /', ['Host: evil.example']))],
    ['431', () => ask('GET /', [`X-Long: ${'x'.repeat(20_000)}`])],
    ['upgrade refused', () => ask('GET /elsewhere', ['Connection: Upgrade', 'Upgrade: websocket'])],
    ['upload refused', () => ask('POST /upload', ['Content-Length: 0'])],
  ]
  it.each(kinds)('stand on: %s', async (_kind, answerOf) => {
    const { headers } = await answerOf()
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; script-src 'self'; style-src 'self' 'nonce-[\w+/=]{24}'; img-src 'self' blob: data:; media-src 'self' blob:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types default$/,
    )
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
      'cross-origin-resource-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'x-dns-prefetch-control': 'off',
    })
    expect(headers['permissions-policy']).toContain('camera=()')
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([])
    expect(headers['x-powered-by'] ?? headers['server']).toBeUndefined()
  })
})

it('answers a defect with 500 and words, and lives on', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
  const thumbnail = vi.spyOn(started.core, 'thumbnail').mockRejectedValueOnce(new Error('a defect'))
  const answer = await ask(`GET /thumbnail/${knownDraft}`)
  expect(answer.status).toBe(500)
  expect(answer.body).not.toContain('a defect')
  expect(logged).toHaveBeenCalledOnce()
  thumbnail.mockRestore()
  logged.mockRestore()
  expect(await ask(`GET /thumbnail/${knownDraft}`)).toMatchObject({ status: 200 })
})
