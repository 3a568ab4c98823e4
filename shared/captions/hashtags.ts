/** A stretch of a text, in UTF-16 units; `to` is the first unit after it. */
export interface TextSpan {
  from: number
  to: number
}

/** A hash with letters after it, not in the middle of a word or an address; digits alone (#1) are a rank and not a tag. */
const hashtag = /(?<![\p{L}\p{N}_&/#])#(?=[\p{N}_]*\p{L})[\p{L}\p{M}\p{N}_]+/gu

/** The hashtags of a caption, hash included, in order. The same tag twice is found twice. */
export function findHashtags(caption: string): TextSpan[] {
  return [...caption.matchAll(hashtag)].map(spanOf)
}

export function spanOf({ index, 0: text }: RegExpExecArray): TextSpan {
  return { from: index, to: index + text.length }
}
