import { z } from 'zod'
import { wholeHashtag } from '../captions/read-hashtags.ts'
import { country } from '../model/client.ts'
import { failure } from '../model/failure.ts'
import { clientId, nameUpTo } from '../model/library.ts'
import { textSource } from './text-source.ts'

export const mostTagsOfGroup = 100

/** What a person keeps a group for. */
export const groupKinds = ['niche', 'challenge', 'search', 'small-business', 'community', 'brand', 'trending'] as const
export const groupKind = z.enum(groupKinds)
export type GroupKind = z.infer<typeof groupKind>

export const groupDetails = z.object({
  /** Null: not told. */
  kind: groupKind.nullable(),
  /** The day it was seen trending, and where; kept for trending groups alone. */
  trendedOn: z.iso.date().nullable(),
  region: country.nullable(),
  note: z.string().trim().max(500),
})
export type GroupDetails = z.infer<typeof groupDetails>

/** What stands there where nothing is told. */
export const givenGroupDetails: GroupDetails = { kind: null, trendedOn: null, region: null, note: '' }

/** Hashtags that are used together. */
export const hashtagGroup = z.object({
  id: z.uuid(),
  /** Whose they are; null for everybody's. */
  clientId: clientId.nullable(),
  name: nameUpTo(100),
  /** Each with its `#`, whole, once; TikTok makes no difference between capitals and small letters. */
  tags: z.array(z.string().regex(wholeHashtag)).min(1).max(mostTagsOfGroup),
  details: groupDetails.default(givenGroupDetails),
})
export type HashtagGroup = z.infer<typeof hashtagGroup>

/** A hashtag of the captions in the library. */
export const usedHashtag = z.object({
  /** As it was written last. */
  tag: z.string(),
  /** Captions that have it. */
  count: z.int().positive(),
  /** When the newest draft that has it was imported. */
  lastAt: z.iso.datetime(),
})
export type UsedHashtag = z.infer<typeof usedHashtag>

/** How often a hashtag of a group is used: in the captions of drafts, and in posts and repeats of the plan. */
export const hashtagUse = z.object({
  tag: z.string(),
  drafts: z.int().min(0),
  posts: z.int().min(0),
  /** The last day it is used on, in the future too; null: never. */
  lastOn: z.iso.date().nullable(),
})
export type HashtagUse = z.infer<typeof hashtagUse>

/** Why a group should be looked at. */
export const staleMark = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('trend-old'), days: z.int() }),
  z.object({ kind: z.literal('trend-undated') }),
  /** These are out of use while others of the group are not. */
  z.object({ kind: z.literal('unused'), tags: z.array(z.string()) }),
])
export type StaleMark = z.infer<typeof staleMark>

export const libraryGroup = hashtagGroup.extend({ uses: z.array(hashtagUse), stale: z.array(staleMark) })
export type LibraryGroup = z.infer<typeof libraryGroup>

/** The largest file of hashtags, in bytes, and most rows of one. Judgements. */
export const hashtagFileLimits = { bytes: 4 * 1024 * 1024, rows: 20_000 } as const

const does = z.enum(['add', 'same', 'refuse'])
/** What a row of a file would do; `row` counts from 1, the heading not among them. */
export const hashtagRow = z.object({ row: z.int(), does, tags: z.array(z.string()), group: z.string(), kind: groupKind.nullable(), problems: z.array(failure) })
export type HashtagRow = z.infer<typeof hashtagRow>

export const hashtagCalls = {
  /** By name. */
  'hashtags.list': { input: z.object({}), output: z.object({ groups: z.array(hashtagGroup) }) },
  /** The hashtags of the captions in the library, most used first; no more than five hundred. */
  'hashtags.used': { input: z.object({}), output: z.object({ used: z.array(usedHashtag) }) },
  /** Keeps a group, a new one or as it is now; one that was removed is back then. Answers with how it was before, null for a new one. */
  'hashtags.keep': { input: hashtagGroup, output: z.object({ before: hashtagGroup.nullable() }) },
  'hashtags.remove': { input: z.object({ id: z.uuid() }), output: z.object({}) },
  'hashtags.restore': { input: z.object({ id: z.uuid() }), output: z.object({}) },
  /**
   * Groups by name with their use: those of one client, everybody's with null, or all where it is not told. The groups of a client are counted in its drafts
   * and plan, everybody's in all.
   */
  'hashtags.library': { input: z.object({ clientId: clientId.nullable().optional() }), output: z.object({ groups: z.array(libraryGroup) }) },
  /**
   * Reads a table of hashtags: columns for tag, group, kind, date, region and note, by their headings in English or Dutch. Rows go into the client's group of
   * that name, or everybody's with null; `group` and `kind` are for rows that name none. All of it is kept, or nothing where a row is refused
   * (`hashtags_refused`); a dry run keeps nothing and tells. `before` and `made` take it back by `hashtags.putBack`.
   */
  'hashtags.import': {
    input: z.object({ clientId: clientId.nullable(), source: textSource, group: z.string().trim().max(100).default(''), kind: groupKind.nullable().default(null), dryRun: z.boolean() }),
    output: z.object({
      columns: z.array(z.object({ name: z.string(), field: z.string().nullable() })),
      counts: z.object({ add: z.int(), same: z.int(), refuse: z.int() }),
      /** Groups that come, and that are changed. */
      groups: z.object({ add: z.int(), change: z.int() }),
      /** The first few hundred, those that are refused before all. */
      rows: z.array(hashtagRow),
      /** Of the file as a whole. */
      problems: z.array(failure),
      notes: z.array(failure),
      before: z.array(hashtagGroup),
      made: z.array(z.uuid()),
    }),
  },
  /** Makes groups what they were, and takes out those that were made. */
  'hashtags.putBack': { input: z.object({ before: z.array(hashtagGroup).max(20_000), made: z.array(z.uuid()).max(20_000) }), output: z.object({}) },
  /** The groups of one client, or everybody's, as a table that `hashtags.import` reads back without loss. */
  'hashtags.export': { input: z.object({ clientId: clientId.nullable() }), output: z.object({ fileName: z.string(), type: z.string(), text: z.string() }) },
} as const
