import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Database } from './db/database.ts'
import { findDraft } from './db/drafts.ts'
import type { Binaries } from './media/binaries.ts'
import { makeThumbnail } from './media/thumbnail.ts'

/** JPEGs of drafts, made when first asked for and kept by content; null where the draft or its file is gone. */
export function openThumbnails(folder: string, db: Database, binaries: () => Promise<Binaries>) {
  const underway = new Map<string, Promise<Uint8Array | null>>()

  async function make(draftId: string): Promise<Uint8Array | null> {
    const stored = findDraft(db, { id: draftId })
    if (!stored) return null
    const file = path.join(folder, `${stored.draft.contentHash}.jpg`)
    const kept = await readFile(file).catch(() => undefined)
    if (kept) return kept
    // A third in, at most a second: past a black or blank first frame, before the first cut of most drafts.
    const made = await makeThumbnail((await binaries()).ffmpeg.path, stored.path, Math.min(1, stored.draft.durationS / 3))
    if (made) await keep(file, made)
    return made
  }

  /** A thumbnail that cannot be kept is made again next time. */
  async function keep(file: string, picture: Uint8Array) {
    const partial = `${file}.${process.pid}.partial`
    await mkdir(folder, { recursive: true, mode: 0o700 })
      .then(() => writeFile(partial, picture, { mode: 0o600 }))
      .then(() => rename(partial, file))
      .catch(() => {})
  }

  return (draftId: string): Promise<Uint8Array | null> => {
    const made = underway.get(draftId) ?? make(draftId).finally(() => underway.delete(draftId))
    underway.set(draftId, made)
    return made
  }
}
