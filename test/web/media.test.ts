import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { knownDraft } from './fake-core.ts'
import { openIdle, raw, sendRaw } from './raw-http.ts'
import { startTestHost, type StartedHost } from './started-host.ts'

const folder = mkdtempSync(join(tmpdir(), 'hookline-media-'))
const file = join(folder, 'draft.mp4')
const bytes = Buffer.from(Array.from({ length: 8 * 1024 * 1024 }, (_, index) => index % 251))
const size = bytes.length
let started: StartedHost
let cookie: string

beforeAll(async () => {
  started = await startTestHost(file)
  cookie = await started.letIn()
})
beforeEach(() => {
  rmSync(file, { recursive: true, force: true })
  writeFileSync(file, bytes)
})
afterAll(async () => {
  await started.stop()
  rmSync(folder, { recursive: true })
})

interface Taken {
  status: number
  headers: NodeJS.Dict<string | string[]>
  body: Buffer
}

function take(headers: Record<string, string> = {}, method = 'GET', path = `/media/${knownDraft}`): Promise<Taken> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: started.port, path, method, headers: { cookie, ...headers }, agent: false }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('error', reject)
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }))
    })
    asked.on('error', reject)
    asked.end()
  })
}

describe('a draft', () => {
  it.each([
    [undefined, 200, 0, size - 1],
    ['bytes=0-', 206, 0, size - 1],
    ['bytes=0-0', 206, 0, 0],
    ['bytes=1000000-1999999', 206, 1_000_000, 1_999_999],
    ['bytes=-500', 206, size - 500, size - 1],
    [`bytes=${size - 1}-`, 206, size - 1, size - 1],
    [`bytes=5-${size * 2}`, 206, 5, size - 1],
    ['bytes=0-1,5-9', 200, 0, size - 1],
    ['nonsense', 200, 0, size - 1],
  ])('Range: %s answers %i', async (range, status, first, last) => {
    const answer = await take(range === undefined ? {} : { range })
    expect(answer.status).toBe(status)
    expect(answer.headers).toMatchObject({ 'content-type': 'video/mp4', 'accept-ranges': 'bytes', 'content-length': String(last - first + 1), 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' })
    expect(answer.headers['content-range']).toBe(status === 206 ? `bytes ${first}-${last}/${size}` : undefined)
    expect(answer.body.equals(bytes.subarray(first, last + 1))).toBe(true)
  })

  it.each([`bytes=${size}-`, 'bytes=-0'])('Range: %s is beyond it', async (range) => {
    const answer = await take({ range })
    expect(answer.status).toBe(416)
    expect(answer.headers['content-range']).toBe(`bytes */${size}`)
  })

  it('answers HEAD with what GET would say', async () => {
    const answer = await take({ range: 'bytes=10-19' }, 'HEAD')
    expect(answer).toMatchObject({ status: 206, headers: { 'content-length': '10', 'content-range': `bytes 10-19/${size}` } })
    expect(answer.body).toHaveLength(0)
  })

  it('goes on only with the file it began with', async () => {
    const tag = String((await take({}, 'HEAD')).headers['etag'])
    expect((await take({ range: 'bytes=5-9', 'if-range': tag })).status).toBe(206)
    writeFileSync(file, bytes.subarray(1))
    expect((await take({ range: 'bytes=5-9', 'if-range': tag })).status).toBe(200)
  })
})

describe('what is no draft', () => {
  it('a file that is gone says so in words', async () => {
    rmSync(file)
    const answer = await take()
    expect(answer.status).toBe(404)
    expect(answer.body.toString()).toContain('Op dit adres staat niets')
  })

  it('a folder in its place is not read', async () => {
    rmSync(file)
    mkdirSync(file)
    expect((await take()).status).toBe(404)
  })

  it.skipIf(process.platform === 'win32')('a pipe in its place is not waited for', async () => {
    rmSync(file)
    execFileSync('mkfifo', [file])
    expect((await take()).status).toBe(404)
  })

  it('an empty file has no part', async () => {
    truncateSync(file)
    expect(await take()).toMatchObject({ status: 200, body: Buffer.alloc(0) })
    expect((await take({ range: 'bytes=0-' })).status).toBe(416)
  })
})

const own = () => [`Host: ${started.name}`, `Cookie: ${cookie}`]

describe('who may ask', () => {
  it.each<[string, () => string[], number]>([
    ['nobody without the cookie', () => [`Host: ${started.name}`], 401],
    ['no other name', () => ['Host: evil.example', `Cookie: ${cookie}`], 421],
    ['no page of another site', () => [...own(), 'Sec-Fetch-Site: cross-site', 'Sec-Fetch-Mode: no-cors', 'Sec-Fetch-Dest: video'], 403],
    ['no page on another port', () => [...own(), 'Sec-Fetch-Site: same-site', 'Sec-Fetch-Mode: no-cors', 'Sec-Fetch-Dest: video'], 403],
  ])('%s', async (_who, headers, status) => {
    expect((await sendRaw(started.port, raw(`GET /media/${knownDraft}`, headers()))).status).toBe(status)
  })

  it('nobody writes', async () => {
    expect((await sendRaw(started.port, raw(`POST /media/${knownDraft}`, [...own(), 'Content-Length: 0']))).status).toBe(405)
  })
})

/** How many descriptors of this program stand on the file. */
function descriptorsOnFile(): number {
  return Number(execFileSync('sh', ['-c', `ls -l /proc/${process.pid}/fd | grep -c '${file}' || true`]).toString())
}

describe.runIf(existsSync('/proc/self/fd'))('descriptors', () => {
  it('stay flat over 500 answers that are broken off', async () => {
    const before = readdirSync('/proc/self/fd').length
    for (let round = 0; round < 25; round++) {
      await Promise.all(
        Array.from({ length: 20 }, async (_, index) => {
          const socket = await openIdle(started.port, raw(`GET /media/${knownDraft}`, [`Host: ${started.name}`, `Cookie: ${cookie}`, `Range: bytes=${index * 1000}-`]))
          await new Promise((resolve) => socket.once('data', resolve))
          socket.destroy()
        }),
      )
    }
    await expect.poll(descriptorsOnFile, { timeout: 10_000 }).toBe(0)
    await expect.poll(() => readdirSync('/proc/self/fd').length, { timeout: 10_000 }).toBeLessThan(before + 10)
  })

  it('reads no further than it is taken, and stays flat over readers that stall', async () => {
    const before = process.memoryUsage().arrayBuffers
    const sockets = await Promise.all(Array.from({ length: 20 }, () => openIdle(started.port, raw(`GET /media/${knownDraft}`, [`Host: ${started.name}`, `Cookie: ${cookie}`]))))
    for (const socket of sockets) socket.pause()
    await expect.poll(descriptorsOnFile, { timeout: 10_000 }).toBe(20)
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan((20 * size) / 2)
    for (const socket of sockets) socket.destroy()
    await expect.poll(descriptorsOnFile, { timeout: 10_000 }).toBe(0)
  })

  it('a file that shrinks breaks off, and looks never whole', async () => {
    const socket = await openIdle(started.port, raw(`GET /media/${knownDraft}`, [`Host: ${started.name}`, `Cookie: ${cookie}`]))
    await new Promise((resolve) => socket.once('data', resolve))
    socket.pause()
    truncateSync(file, 1000)
    let received = 0
    socket.on('data', (part: Buffer) => (received += part.length))
    const closed = new Promise((resolve) => socket.once('close', resolve))
    socket.resume()
    await closed
    expect(received).toBeLessThan(size)
    expect(await sendRaw(started.port, raw('GET /', [`Host: ${started.name}`, `Cookie: ${cookie}`]))).toMatchObject({ status: 200 })
  })
})
