import { Readable } from 'node:stream'
import type { Protocol } from 'electron'
import { textAnswer, type Answer } from '../web/answer.ts'
import type { Content } from '../web/content.ts'
import { readTarget } from '../web/target.ts'
import { appHost, appScheme } from './locks.ts'

/** Makes `app://` an origin like any https one, whose answers may also be streamed into a video. Must run before the app is ready. */
export function registerAppScheme(protocol: Pick<Protocol, 'registerSchemesAsPrivileged'>): void {
  protocol.registerSchemesAsPrivileged([{ scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } }])
}

/** Answers `app://hookline/…` with the page, the drafts and their pictures, as the web host would. */
export function serveApp(protocol: Pick<Protocol, 'handle'>, content: Content): void {
  protocol.handle(appScheme, async (request) => {
    const answer = await answerApp(request, content)
    return new Response(bodyOf(request.method, answer), { status: answer.status, headers: answer.headers })
  })
}

function bodyOf(method: string, { body }: Answer) {
  if (body instanceof Readable) return Readable.toWeb(body)
  return method === 'HEAD' ? null : new Uint8Array(body)
}

/** The answer to one request. The target is cut from the address as it came, so that nothing has resolved its dots before. */
export async function answerApp({ method, url, headers }: Pick<Request, 'method' | 'url' | 'headers'>, content: Content): Promise<Answer> {
  const origin = `${appScheme}://${appHost}`
  if (method !== 'GET' && method !== 'HEAD') return textAnswer(405)
  if (!url.startsWith(`${origin}/`)) return textAnswer(421)
  const target = readTarget(url.slice(origin.length).replace(/#.*$/s, ''))
  if (!target) return textAnswer(400)
  return content(target.path, { isHead: method === 'HEAD', range: headers.get('range') ?? undefined, ifRange: headers.get('if-range') ?? undefined })
}
