import { z } from 'zod'
import { wholeHashtag } from '../captions/read-hashtags.ts'
import { clientId } from '../model/library.ts'

export const mostTagsOfGroup = 100

/** Hashtags that are used together. */
export const hashtagGroup = z.object({
  id: z.uuid(),
  /** Whose they are; null for everybody's. */
  clientId: clientId.nullable(),
  name: z.string().trim().min(1).max(100),
  /** Each with its `#`, whole, once; TikTok makes no difference between capitals and small letters. */
  tags: z.array(z.string().regex(wholeHashtag)).min(1).max(mostTagsOfGroup),
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

export const hashtagCalls = {
  /** By name. */
  'hashtags.list': { input: z.object({}), output: z.object({ groups: z.array(hashtagGroup) }) },
  /** The hashtags of the captions in the library, most used first; no more than five hundred. */
  'hashtags.used': { input: z.object({}), output: z.object({ used: z.array(usedHashtag) }) },
  /** Keeps a group, a new one or as it is now; one that was removed is back then. Answers with how it was before, null for a new one. */
  'hashtags.keep': { input: hashtagGroup, output: z.object({ before: hashtagGroup.nullable() }) },
  'hashtags.remove': { input: z.object({ id: z.uuid() }), output: z.object({}) },
  'hashtags.restore': { input: z.object({ id: z.uuid() }), output: z.object({}) },
} as const
