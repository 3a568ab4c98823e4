import type { Core } from '../core/core.ts'
import { createNonce, securityHeaders } from './headers.ts'
import type { Page } from './page.ts'
import { bilingual } from './words.ts'

/** An answer before it is put on a socket or into a `Response`. */
export interface Answer {
  status: number
  headers: Record<string, string>
  body: Uint8Array
}

/** What may be read at a path: the page and the pictures of drafts. */
export type Content = (path: string) => Promise<Answer>

const thumbnailPath = /^\/thumbnail\/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/

/** The same content for the browser and for the window; both ask by a path that `readTarget` has checked. */
export function createContent(core: Core, page: Page): Content {
  return async (path) => {
    const draftId = thumbnailPath.exec(path)?.[1]
    if (draftId !== undefined) {
      const jpeg = await core.thumbnail(draftId)
      return jpeg ? createAnswer(200, 'image/jpeg', jpeg) : textAnswer(404)
    }
    if (path.startsWith('/thumbnail/')) return textAnswer(404)
    const nonce = createNonce()
    const file = page.find(path, nonce)
    return file ? createAnswer(200, file.type, file.body, nonce) : textAnswer(404)
  }
}

/** An answer with the headers that every answer has. */
export function createAnswer(status: number, type: string, body: Uint8Array, nonce = createNonce()): Answer {
  return { status, headers: { ...securityHeaders(nonce), 'content-type': type, 'content-length': String(body.byteLength) }, body }
}

/** A refusal in words, for a person who looks at it in a browser. */
export function textAnswer(status: number): Answer {
  return createAnswer(status, 'text/plain; charset=utf-8', Buffer.from(bilingual(status)))
}

export function jsonAnswer(status: number, value: unknown): Answer {
  return createAnswer(status, 'application/json', Buffer.from(JSON.stringify(value)))
}
