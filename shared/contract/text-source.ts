import { z } from 'zod'

/**
 * Longest text that is sent inside a call, in UTF-16 units. As JSON it may become twice as long, and then still fits into one message of the wire
 * (`maxMessageLength`); a longer one is uploaded, or named by its path.
 */
export const longestSentText = 1024 * 1024 - 4096

/** Where the text of a file comes from: it is sent along, was uploaded before, or lies at a path that the caller may name. */
export const textSource = z.union([
  z.strictObject({ text: z.string().max(longestSentText) }),
  z.strictObject({ upload: z.uuid() }),
  z.strictObject({ path: z.string().min(1).max(4096) }),
])
export type TextSource = z.infer<typeof textSource>
