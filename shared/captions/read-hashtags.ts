import { nameOf } from './hashtag-kinds.ts'
import { longestRead } from './length.ts'

/** A whole hashtag with its hash, as `findHashtags` finds it. */
export const wholeHashtag = /^#(?=[\p{N}_]*\p{L})[\p{L}\p{M}\p{N}_]{1,139}$/u

export interface ReadHashtags {
  /** Each with its hash, as written, once. */
  tags: string[]
  /** What is no hashtag, whatever is before it: signs within it, digits alone, too long. */
  broken: string[]
}

/** Hashtags out of a text that somebody typed or pasted: parted by blanks, commas or their hashes; the hash may be missing. */
export function readHashtags(text: string): ReadHashtags {
  const tags = new Map<string, string>()
  const broken: string[] = []
  for (const piece of text.slice(0, longestRead).split(/[\s,;]+|(?=#)/u)) {
    const word = piece.replace(/^#+/u, '').replace(/(?<![.:!?…])[.:!?…]+$/u, '')
    if (word === '') continue
    const tag = `#${word}`
    if (!wholeHashtag.test(tag)) broken.push(tag)
    else if (!tags.has(nameOf(tag))) tags.set(nameOf(tag), tag)
  }
  return { tags: [...tags.values()], broken }
}
