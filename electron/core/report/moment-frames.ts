import path from 'node:path'
import PQueue from 'p-queue'
import type { StoredDraft } from '../db/drafts.ts'
import { keptPicture } from '../kept-picture.ts'
import type { Binaries } from '../media/binaries.ts'
import { makeThumbnail } from '../media/thumbnail.ts'
import type { MomentFrame } from './data/draft-data.ts'

/** ffmpegs at once; what else runs needs the rest. */
const atOnce = 2
/** At the very end there is no frame any more to seek to. */
const lastS = 0.1

export type MomentFrames = (stored: StoredDraft, momentsS: readonly number[]) => Promise<MomentFrame[]>

/** Frames of drafts at moments, kept by content in `folder`; those that cannot be read are left out. */
export function openMomentFrames(folder: string, binaries: () => Promise<Binaries>): MomentFrames {
  const queue = new PQueue({ concurrency: atOnce })

  async function frame({ draft, path: file }: StoredDraft, atS: number): Promise<Uint8Array | null> {
    const place = Math.max(0, Math.min(atS, draft.durationS - lastS))
    const kept = path.join(folder, `${draft.contentHash}@${Math.round(place * 1000)}.jpg`)
    return keptPicture(kept, async () => makeThumbnail((await binaries()).ffmpeg.path, file, place))
  }

  return async (stored, momentsS) => {
    const made = await Promise.all(momentsS.map(async (atS) => ({ atS, picture: await queue.add(() => frame(stored, atS).catch(() => null)) })))
    return made.flatMap(({ atS, picture }) => (picture ? [{ atS, picture }] : []))
  }
}
