import type { Readable } from 'node:stream'
import type { Core, MediaFile } from '../core/core.ts'
import { createNonce, securityHeaders } from './headers.ts'
import { mediaAnswer } from './media-answer.ts'
import type { Page } from './page.ts'
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

/** What may be read at a path: the page, the pictures of drafts, and the drafts themselves. */
export type Content = (path: string, asked: Asked) => Promise<Answer>

const draftPath = /^\/(thumbnail|strip|opening|media|preview)(?:\/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}))?(?:\/|$)(.*)/

/** The same content for the browser and for the window; both ask by a path that `readTarget` has checked. */
export function createContent(core: Core, page: Page): Content {
  return async (path, asked) => {
    const [, kind, draftId, rest] = draftPath.exec(path) ?? []
    if (kind !== undefined) return draftId === undefined || rest !== '' ? textAnswer(404) : draftAnswer(kind, draftId, asked)
    const nonce = createNonce()
    const file = page.find(path, nonce)
    return file ? createAnswer(200, file.type, file.body, nonce) : textAnswer(404)
  }

  function draftAnswer(kind: string, draftId: string, asked: Asked): Promise<Answer> {
    if (kind === 'media') return fileAnswer(core.media(draftId), asked)
    if (kind === 'preview') return fileAnswer(core.preview(draftId), asked)
    return pictureAnswer(kind === 'strip' ? core.strip(draftId) : kind === 'opening' ? core.opening(draftId) : core.thumbnail(draftId))
  }
}

async function pictureAnswer(finding: Promise<Uint8Array | null>): Promise<Answer> {
  const jpeg = await finding
  return jpeg ? createAnswer(200, 'image/jpeg', jpeg) : textAnswer(404)
}

async function fileAnswer(finding: Promise<MediaFile | null>, asked: Asked): Promise<Answer> {
  const file = await finding
  return file ? mediaAnswer(file, asked) : textAnswer(404)
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
