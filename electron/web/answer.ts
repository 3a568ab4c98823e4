import type { Readable } from 'node:stream'
import { createNonce, securityHeaders } from './headers.ts'
import { bilingual } from './words.ts'

/** An answer before it is put on a socket or into a `Response`. Whoever takes it reads a stream to its end or destroys it. */
export interface Answer {
  status: number
  headers: Record<string, string>
  body: Uint8Array | Readable
}

export interface WholeAnswer extends Answer {
  body: Uint8Array
}

/** What of a request, beside its path, a content can depend on. */
export interface Asked {
  isHead: boolean
  /** The headers `Range` and `If-Range`. */
  range?: string | undefined
  ifRange?: string | undefined
}

/** An answer with the headers that every answer has. */
export function createAnswer(status: number, type: string, body: Uint8Array, nonce = createNonce()): WholeAnswer {
  return { status, headers: { ...securityHeaders(nonce), 'content-type': type, 'content-length': String(body.byteLength) }, body }
}

/** A refusal in words, for a person who looks at it in a browser. */
export function textAnswer(status: number): WholeAnswer {
  return createAnswer(status, 'text/plain; charset=utf-8', Buffer.from(bilingual(status)))
}

export function jsonAnswer(status: number, value: unknown): Answer {
  return createAnswer(status, 'application/json', Buffer.from(JSON.stringify(value)))
}
