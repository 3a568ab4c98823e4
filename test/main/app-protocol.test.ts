import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerApp, registerAppScheme, serveApp } from '../../electron/main/app-protocol.ts'
import { createContent, type Content } from '../../electron/web/content.ts'
import { loadPage } from '../../electron/web/page.ts'
import { makeBuiltPage } from '../web/built-page.ts'
import { createFakeCore, knownDraft } from '../web/fake-core.ts'

const folder = mkdtempSync(join(tmpdir(), 'hookline-app-'))
const mediaPath = join(folder, 'draft.mp4')
const bytes = Buffer.from(Array.from({ length: 1000 }, (_, index) => index % 251))
writeFileSync(mediaPath, bytes)
let content: Content
let removePage: () => Promise<void>
beforeAll(async () => {
  const { pageDir, remove } = await makeBuiltPage()
  content = createContent(createFakeCore({ mediaPath }), await loadPage(pageDir))
  removePage = remove
})
afterAll(async () => {
  await removePage()
  rmSync(folder, { recursive: true })
})

/** Asks as the window does. A Request of Node knows no such scheme; the handler reads these three alone. */
async function fetchApp(url: string, headers: Record<string, string> = {}): Promise<Response | undefined> {
  let handler: ((request: Request) => Response | Promise<Response>) | undefined
  serveApp({ handle: (scheme, given) => void (scheme === 'app' && (handler = given)) }, content)
  return handler?.(Object.defineProperty(new Request('https://hookline/', { headers }), 'url', { value: url }))
}

async function bytesOf(response: Response | undefined): Promise<Uint8Array> {
  return response ? new Uint8Array(await response.arrayBuffer()) : new Uint8Array()
}

describe('app://hookline', () => {
  it.each([
    ['GET', 'app://hookline/', 200],
    ['GET', 'app://hookline/draft/1', 200],
    ['GET', 'app://hookline/?x=1#y', 200],
    ['HEAD', 'app://hookline/assets/main-AbC_12.js', 200],
    ['GET', `app://hookline/thumbnail/${knownDraft}`, 200],
    ['GET', 'app://hookline/thumbnail/0b8f1c9e-2f6d-4a1e-9a57-4d7c51c1a999', 404],
    ['GET', 'app://hookline/nothing', 404],
    ['GET', 'app://hookline/assets/link.js', 404],
    ['GET', 'app://hookline/../secret.js', 400],
    ['GET', 'app://hookline/%2e%2e/secret.js', 400],
    ['GET', 'app://hookline//etc/passwd', 400],
    ['GET', 'app://hookline', 421],
    ['GET', 'app://evil/', 421],
    ['GET', 'app://hookline.evil/', 421],
    ['GET', 'app://hookline:80/', 421],
    ['GET', 'file:///etc/passwd', 421],
    ['GET', 'https://hookline/', 421],
    ['POST', 'app://hookline/upload', 405],
    ['PUT', 'app://hookline/', 405],
  ])('%s %s answers %i', async (method, url, status) => {
    const answer = await answerApp({ method, url, headers: new Headers() }, content)
    expect(answer.status).toBe(status)
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'")
    expect(answer.body instanceof Readable ? '' : Buffer.from(answer.body).toString()).not.toContain('secret')
  })

  it('is served as a response with its headers', async () => {
    const response = await fetchApp('app://hookline/')
    expect(response?.status).toBe(200)
    expect(response?.headers.get('x-content-type-options')).toBe('nosniff')
    expect(await response?.text()).toContain('Hookline')
  })

  it('streams a draft, whole and in part', async () => {
    const whole = await fetchApp(`app://hookline/media/${knownDraft}`)
    expect(whole?.status).toBe(200)
    expect(Buffer.from(await bytesOf(whole))).toEqual(bytes)
    const part = await fetchApp(`app://hookline/media/${knownDraft}`, { range: 'bytes=990-' })
    expect(part?.status).toBe(206)
    expect(part?.headers.get('content-range')).toBe('bytes 990-999/1000')
    expect(Buffer.from(await bytesOf(part))).toEqual(bytes.subarray(990))
  })

  it('closes the file of an answer that nobody reads on', async () => {
    const response = await fetchApp(`app://hookline/media/${knownDraft}`)
    await response?.body?.cancel()
    const again = await answerApp({ method: 'GET', url: `app://hookline/media/${knownDraft}`, headers: new Headers() }, content)
    const { body } = again
    if (!(body instanceof Readable)) throw new Error('A draft is streamed')
    await new Promise((resolve) => body.destroy().once('close', resolve))
  })

  it('is an origin of its own, with no way round the policy', () => {
    registerAppScheme({
      registerSchemesAsPrivileged: (schemes) => {
        expect(schemes).toEqual([{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } }])
      },
    })
    expect.assertions(1)
  })
})
