import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerApp, registerAppScheme, serveApp } from '../../electron/main/app-protocol.ts'
import { createContent, type Content } from '../../electron/web/content.ts'
import { loadPage } from '../../electron/web/page.ts'
import { makeBuiltPage } from '../web/built-page.ts'
import { createFakeCore, knownDraft } from '../web/fake-core.ts'

let content: Content
let removePage: () => Promise<void>
beforeAll(async () => {
  const { pageDir, remove } = await makeBuiltPage()
  content = createContent(createFakeCore(), await loadPage(pageDir))
  removePage = remove
})
afterAll(() => removePage())

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
    const answer = await answerApp(method, url, content)
    expect(answer.status).toBe(status)
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'")
    expect(Buffer.from(answer.body).toString()).not.toContain('secret')
  })

  it('is served as a response with its headers', async () => {
    let handler: ((request: Request) => Response | Promise<Response>) | undefined
    serveApp({ handle: (scheme, given) => void (scheme === 'app' && (handler = given)) }, content)
    // A Request of Node knows no such scheme; the handler reads these two alone.
    const response = await handler?.(Object.defineProperty(new Request('https://hookline/'), 'url', { value: 'app://hookline/' }))
    expect(response?.status).toBe(200)
    expect(response?.headers.get('x-content-type-options')).toBe('nosniff')
    expect(await response?.text()).toContain('Hookline')
  })

  it('is an origin of its own, with no way round the policy', () => {
    registerAppScheme({
      registerSchemesAsPrivileged: (schemes) => {
        expect(schemes).toEqual([{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }])
      },
    })
    expect.assertions(1)
  })
})
