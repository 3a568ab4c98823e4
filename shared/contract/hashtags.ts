import { z } from 'zod'
import { clientId } from '../model/library.ts'

/** Hashtags that are used together. */
export const hashtagGroup = z.object({
  id: z.uuid(),
  /** Whose they are; null for everybody's. */
  clientId: clientId.nullable(),
  name: z.string().trim().min(1).max(100),
  /** Each with its `#`. */
  tags: z.array(z.string().regex(/^#\S{1,139}$/u)).min(1).max(100),
})
export type HashtagGroup = z.infer<typeof hashtagGroup>

export const hashtagCalls = {
  /** By name. */
  'hashtags.list': { input: z.object({}), output: z.object({ groups: z.array(hashtagGroup) }) },
  /** Keeps a group, a new one or as it is now. Answers with how it was before, null for a new one. */
  'hashtags.keep': { input: hashtagGroup, output: z.object({ before: hashtagGroup.nullable() }) },
  'hashtags.remove': { input: z.object({ id: z.uuid() }), output: z.object({}) },
  'hashtags.restore': { input: z.object({ id: z.uuid() }), output: z.object({}) },
} as const
