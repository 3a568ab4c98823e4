import { describe, expect, it } from 'vitest'
import { raw, sendRaw } from './raw-http.ts'
import { hostForAll } from './started-host.ts'

const { started, cookie } = await hostForAll()

const get = (path: string, headers: readonly string[] = []) => sendRaw(started.port, raw(`GET ${path}`, [`Host: ${started.name}`, ...headers]))
const tokenPath = () => {
  const url = new URL(started.host.url)
  return url.pathname + url.search
}
const fetchHeaders = (site: string, mode: string, dest: string) => [`Cookie: ${cookie}`, `Sec-Fetch-Site: ${site}`, `Sec-Fetch-Mode: ${mode}`, `Sec-Fetch-Dest: ${dest}`]

const otherHosts = () => [
  '127.0.0.1',
  `localhost:${started.port}`,
  `127.0.0.1.:${started.port}`,
  `127.0.0.1:${started.port + 1}`,
  `rebound.example:${started.port}`,
  `[::1]:${started.port}`,
  `0x7f.1:${started.port}`,
  `user@127.0.0.1:${started.port}`,
  `127.0.0.1:0${started.port}`,
  '',
]

describe('one-time address', () => {
  it('sets a strict cookie once, leads on to the page, and is then spent', async () => {
    const path = tokenPath()
    const first = await get(path)
    expect(first.status).toBe(303)
    expect(first.headers['location']).toBe('/')
    expect(first.headers['set-cookie']).toMatch(/^hookline-\d+=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/)
    const second = await get(path)
    expect(second.status).toBe(401)
    expect(second.headers['set-cookie']).toBeUndefined()
    expect(second.body).toContain('Open the address')
    expect(second.body).toContain('Open het adres')
  })

  it('is followed by a new one', async () => {
    const before = started.host.url
    await get(tokenPath())
    expect(started.host.url).not.toBe(before)
    expect(started.freshUrls.at(-1)).toBe(started.host.url)
    expect(await get(tokenPath())).toMatchObject({ status: 303 })
  })

  it('lets a browser that is in already go on', async () => {
    const path = tokenPath()
    await get(path)
    expect(await get(path, [`Cookie: ${cookie}`])).toMatchObject({ status: 303 })
  })

  it.each(['Sec-Purpose: prefetch', 'Sec-Purpose: prefetch;prerender', 'Purpose: prefetch'])('is not spent by %s', async (header) => {
    expect(await get(tokenPath(), [header])).toMatchObject({ status: 503 })
    expect(await get(tokenPath())).toMatchObject({ status: 303 })
  })

  it.each(['HEAD', 'POST'])('is not spent by %s', async (method) => {
    const path = tokenPath()
    expect((await sendRaw(started.port, raw(`${method} ${path}`, [`Host: ${started.name}`, 'Connection: close']))).status).toBe(401)
    expect(await get(path)).toMatchObject({ status: 303 })
  })

  it('leads on by a refresh where a link in another page opened it', async () => {
    const answer = await get(tokenPath(), ['Sec-Fetch-Site: cross-site', 'Sec-Fetch-Mode: navigate', 'Sec-Fetch-Dest: document'])
    expect(answer).toMatchObject({ status: 200, headers: { refresh: '0; url=/' } })
    expect(answer.headers['set-cookie']).toContain('SameSite=Strict')
  })
})

describe('without a valid cookie', () => {
  const paths = ['/', '/?token=', '/?token=x', `/?token=${'A'.repeat(43)}`, '/draft/1', '/assets/main-AbC_12.js', '/wire', '/upload', '/nothing', '/thumbnail/x']
  it.each(paths)('%s is refused', async (path) => {
    expect(await get(path)).toMatchObject({ status: 401 })
  })

  it.each([
    () => 'hookline=1',
    () => `${cookie}x`,
    () => cookie.slice(0, -1),
    () => `${cookie}; ${cookie}`,
    () => cookie.replace(/=.*/, '='),
    () => cookie.replace('hookline', 'Hookline'),
  ])('cookie %# is refused', async (makeCookie) => {
    expect(await get('/', [`Cookie: ${makeCookie()}`])).toMatchObject({ status: 401 })
  })

  it('finds its cookie among others', async () => {
    expect(await get('/', [`Cookie: a=1; ${cookie}; b=2`])).toMatchObject({ status: 200 })
  })
})

describe('Host', () => {
  it('must be ours exactly', async () => {
    for (const name of otherHosts()) {
      const answer = await sendRaw(started.port, raw('GET /', [`Host: ${name}`, `Cookie: ${cookie}`]))
      expect([name, answer.status]).toEqual([name, 421])
    }
  })

  it.each([
    ['missing', () => []],
    ['doubled', () => [`Host: ${started.name}`, `Host: ${started.name}`]],
    ['doubled with another', () => [`Host: ${started.name}`, 'Host: rebound.example']],
    ['doubled in another case', () => [`Host: ${started.name}`, 'hOST: rebound.example']],
  ])('must be there once: %s', async (_kind, hosts) => {
    expect(await sendRaw(started.port, raw('GET /', [...hosts(), `Cookie: ${cookie}`]))).toMatchObject({ status: 421 })
  })

  it('must be there in HTTP/1.0 too', async () => {
    expect(await sendRaw(started.port, `GET / HTTP/1.0\r\nCookie: ${cookie}\r\n\r\n`)).toMatchObject({ status: 421 })
  })
})

describe('another page', () => {
  it.each([
    ['same-origin', 'no-cors', 'script', 200],
    ['none', 'navigate', 'document', 200],
    ['same-site', 'navigate', 'document', 200],
    ['same-site', 'no-cors', 'image', 403],
    ['same-site', 'cors', 'empty', 403],
    ['cross-site', 'no-cors', 'script', 403],
    ['cross-site', 'navigate', 'iframe', 403],
  ])('from %s by %s as %s gets %i', async (site, mode, dest, status) => {
    expect(await get('/', fetchHeaders(site, mode, dest))).toMatchObject({ status })
  })
})
