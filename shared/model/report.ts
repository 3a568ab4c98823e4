import { z } from 'zod'
import { artifacts } from './artifacts.ts'
import { analysis } from './draft.ts'
import { failure } from './failure.ts'
import { verdict } from './verdict.ts'

/** What the command line prints of one file: a verdict, or why there is none. `hookline schema` prints this as JSON Schema. */
export const fileReport = z.union([
  z.object({
    file: z.string(),
    failure: failure.extend({ what: z.string(), why: z.string(), next: z.string() }),
  }),
  z.object({
    file: z.string(),
    ...verdict.shape,
    damage: analysis.shape.damage,
    caption: z.string().nullable(),
    /** The same draft by every goal; `score` and the findings above are by `profile`. */
    profiles: z.array(verdict.pick({ profile: true, score: true, coverage: true, band: true, verdict: true, fixFirst: true })),
    artifacts,
    hookline: z.string(),
    ffmpeg: z.object({ version: z.string(), command: z.array(z.string()) }),
  }),
])
export type FileReport = z.infer<typeof fileReport>
export type JudgedFile = Extract<FileReport, { score: number }>

export const report = z.array(fileReport)
