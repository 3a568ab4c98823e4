import { z } from 'zod'
import { analysis, draft, draftId, draftSummary } from '../model/draft.ts'
import { failure } from '../model/failure.ts'
import { similarDraft } from '../model/similar.ts'
import { profileId } from '../model/verdict.ts'

/** Longest caption TikTok takes by any way in, with room to show by how much one is too long. */
const caption = z.string().max(20_000)

const verdictOnDraft = z.object({ draft, analysis })

/**
 * Every call there is, by name. zod reads the input on the way in and the output on the way out, in `dispatch`, for the window,
 * the browser and the command line alike.
 */
export const contract = {
  /** What this workbench is and runs on; `problems` are failures the person should know of at start. */
  'app.info': {
    input: z.object({}),
    output: z.object({
      version: z.string(),
      dataDir: z.string(),
      ffmpeg: z.object({ version: z.string(), source: z.string() }).nullable(),
      ffprobe: z.object({ version: z.string(), source: z.string() }).nullable(),
      problems: z.array(failure),
    }),
  },
  /** Reads, measures and judges one file and keeps the result; a content already known is answered from the library. */
  'draft.import': {
    input: z.object({
      /** A path from drop or dialog, or the id of a finished upload. */
      source: z.union([z.object({ path: z.string().min(1).max(4096) }), z.object({ upload: z.uuid() })]),
      caption: caption.optional(),
      profile: profileId.default('documented'),
    }),
    output: verdictOnDraft.extend({ known: z.boolean() }),
  },
  'draft.list': { input: z.object({}), output: z.object({ drafts: z.array(draftSummary) }) },
  'draft.get': { input: z.object({ draftId }), output: verdictOnDraft },
  /** Other drafts of the library that look or sound like this one, most alike first; none for a draft analysed before signatures were kept. */
  'draft.similar': { input: z.object({ draftId }), output: z.object({ similar: z.array(similarDraft) }) },
  /** Keeps the caption and judges again; nothing is decoded. Null takes it away. */
  'draft.setCaption': { input: z.object({ draftId, caption: caption.nullable() }), output: verdictOnDraft },
  /** Takes drafts out of the library; the files stay where they are, and `draft.restore` undoes it. */
  'draft.remove': { input: z.object({ draftIds: z.array(draftId).min(1).max(1000) }), output: z.object({}) },
  'draft.restore': { input: z.object({ draftIds: z.array(draftId).min(1).max(1000) }), output: z.object({}) },
} as const satisfies Contract

/** Events that the core sends while it works. `callId` names the call that a progress belongs to. */
export const events = {
  progress: z.object({ callId: z.string(), stage: z.enum(['waiting', 'reading', 'measuring', 'judging']), percent: z.number().min(0).max(100) }),
  /** The library changed, here or by another program on the same data folder. */
  changed: z.object({ draftIds: z.array(draftId) }),
} as const

export interface Procedure {
  input: z.ZodType
  output: z.ZodType
}
export type Contract = Record<string, Procedure>
export type ProcedureName = keyof typeof contract
/** What a caller gives, before defaults are filled in. */
export type Input<Name extends ProcedureName> = z.input<(typeof contract)[Name]['input']>
export type ParsedInput<Name extends ProcedureName> = z.output<(typeof contract)[Name]['input']>
export type Output<Name extends ProcedureName> = z.output<(typeof contract)[Name]['output']>
export type EventName = keyof typeof events
export type EventData<Name extends EventName> = z.output<(typeof events)[Name]>
export type Progress = EventData<'progress'>

/** Typed calls, whatever carries them. Rejects with a `Failure`. */
export type Caller = <Name extends ProcedureName>(name: Name, input: Input<Name>, options?: CallOptions) => Promise<Output<Name>>
/** The part of an AbortSignal that a call uses; Node's and the browser's both fit. */
export interface CancelSignal {
  readonly aborted: boolean
  throwIfAborted(): void
  addEventListener(type: 'abort', listener: () => void, options?: { once: boolean }): void
  removeEventListener(type: 'abort', listener: () => void): void
}
export interface CallOptions {
  signal?: CancelSignal
  onProgress?: (progress: Progress) => void
}
