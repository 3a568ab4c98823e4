import { z } from 'zod'
import { postFormats, postStatuses } from '../planning/planned-post.ts'
import { languageTag } from './client.ts'
import { clientId } from './library.ts'
import { verdictWord } from './verdict.ts'

/** A time on the client's wall clock, without a zone: `2026-03-29T09:00`. Years of which the instants too have four digits, and only days that there are. */
export const localTime = z
  .string()
  .regex(/^(?:19|2\d)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d$/)
  .refine(isOnADay)

/** Days up to the 28th are in every month: a date is made for the others alone, because a month of all clients has thousands of times. */
function isOnADay(time: string): boolean {
  const day = Number(time.slice(8, 10))
  return day <= 28 || new Date(`${time}Z`).getUTCDate() === day
}

/**
 * Names a post: its id; or, for an occurrence of a repeat that nobody touched yet, the repeat's id and the time its rule puts it at,
 * `<uuid>@2026-03-29T09:00`.
 */
export const postRef = z.string().regex(/^[0-9a-f-]{36}(?:@\d{4}-\d\d-\d\dT\d\d:\d\d)?$/)
export type PostRef = z.infer<typeof postRef>

export const postFormat = z.enum(postFormats)
export type PostFormat = z.infer<typeof postFormat>
export const postStatus = z.enum(postStatuses)
export type PostStatus = z.infer<typeof postStatus>

export const checklistItem = z.object({ text: z.string().trim().min(1).max(300), done: z.boolean() })

/** Each field of what a post says of itself, without what stands there where nothing is told. */
const fields = z.object({
  accountId: z.uuid().nullable(),
  pillarId: z.uuid().nullable(),
  draftId: z.uuid().nullable(),
  status: postStatus,
  format: postFormat,
  title: z.string().trim().max(300),
  caption: z.string().max(20_000),
  /** Put after the caption when it is posted, each with its `#`. */
  hashtags: z.array(z.string().max(140)).max(100),
  sound: z.string().max(300),
  /** The moment of the cover, seconds into the draft. */
  coverS: z.number().min(0).nullable(),
  checklist: z.array(checklistItem).max(100),
  owner: z.string().max(200),
  labels: z.array(z.string().trim().min(1).max(60)).max(50),
  notes: z.string().max(20_000),
  /** Set aside after posting, to answer comments. */
  commentMinutes: z.number().min(0).max(1440),
  joinsTrend: z.boolean(),
  collaborator: z.string().max(200),
  experiment: z.string().max(200),
  language: languageTag.nullable(),
})
const { shape } = fields

/** What a post says of itself. */
export const postContent = z.object({
  accountId: shape.accountId.default(null),
  pillarId: shape.pillarId.default(null),
  draftId: shape.draftId.default(null),
  status: shape.status.default('idea'),
  format: shape.format.default('original'),
  title: shape.title.default(''),
  caption: shape.caption.default(''),
  hashtags: shape.hashtags.default([]),
  sound: shape.sound.default(''),
  coverS: shape.coverS.default(null),
  checklist: shape.checklist.default([]),
  owner: shape.owner.default(''),
  labels: shape.labels.default([]),
  notes: shape.notes.default(''),
  commentMinutes: shape.commentMinutes.default(0),
  joinsTrend: shape.joinsTrend.default(false),
  collaborator: shape.collaborator.default(''),
  experiment: shape.experiment.default(''),
  language: shape.language.default(null),
})
export type PostContent = z.infer<typeof postContent>

/** An entry of a client's plan. Without a time it is an idea of the backlog. */
export const post = postContent.extend({
  id: z.uuid(),
  clientId,
  localAt: localTime.nullable().default(null),
  /** The repeat it is an occurrence of, and the time the rule puts that at; both or none. */
  repeatId: z.uuid().nullable().default(null),
  occurrence: localTime.nullable().default(null),
})
export type Post = z.infer<typeof post>

/** A change of a post: what is not told stays. A partial `post` would not do, because zod fills in defaults there too. */
export const postChange = fields.extend({ localAt: localTime.nullable(), clientId }).partial()
export type PostChange = z.infer<typeof postChange>

/** A post on a card: slim, because a month of forty clients has thousands. */
export const postSummary = z.object({
  ref: postRef,
  clientId,
  accountId: z.uuid().nullable(),
  pillarId: z.uuid().nullable(),
  draftId: z.uuid().nullable(),
  localAt: localTime.nullable(),
  /** The instant that the client's clock shows `localAt`. */
  at: z.iso.datetime().nullable(),
  status: postStatus,
  format: postFormat,
  title: z.string(),
  labels: z.array(z.string()),
  hasCaption: z.boolean(),
  /** Comments, and answers of the client's reviews. */
  comments: z.number().int(),
  repeatId: z.uuid().nullable(),
  score: z.number().nullable(),
  verdict: verdictWord.nullable(),
  /** Told where the client's clock shows `localAt` not at all or twice. */
  shift: z.enum(['skipped', 'repeated']).optional(),
  /** Told where an evergreen draft comes before it has cooled down: the first date on which it has. */
  coolDown: z.object({ until: z.iso.date() }).optional(),
})
export type PostSummary = z.infer<typeof postSummary>

/** What happened to a post, by whom. */
export const postEvent = z.object({
  id: z.number().int(),
  at: z.iso.datetime(),
  who: z.string(),
  event: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('made') }),
    z.object({ kind: z.literal('changed'), changes: z.record(z.string(), z.object({ from: z.unknown(), to: z.unknown() })) }),
    z.object({ kind: z.literal('comment'), text: z.string() }),
    z.object({ kind: z.literal('review'), answer: z.enum(['approved', 'changes', 'comment']), text: z.string(), /** The review that was answered. */ review: z.uuid().optional() }),
  ]),
})
export type PostEvent = z.infer<typeof postEvent>

/** A post that comes again by a rule of RFC 5545, on the client's wall clock: nine in the morning stays nine over daylight saving. */
export const repeat = z.object({
  id: z.uuid(),
  clientId,
  /** The value of an RRULE: `FREQ=WEEKLY;BYDAY=MO,TH;COUNT=10`. UNTIL is a wall-clock time too. */
  rule: z.string().min(6).max(500),
  localStart: localTime,
  content: postContent,
  /** Occurrences that were taken out, by the time the rule puts them at. */
  skipped: z.array(localTime).max(5000).default([]),
  /** An evergreen draft is shown again at the earliest so many days after it was last posted; occurrences before that are marked. Null: no cool-down. */
  coolDownDays: z.number().int().min(1).max(3650).nullable().default(null),
})
export type Repeat = z.infer<typeof repeat>
