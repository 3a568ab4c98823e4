import { z } from 'zod'
import { draftId } from '../model/draft.ts'

/** What the player needs beside the file itself. */
export const previewCalls = {
  /**
   * Makes a copy of the draft that every browser plays, where its own format is not; kept in the data folder, and answered at once when it is there.
   * Progress travels as the stage `measuring`.
   */
  'draft.preview': { input: z.object({ draftId }), output: z.object({}) },
} as const
