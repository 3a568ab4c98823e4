import { mkdir, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import type { CancelSignal } from '../../../shared/contract/contract.ts'
import { toFailure } from '../../../shared/model/failure.ts'
import type { PageData } from '../../../shared/review/page-data.ts'
import type { StoredDraft } from '../db/drafts.ts'
import type { Binaries } from '../media/binaries.ts'
import { maxClipBytes, makeClip } from '../media/clip-copy.ts'
import { sniffContainer } from '../media/container.ts'
import { probeFile } from '../media/probe.ts'
import { lookAt } from '../media/source-file.ts'
import { makeThumbnail } from '../media/thumbnail.ts'
import type { Planned } from './planned.ts'

/** All clips of one file together, bytes: as base64 they are a third more, and mail servers refuse attachments above 25 MB. */
const maxClipsBytes = 14_000_000

export interface GatheredMedia {
  media: PageData['media']
  clips: PageData['clips']
  /** How many clips would have made the file too large, or could not be made. */
  clipsLeftOut: number
}

export interface ReviewMedia {
  gather(planned: readonly Planned[], withClips: boolean, onProgress: (percent: number) => void, signal: CancelSignal | undefined): Promise<GatheredMedia>
}

/** Pictures and clips of a review. A draft whose file is gone has none; its post is shown without. Clips are kept by content, in `folder`. */
export function openReviewMedia(folder: string, binaries: () => Promise<Binaries>, thumbnail: (draftId: string) => Promise<Uint8Array | null>): ReviewMedia {
  async function picture({ draft, path: file }: StoredDraft, coverS: number | null): Promise<Uint8Array | null> {
    if (coverS === null || coverS >= draft.durationS) return thumbnail(draft.id)
    return makeThumbnail((await binaries()).ffmpeg.path, file, coverS)
  }

  async function clip({ draft, path: file }: StoredDraft, signal: CancelSignal): Promise<Buffer | null> {
    const kept = path.join(folder, `${draft.contentHash}.clip`)
    const known = await readFile(kept).catch(() => null)
    if (known) return known
    const { ffmpeg, ffprobe } = await binaries()
    const source = await lookAt(file)
    if (source.bytes !== draft.fileBytes) return null
    const probed = await probeFile({ ffprobe: ffprobe.path, file, name: draft.name, fileBytes: source.bytes, sniffed: await sniffContainer(file, draft.name), signal })
    const partial = `${kept}.${process.pid}.partial`
    await mkdir(folder, { recursive: true, mode: 0o700 })
    try {
      const isMade = await makeClip({ ...probed, ffmpeg: ffmpeg.path, file, to: partial, signal })
      if (!isMade) return null
      await rename(partial, kept)
      return await readFile(kept)
    } finally {
      await rm(partial, { force: true })
    }
  }

  /** One clip that cannot be made leaves the others be; a cancel ends it all. */
  async function clipOrNull(draft: StoredDraft, signal: CancelSignal): Promise<Buffer | null> {
    try {
      return await clip(draft, signal)
    } catch (error) {
      if (signal.aborted || toFailure(error).code === 'cancelled') throw error
      return null
    }
  }

  return {
    async gather(planned, withClips, onProgress, signal = new AbortController().signal) {
      const media: PageData['media'] = {}
      const clips: PageData['clips'] = {}
      const leftOut = new Set<string>()
      let bytes = 0
      for (const [place, { draft, shown }] of planned.entries()) {
        onProgress((place / planned.length) * 100)
        if (!draft || media[pictureKey(draft, shown.coverS)]) continue
        const hash = draft.draft.contentHash
        if (withClips && clips[hash] === undefined && !leftOut.has(hash)) {
          const made = bytes + maxClipBytes <= maxClipsBytes ? await clipOrNull(draft, signal) : null
          if (made) clips[hash] = dataAddress(clipType(made), made)
          else leftOut.add(hash)
          bytes += made?.length ?? 0
        }
        const jpeg = await picture(draft, shown.coverS)
        media[pictureKey(draft, shown.coverS)] = { thumbnail: jpeg && dataAddress('image/jpeg', jpeg), clip: clips[hash] === undefined ? null : hash }
      }
      return { media, clips, clipsLeftOut: leftOut.size }
    },
  }
}

/** Under which a draft's picture stands in the page: one video may be posted several times, with several covers. */
export function pictureKey({ draft }: StoredDraft, coverS: number | null): string {
  return coverS === null ? draft.contentHash : `${draft.contentHash}@${coverS}`
}

/** WebM begins as every EBML file does. */
function clipType(clip: Buffer): string {
  return clip.readUInt32BE(0) === 0x1a45dfa3 ? 'video/webm' : 'video/mp4'
}

function dataAddress(type: string, bytes: Uint8Array): string {
  return `data:${type};base64,${Buffer.from(bytes).toString('base64')}`
}
