import type { Core, MediaFile } from '../core/core.ts'
import { createAnswer, textAnswer, type Answer, type Asked } from './answer.ts'
import { createNonce } from './headers.ts'
import { mediaAnswer } from './media-answer.ts'
import type { Page } from './page.ts'

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
