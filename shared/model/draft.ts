import { z } from 'zod'
import { artifacts } from './artifacts.ts'
import { clientId, folderName, tag } from './library.ts'
import { verdict, verdictWord } from './verdict.ts'

export const draftId = z.uuid()
export const analysisId = z.uuid()

/** A video file of the user's. The same content imported twice is one draft. */
export const draft = z.object({
  id: draftId,
  /** SHA-256 of the file, hexadecimal. */
  contentHash: z.string().regex(/^[0-9a-f]{64}$/),
  name: z.string(),
  fileBytes: z.number().int(),
  durationS: z.number(),
  caption: z.string().nullable(),
  importedAt: z.iso.datetime(),
})
export type Draft = z.infer<typeof draft>

/** One run of the measuring tools over a draft, and how it was judged. */
export const analysis = z.object({
  id: analysisId,
  draftId,
  analysedAt: z.iso.datetime(),
  artifacts,
  verdict,
  /** Set where the file could only be read in part: its end is missing, parts within it are, or its sound is; the verdict speaks of the rest. */
  damage: z.object({ kind: z.enum(['cut-short', 'errors', 'sound']), analysedS: z.number(), claimedS: z.number().nullable(), details: z.string() }).nullable(),
  tools: z.object({ hookline: z.string(), ffmpeg: z.string(), ffprobe: z.string() }),
  /** The exact arguments that ffmpeg was run with, the program first. */
  ffmpegCommand: z.array(z.string()),
})
export type Analysis = z.infer<typeof analysis>

/** A draft in the library, with the last word on it. Slim: a library holds ten thousand. */
export const draftSummary = z.object({
  draft: draft.omit({ contentHash: true }),
  score: z.number(),
  coverage: z.number(),
  verdict: verdictWord,
  damaged: z.boolean(),
  analysedAt: z.iso.datetime(),
  clientId: clientId.nullable(),
  folder: folderName,
  tags: z.array(tag),
  /** 1 for a first version; the list shows the newest one, so that this is how many there are. */
  version: z.number().int().positive(),
  /** The score of the version before; null for a first one. */
  scoreBefore: z.number().nullable(),
})
export type DraftSummary = z.infer<typeof draftSummary>
