import path from 'node:path'
import PQueue from 'p-queue'
import type { Database } from './db/database.ts'
import { findDraft, type StoredDraft } from './db/drafts.ts'
import { keptPicture } from './kept-picture.ts'
import type { Binaries } from './media/binaries.ts'
import { makeOpening, makeStrip } from './media/strip.ts'
import { makeThumbnail } from './media/thumbnail.ts'

type Make = (ffmpeg: string, stored: StoredDraft) => Promise<Uint8Array | null>

/** The pictures there are of a draft, each kept under its content with its own ending. */
const kinds = {
  thumbnail: {
    ending: '.jpg',
    // A third in, at most a second: past a black or blank first frame, before the first cut of most drafts.
    make: (ffmpeg, { path: file, draft }) => makeThumbnail(ffmpeg, file, Math.min(1, draft.durationS / 3)),
  },
  strip: { ending: '.strip.jpg', make: (ffmpeg, { path: file, draft, analysis }) => makeStrip(ffmpeg, file, draft.durationS, analysis.artifacts.probe.video) },
  opening: { ending: '.opening.jpg', make: (ffmpeg, { path: file, draft, analysis }) => makeOpening(ffmpeg, file, draft.durationS, analysis.artifacts.probe.video) },
} as const satisfies Record<string, { ending: string; make: Make }>

/** ffmpegs at once: a page that scrolls asks for many. */
const atOnce = 2

/** JPEGs of drafts, made when first asked for and kept by content; null where the draft or its file is gone. */
export function openPictures(folder: string, db: Database, binaries: () => Promise<Binaries>) {
  const underway = new Map<string, Promise<Uint8Array | null>>()
  const queue = new PQueue({ concurrency: atOnce })

  async function make(kind: keyof typeof kinds, draftId: string): Promise<Uint8Array | null> {
    const stored = findDraft(db, { id: draftId })
    if (!stored) return null
    const file = path.join(folder, `${stored.draft.contentHash}${kinds[kind].ending}`)
    return keptPicture(file, () => queue.add(async () => kinds[kind].make((await binaries()).ffmpeg.path, stored)))
  }

  return (kind: keyof typeof kinds, draftId: string): Promise<Uint8Array | null> => {
    const name = `${kind} ${draftId}`
    const made = underway.get(name) ?? make(kind, draftId).finally(() => underway.delete(name))
    underway.set(name, made)
    return made
  }
}
