import type { Core, MediaFile } from '../core/core.ts'
import { createAnswer, textAnswer, type Answer, type Asked } from './answer.ts'
import { createNonce } from './headers.ts'
import { mediaAnswer } from './media-answer.ts'
import type { Page } from './page.ts'

/** What may be read at a path: the page, the pictures of drafts and clients, the drafts themselves, and reports. */
export type Content = (path: string, asked: Asked) => Promise<Answer>

const filePath = /^\/(thumbnail|strip|opening|media|preview|report)(?:\/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}))?(?:\/|$)(.*)/

/** What follows the client names the logo of a time, so that a page shows no old one; the newest is what is served. */
const logoPath = /^\/logo(?:\/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?:\/\d{1,16})?$|\/|$)/

/** The same content for the browser and for the window; both ask by a path that `readTarget` has checked. */
export function createContent(core: Core, page: Page): Content {
  return async (path, asked) => {
    const [, kind, id, rest] = filePath.exec(path) ?? []
    if (kind !== undefined) return id === undefined || rest !== '' ? textAnswer(404) : idAnswer(kind, id, asked)
    const logo = logoPath.exec(path)
    if (logo) return logo[1] === undefined ? textAnswer(404) : logoAnswer(core.logo(logo[1]))
    const nonce = createNonce()
    const file = page.find(path, nonce)
    return file ? createAnswer(200, file.type, file.body, nonce) : textAnswer(404)
  }

  function idAnswer(kind: string, id: string, asked: Asked): Promise<Answer> {
    if (kind === 'media') return fileAnswer(core.media(id), asked)
    if (kind === 'preview') return fileAnswer(core.preview(id), asked)
    if (kind === 'report') return fileAnswer(core.report(id), asked)
    return pictureAnswer(kind === 'strip' ? core.strip(id) : kind === 'opening' ? core.opening(id) : core.thumbnail(id))
  }
}

async function pictureAnswer(finding: Promise<Uint8Array | null>): Promise<Answer> {
  const jpeg = await finding
  return jpeg ? createAnswer(200, 'image/jpeg', jpeg) : textAnswer(404)
}

async function logoAnswer(finding: ReturnType<Core['logo']>): Promise<Answer> {
  const logo = await finding
  return logo ? createAnswer(200, logo.type, logo.bytes) : textAnswer(404)
}

async function fileAnswer(finding: Promise<MediaFile | null>, asked: Asked): Promise<Answer> {
  const file = await finding
  return file ? mediaAnswer(file, asked) : textAnswer(404)
}
