import { STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http'
import { pipeline, Readable, type Duplex } from 'node:stream'
import { textAnswer, type Answer } from './answer.ts'

/** How long a body that nobody wants is read on, so that the sender gets to see the answer instead of a broken connection. */
const drainMs = 30_000

/** Puts an answer on a response; for HEAD without its body. */
export function send(response: ServerResponse, answer: Answer, extra: Record<string, string> = {}): void {
  response.writeHead(answer.status, { ...answer.headers, ...extra })
  if (!(answer.body instanceof Readable)) return void response.end(response.req.method === 'HEAD' ? undefined : answer.body)
  // A reader that leaves in the middle, as a player does at every jump, is no fault; either end that breaks closes the other.
  pipeline(answer.body, response, () => {})
}

/**
 * Answers while the body may still be coming, and reads the rest of it into nothing. The connection is not marked for closing: Node
 * would close it at once, over the unread bytes, and the sender would see a reset.
 */
export function answerEarly(request: IncomingMessage, response: ServerResponse, answer: Answer, extra: Record<string, string> = {}): void {
  const timer = setTimeout(() => request.destroy(), drainMs)
  timer.unref()
  request.once('close', () => clearTimeout(timer))
  request.on('error', () => {})
  request.resume()
  if (!response.destroyed) send(response, answer, extra)
  else if (answer.body instanceof Readable) answer.body.destroy()
}

/** Refuses on a bare socket, where Node made no response: broken HTTP and upgrades. */
export function refuseSocket(socket: Duplex, status: number): void {
  const answer = textAnswer(status)
  const lines = Object.entries({ ...answer.headers, connection: 'close' }).map(([name, value]) => `${name}: ${value}\r\n`)
  // The peer may be gone already; that is its own business.
  socket.on('error', () => socket.destroy())
  if (!socket.writable) return void socket.destroy()
  socket.end(Buffer.concat([Buffer.from(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${lines.join('')}\r\n`), answer.body]))
}
