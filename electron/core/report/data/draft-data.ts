import { z } from 'zod'
import { analysis, draft } from '../../../../shared/model/draft.ts'
import { clientId } from '../../../../shared/model/library.ts'
import { pictureBytes, printedPicture } from './report-data.ts'

/** A frame of a draft at a moment. */
export const momentFrame = z.object({ atS: z.number(), picture: pictureBytes })
export type MomentFrame = z.infer<typeof momentFrame>

/** A draft with all of it that is printed. Pictures are null where its file is gone. */
export const printedDraft = z.object({
  draft,
  analysis,
  clientId: clientId.nullable(),
  /** Which version of how many. */
  version: z.object({ number: z.int(), of: z.int() }),
  cover: printedPicture,
  /** The first three seconds side by side, as `shared/model/strip.ts` says. */
  opening: printedPicture,
  /** Frames at the moments of what costs most, by time. */
  frames: z.array(momentFrame),
})
export type PrintedDraft = z.infer<typeof printedDraft>
