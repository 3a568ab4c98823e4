import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocketServer, type WebSocket } from 'ws'
import { maxMessageLength } from '../../shared/contract/wire.ts'
import type { Core } from '../core/core.ts'
import { serve } from '../core/serve.ts'
import { refuseSocket } from './reply.ts'

/** A page that reads slower than the core speaks is cut off at this point; it connects again and asks afresh. */
const maxBufferedBytes = 16 * 1024 * 1024
const pingEveryMs = 30_000
const goodbyeMs = 500
/** A UTF-16 unit takes at most three bytes in UTF-8. */
const maxPayloadBytes = maxMessageLength * 3

export interface WireDoor {
  /** Takes over a socket whose upgrade has been checked. */
  accept(request: IncomingMessage, socket: Duplex, head: Buffer): void
  close(): void
}

/** The core on WebSockets, one connection a page. A page in a browser names no paths. */
export function openWire(core: Core): WireDoor {
  const server = new WebSocketServer({ noServer: true, maxPayload: maxPayloadBytes, perMessageDeflate: false })
  server.on('wsClientError', (_error: Error, socket: Duplex) => refuseSocket(socket, 400))
  const alive = new WeakSet<WebSocket>()
  const timer = setInterval(() => dropTheDead(server.clients, alive), pingEveryMs)
  timer.unref()

  return {
    accept(request, socket, head) {
      server.handleUpgrade(request, socket, head, (webSocket) => {
        alive.add(webSocket)
        webSocket.on('pong', () => alive.add(webSocket))
        connect(core, webSocket)
      })
    },
    close() {
      clearInterval(timer)
      for (const client of server.clients) sendOff(client)
      server.close()
    },
  }
}

function connect(core: Core, webSocket: WebSocket): void {
  const connection = serve(core, { allowsPath: () => false }, (text) => {
    if (webSocket.bufferedAmount > maxBufferedBytes) webSocket.terminate()
    else if (webSocket.readyState === webSocket.OPEN) webSocket.send(text)
  })
  webSocket.on('message', (data, isBinary) => {
    if (isBinary) webSocket.close(1003)
    else connection.receive(String(data))
  })
  webSocket.on('close', () => connection.close())
  // A broken or oversized frame: ws closes the connection with the code for it, and 'close' follows.
  webSocket.on('error', () => {})
}

/** Says goodbye, and does not wait long for the answer. */
function sendOff(client: WebSocket): void {
  client.close(1001)
  setTimeout(() => client.terminate(), goodbyeMs).unref()
}

/** Who has not answered the last ping is gone, though its socket may not know. */
function dropTheDead(clients: Set<WebSocket>, alive: WeakSet<WebSocket>): void {
  for (const client of clients) {
    if (!alive.delete(client)) client.terminate()
    else client.ping()
  }
}
