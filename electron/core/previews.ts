import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import PQueue from 'p-queue'
import type { CancelSignal } from '../../shared/contract/contract.ts'
import { Failure } from '../../shared/model/failure.ts'
import type { Database } from './db/database.ts'
import { findFile } from './db/draft-file.ts'
import { findDraft, type StoredDraft } from './db/drafts.ts'
import { storageFailure } from './db/storage-failure.ts'
import type { Binaries } from './media/binaries.ts'
import { sniffContainer } from './media/container.ts'
import { makePreview } from './media/preview-copy.ts'
import { probeFile } from './media/probe.ts'
import { assertUnchanged, lookAt } from './media/source-file.ts'
import type { MediaFile } from './core.ts'
import { createShared } from './shared-work.ts'

/** A copy that was begun so long ago was left behind: none takes that long. */
const strayAfterMs = 6 * 3600 * 1000

export interface Previews {
  /** The copy that is there; null where there is none. */
  find(draftId: string): Promise<MediaFile | null>
  /** Makes it unless it is there. Throws what `makePreview` throws, `draft_not_found`, or why the file cannot be read. */
  make(draftId: string, onProgress: (percent: number) => void, signal: CancelSignal | undefined): Promise<void>
}

/** Copies of drafts that every browser plays, kept by content; one is made at a time, and one only of each content. */
export function openPreviews(folder: string, db: Database, binaries: () => Promise<Binaries>): Previews {
  const shared = createShared()
  const queue = new PQueue({ concurrency: 1 })
  const fileOf = (contentHash: string) => path.join(folder, `${contentHash}.webm`)
  void sweep(folder)

  async function make(stored: StoredDraft, onProgress: (percent: number) => void, signal: CancelSignal): Promise<void> {
    const { path: file, draft } = stored
    const { ffmpeg, ffprobe } = await binaries()
    const source = await lookAt(file)
    // Another video by now: its copy must not be kept as this one's.
    if (source.bytes !== draft.fileBytes) throw new Failure('file_changed', { name: draft.name })
    const probed = await probeFile({ ffprobe: ffprobe.path, file, name: draft.name, fileBytes: source.bytes, sniffed: await sniffContainer(file, draft.name), signal })
    const partial = path.join(folder, `${draft.contentHash}.${process.pid}.partial`)
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      await makePreview({ ...probed, ffmpeg: ffmpeg.path, file, name: draft.name, to: partial, onProgress, signal })
      await assertUnchanged(source)
      await rename(partial, fileOf(draft.contentHash))
    } catch (error) {
      throw storageFailure(error, folder)
    } finally {
      await rm(partial, { force: true })
    }
  }

  return {
    async find(draftId) {
      const known = findFile(db, draftId)
      if (!known) return null
      const file = fileOf(known.contentHash)
      return (await isThere(file)) ? { path: file, type: 'video/webm' } : null
    },
    async make(draftId, onProgress, signal) {
      const stored = findDraft(db, { id: draftId })
      if (!stored) throw new Failure('draft_not_found')
      if (await isThere(fileOf(stored.draft.contentHash))) return
      await shared.join(stored.draft.contentHash, { onProgress, signal }, (tell, stop) => queue.add(() => make(stored, tell, stop)))
    },
  }
}

async function isThere(file: string): Promise<boolean> {
  return stat(file).then((found) => found.isFile(), () => false)
}

/** Removes what was left behind by an earlier run. */
async function sweep(folder: string): Promise<void> {
  for (const entry of await readdir(folder).catch(() => [])) {
    const file = path.join(folder, entry)
    const age = Date.now() - ((await stat(file).catch(() => undefined))?.mtimeMs ?? Date.now())
    if (entry.endsWith('.partial') && age > strayAfterMs) await rm(file, { force: true })
  }
}
