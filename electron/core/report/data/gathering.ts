import type { Database } from '../../db/database.ts'
import type { MomentFrames } from '../moment-frames.ts'

/** With what the data of a report are gathered. */
export interface Gathering {
  db: Database
  /** Pictures of drafts as the library keeps them; null where the draft or its file is gone. */
  picture: (kind: 'thumbnail' | 'opening' | 'strip', draftId: string) => Promise<Uint8Array | null>
  frames: MomentFrames
}
