import type { Context } from '../practices/practice.ts'

/** The documented length of a caption, hashtags included. */
export const captionLimit = 150

/** What posting through the API takes, in UTF-16 units (TikTok, Content Posting API: Direct Post). */
export const postingLimit = 2200

/** What is read of a text that no caption can be: twice what the app itself takes (about 4,000). */
export const longestRead = 8000

/**
 * Length of a caption in UTF-16 units, hashtags included and blanks at the ends left out. It is the only unit that TikTok documents (for
 * its limit of 2,200); most emoji count as two.
 */
export function countCharacters(caption: string): number {
  return caption.trim().length
}

/** The caption without blanks at its ends, or null where there is none: nothing but blanks is none. */
export function givenCaption({ caption }: Context): string | null {
  const given = caption?.trim()
  return given ? given : null
}
