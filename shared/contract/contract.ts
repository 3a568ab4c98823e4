import { z } from 'zod'
import { clientCalls } from './clients.ts'
import { exchangeCalls } from './exchange.ts'
import { hashtagCalls } from './hashtags.ts'
import { houseRulesId, houseSummary, rulesText } from './house-rules.ts'
import { importCalls, importEvents } from './imports.ts'
import { libraryCalls } from './library.ts'
import { postCalls } from './posts.ts'
import { reportCalls } from './reports.ts'
import { previewCalls } from './preview.ts'
import { settingsCalls } from './settings.ts'
import { answer } from '../model/answers.ts'
import { analysis, draft, draftId } from '../model/draft.ts'
import { failure } from '../model/failure.ts'
import { folderName } from '../model/library.ts'
import { similarDraft } from '../model/similar.ts'
import { profileId, verdict } from '../model/verdict.ts'

/** Longest caption TikTok takes by any way in, with room to show by how much one is too long. */
const caption = z.string().max(20_000)

/** Lists beside the drafts; `everything` after a restore. */
export const topics = ['house', 'clients', 'hashtags', 'settings', 'watch', 'backups', 'plan', 'everything'] as const
const topic = z.enum(topics)
export type Topic = z.infer<typeof topic>

const verdictOnDraft = z.object({ draft, analysis })

/**
 * Every call there is, by name. zod reads the input on the way in and the output on the way out, in `dispatch`, for the window,
 * the browser and the command line alike.
 */
export const contract = {
  ...libraryCalls,
  ...clientCalls,
  ...postCalls,
  ...exchangeCalls,
  ...importCalls,
  ...previewCalls,
  ...reportCalls,
  ...hashtagCalls,
  ...settingsCalls,
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
      /** Not told, it stays as it is with a draft that is known and as it was with a new version; else it is that of the settings. */
      profile: profileId.optional(),
      /** Judges by these house rules instead of a goal; null by none. What is not told stays as it is with a draft that is known. */
      houseRules: houseRulesId.nullable().optional(),
      /** Keeps it as the newest version of this draft, with the caption, goal, answers and place of the version before. */
      versionOf: draftId.optional(),
      /** Where a new draft is put; one that is known, and a new version, stay where they are. */
      folder: folderName.optional(),
    }),
    output: verdictOnDraft.extend({ known: z.boolean() }),
  },
  'draft.get': { input: z.object({ draftId }), output: verdictOnDraft },
  /** Other drafts of the library that look or sound like this one, most alike first; none for a draft analysed before signatures were kept. */
  'draft.similar': { input: z.object({ draftId }), output: z.object({ similar: z.array(similarDraft) }) },
  /** Keeps the caption and judges again; nothing is decoded. Null takes it away. */
  'draft.setCaption': { input: z.object({ draftId, caption: caption.nullable() }), output: verdictOnDraft },
  /** Judges by another goal and keeps that, in the place of house rules; nothing is decoded. */
  'draft.setProfile': { input: z.object({ draftId, profile: profileId }), output: verdictOnDraft },
  /** Answers a manual practice, or takes the answer back with null. What is asked of the account or the client holds for all drafts of the same client, or of none: those are judged again in the background. */
  'draft.answer': { input: z.object({ draftId, practice: z.string().max(100), answer: answer.nullable() }), output: verdictOnDraft },
  /** The verdict by each goal and by all house rules, side by side; kept is only that of the draft's own. */
  'draft.profiles': { input: z.object({ draftId }), output: z.object({ verdicts: z.array(verdict), house: z.array(verdict.omit({ findings: true })) }) },
  /**
   * Takes drafts out of the library, with all their versions unless told; the files stay where they are. Answers with all that were taken out, for
   * `draft.restore`.
   */
  'draft.remove': { input: z.object({ draftIds: z.array(draftId).min(1).max(10_000), withVersions: z.boolean().default(true) }), output: z.object({ draftIds: z.array(draftId) }) },
  /** Brings back exactly these. */
  'draft.restore': { input: z.object({ draftIds: z.array(draftId).max(20_000) }), output: z.object({}) },
  /** The house rules there are, by name. */
  'house.list': { input: z.object({}), output: z.object({ house: z.array(houseSummary) }) },
  /** A version as it was given, that in use unless told. */
  'house.get': {
    input: z.object({ id: houseRulesId, version: z.int().positive().optional() }),
    output: z.object({ id: houseRulesId, version: z.int(), name: z.string(), text: rulesText, createdAt: z.iso.datetime() }),
  },
  /** Keeps a file of house rules, as a new version where there are some of that name; or tells all that is wrong with it, and where. */
  'house.add': {
    input: z.object({ fileName: z.string().min(1).max(4096), text: rulesText }),
    output: z.object({ saved: houseSummary.nullable(), isNew: z.boolean(), problems: z.array(failure) }),
  },
  /** Makes an older version the newest. */
  'house.use': { input: z.object({ id: houseRulesId, version: z.int().positive() }), output: houseSummary },
  /** Judges drafts by house rules, or by none with null. Here as everywhere, the drafts concerned are judged again in the background. */
  'house.assign': { input: z.object({ id: houseRulesId.nullable(), draftIds: z.array(draftId).min(1).max(1000) }), output: z.object({}) },
  /** Takes house rules away; their versions stay, and `house.restore` undoes it. */
  'house.remove': { input: z.object({ id: houseRulesId }), output: z.object({}) },
  'house.restore': { input: z.object({ id: houseRulesId }), output: z.object({}) },
} as const satisfies Contract

/** Events that the core sends while it works. `callId` names the call that a progress belongs to. */
export const events = {
  progress: z.object({ callId: z.string(), stage: z.enum(['waiting', 'reading', 'measuring', 'judging']), percent: z.number().min(0).max(100) }),
  /** The library changed, here or by another program on the same data folder: these drafts came, went or are others now, and these lists did. */
  changed: z.object({ draftIds: z.array(draftId), topics: z.array(topic).default([]) }),
  ...importEvents,
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
/** What every page is told, whoever caused it; a progress is told to its caller alone. */
export type ToldName = Exclude<EventName, 'progress'>
export type Told<Name extends ToldName = ToldName> = { [Key in Name]: { type: Key; data: EventData<Key> } }[Name]

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
