import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Core } from '../core/core.ts'
import { textAnswer } from './answer.ts'
import { createContent, type Content } from './content.ts'
import { createDoor, type Door } from './door.ts'
import { isForeignFetch, isFromOurPage, isOurHost, isPrefetch } from './guard.ts'
import { loadPage } from './page.ts'
import { isOfAnotherUser } from './peer.ts'
import { answerEarly, refuseSocket } from './reply.ts'
import { readTarget, type Target } from './target.ts'
import { receiveUpload } from './upload.ts'
import { openWire } from './wire.ts'

export interface HostOptions {
  core: Core
  /** The folder of the built page. */
  pageDir: string
  /** 0 for any free port. */
  port: number
  /** Hears a new one-time address whenever the last one has been used. */
  onFreshUrl?: (url: string) => void
}

export interface Host {
  /** The one-time address that stands open now. */
  readonly url: string
  close(): Promise<void>
}

/** What one host has at hand while it answers. */
interface Room {
  core: Core
  content: Content
  door: Door
  host: string
}

const limits = {
  requireHostHeader: false, // the guard answers 421 where Node would answer 400 without our headers
  headersTimeout: 10_000,
  // An upload may take as long as it makes progress, which Node cannot express: an idle socket is closed instead (`timeout` below),
  // and a body that nobody wants is read for `drainMs` only.
  requestTimeout: 0,
  connectionsCheckingInterval: 1000,
  keepAliveTimeout: 5000,
  maxHeaderSize: 16 * 1024,
}
const idleMs = 30_000
const maxConnections = 64

/**
 * Serves the workbench to browsers on this machine: the built page, uploads, the drafts with their pictures, and the wire.
 * @throws Error with the code EADDRINUSE or EACCES where the port cannot be had
 */
export async function startHost({ core, pageDir, port, onFreshUrl = () => {} }: HostOptions): Promise<Host> {
  const content = createContent(core, await loadPage(pageDir))
  const server = createServer(limits)
  server.timeout = idleMs
  server.maxConnections = maxConnections
  const openPort = await listen(server, port)
  const door = createDoor(openPort, onFreshUrl)
  const room: Room = { core, content, door, host: `127.0.0.1:${openPort}` }
  const wire = openWire(core)

  const onRequest = (request: IncomingMessage, response: ServerResponse) => void answer(room, request, response)
  server.on('request', onRequest)
  server.on('checkContinue', onRequest)
  server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) => answerEarly(request, response, textAnswer(417)))
  server.on('connect', (_request: IncomingMessage, socket: Duplex) => refuseSocket(socket, 405))
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => refuseSocket(socket, statusOfClientError(error)))
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const refusal = refusalOfUpgrade(room, request)
    if (refusal === undefined) wire.accept(request, socket, head)
    else refuseSocket(socket, refusal)
  })

  return {
    get url() {
      return door.url
    },
    async close() {
      wire.close()
      const closed = new Promise<void>((resolve) => void server.close(() => resolve()))
      server.closeAllConnections()
      await closed
    },
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => {
      server.off('error', reject)
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })
}

async function answer(room: Room, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    await route(room, request, response)
  } catch (error) {
    console.error('Web host:', error)
    if (response.headersSent) response.destroy()
    else answerEarly(request, response, textAnswer(500))
  }
}

/** Who asks comes first, then what is asked for: a stranger learns nothing but that. */
async function route(room: Room, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const say = (status: number, extra?: Record<string, string>) => answerEarly(request, response, textAnswer(status), extra)
  if (!isOurHost(request, room.host)) return say(421)
  if (!['GET', 'HEAD', 'POST'].includes(request.method ?? '')) return say(405, { allow: 'GET, HEAD, POST' })
  const target = readTarget(request.url ?? '')
  if (!target) return say(400)
  if (request.method === 'GET' && target.path === '/' && target.query.has('token')) return letIn(room.door, request, response, target)
  if (!room.door.admits(request.headers.cookie)) return say(401)
  if (isForeignFetch(request)) return say(403)
  if (target.path === '/wire') return say(426, { upgrade: 'websocket' })
  if (target.path === '/upload') {
    if (request.method !== 'POST') return say(405, { allow: 'POST' })
    return receiveUpload(request, response, target.query.get('name'), room.host, room.core.uploads)
  }
  if (request.method === 'POST') return say(405, { allow: 'GET, HEAD' })
  const { range, 'if-range': ifRange } = request.headers
  answerEarly(request, response, await room.content(target.path, { isHead: request.method === 'HEAD', range, ifRange: typeof ifRange === 'string' ? ifRange : undefined }))
}

function letIn(door: Door, request: IncomingMessage, response: ServerResponse, target: Target): void {
  if (isPrefetch(request)) return answerEarly(request, response, textAnswer(503))
  if (isOfAnotherUser(request.socket)) return answerEarly(request, response, textAnswer(401))
  // A spent address in a browser that was let in before, by the history or a second click, may simply go on.
  const cookie = door.redeem(target.query.get('token') ?? '')
  if (cookie === undefined && !door.admits(request.headers.cookie)) return answerEarly(request, response, textAnswer(401))
  const site = request.headers['sec-fetch-site']
  const isTyped = site === undefined || site === 'none'
  // Opened by a link in another page, a redirect would still count as that page's and leave the strict cookie behind; a refresh is ours.
  const onward = isTyped ? { location: '/' } : { refresh: '0; url=/' }
  answerEarly(request, response, textAnswer(isTyped ? 303 : 200), { ...onward, ...(cookie !== undefined && { 'set-cookie': cookie }) })
}

function refusalOfUpgrade(room: Room, request: IncomingMessage): number | undefined {
  if (!isOurHost(request, room.host)) return 421
  const target = readTarget(request.url ?? '')
  if (!target || target.path !== '/wire' || request.method !== 'GET') return 400
  if (!room.door.admits(request.headers.cookie)) return 401
  return isFromOurPage(request, room.host) ? undefined : 403
}

function statusOfClientError(error: NodeJS.ErrnoException): number {
  if (error.code === 'HPE_HEADER_OVERFLOW') return 431
  return error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400
}
