import { z } from 'zod'
import { draftId } from './draft.ts'
import { failure } from './failure.ts'
import { folderName } from './library.ts'
import { verdictWord } from './verdict.ts'

export const importId = z.uuid()

/** What became of a file that was read. */
export const importResult = z.object({
  draftId,
  score: z.number(),
  verdict: verdictWord,
  /** True where the same content was in the library already. */
  known: z.boolean(),
})
export type ImportResult = z.infer<typeof importResult>

export const importStages = ['waiting', 'reading', 'measuring', 'judging'] as const
export type ImportStage = (typeof importStages)[number]

export const importState = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('queued') }),
  z.object({ kind: z.literal('running'), stage: z.enum(importStages), percent: z.number().min(0).max(100) }),
  z.object({ kind: z.literal('done'), result: importResult }),
  z.object({ kind: z.literal('failed'), failure }),
  z.object({ kind: z.literal('cancelled') }),
])
export type ImportState = z.infer<typeof importState>

/** A file on its way into the library, as the core keeps it: it outlives a restart. */
export const keptImport = z.object({
  id: importId,
  name: z.string(),
  /** Where the file lies; null for one that was handed over. */
  path: z.string().nullable(),
  /** Size of the file; null until it was looked at. */
  bytes: z.number().int().nullable(),
  origin: z.enum(['person', 'watch']),
  folder: folderName,
  versionOf: draftId.nullable(),
  addedAt: z.iso.datetime(),
  state: importState,
})
export type KeptImport = z.infer<typeof keptImport>
