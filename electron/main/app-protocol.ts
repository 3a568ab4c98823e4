import type { Protocol } from 'electron'
import { textAnswer, type Answer, type Content } from '../web/content.ts'
import { readTarget } from '../web/target.ts'
import { appHost, appScheme } from './locks.ts'

/** Makes `app://` an origin like any https one. Must run before the app is ready. */
export function registerAppScheme(protocol: Pick<Protocol, 'registerSchemesAsPrivileged'>): void {
  protocol.registerSchemesAsPrivileged([{ scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } }])
}

/** Answers `app://hookline/…` with the page and the thumbnails, as the web host would. */
export function serveApp(protocol: Pick<Protocol, 'handle'>, content: Content): void {
  protocol.handle(appScheme, async (request) => {
    const answer = await answerApp(request.method, request.url, content)
    return new Response(request.method === 'HEAD' ? null : new Uint8Array(answer.body), { status: answer.status, headers: answer.headers })
  })
}

/** The answer to one request. The target is cut from the address as it came, so that nothing has resolved its dots before. */
export async function answerApp(method: string, url: string, content: Content): Promise<Answer> {
  const origin = `${appScheme}://${appHost}`
  if (method !== 'GET' && method !== 'HEAD') return textAnswer(405)
  if (!url.startsWith(`${origin}/`)) return textAnswer(421)
  const target = readTarget(url.slice(origin.length).replace(/#.*$/s, ''))
  return target ? content(target.path) : textAnswer(400)
}
