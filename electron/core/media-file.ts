import type { Probe } from '../../shared/model/artifacts.ts'
import type { MediaFile } from './core.ts'
import type { Database } from './db/database.ts'
import { findFile } from './db/draft-file.ts'

/** Media types as players know them, by container. */
const types: Readonly<Record<Probe['container'], string>> = {
  mp4: 'video/mp4',
  mov: 'video/quicktime',
  webm: 'video/webm',
  matroska: 'video/x-matroska',
  avi: 'video/x-msvideo',
  mpegts: 'video/mp2t',
}

/** Where a draft's own file was last seen, and its media type; null where the draft is not in the library. */
export function openMedia(db: Database) {
  return async (draftId: string): Promise<MediaFile | null> => {
    const found = findFile(db, draftId)
    return found ? { path: found.path, type: types[found.container] } : null
  }
}
