import type { TextSpan } from './hashtags.ts'
import { longestRead } from './length.ts'

/** One emoji with all that belongs to it: skin colour, families, flags, keycaps. Signs such as © are none. */
export const emojiPattern = /(?=[\p{Emoji}\p{Extended_Pictographic}])(?:\p{RGI_Emoji}|[\p{Extended_Pictographic}--[©®™↔↕]]\uFE0F?)/v

const emoji = new RegExp(emojiPattern.source, 'gv')

/** Every emoji of a caption, in order. */
export function findEmoji(caption: string): TextSpan[] {
  return [...caption.slice(0, longestRead).matchAll(emoji)].map(({ index, 0: text }) => ({ from: index, to: index + text.length }))
}
