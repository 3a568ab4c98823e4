import type { TextSpan } from './hashtags.ts'
import { longestRead } from './length.ts'
import { findUnlike, mergeSpans } from './spans.ts'
import { tokenise, type Token } from './tokens.ts'
import { linkBaitWords, noLinkBait } from './words/bait.ts'

/** A telephone number: nine digits or more that begin with + or 0, blanks and signs between them allowed. */
const telephone = /(?<![\p{L}\p{N}€$£.,])(?:\+\d|0\d)(?:[ .()/-]{0,2}\d){7,13}(?![\p{L}\p{N}])/gu

/** Addresses, telephone numbers and phrases that lead off the platform. */
export function findLinkBait(caption: string, tokens: readonly Token[] = tokenise(caption)): TextSpan[] {
  const addresses = tokens.filter(({ kind }) => kind === 'address').map(({ from, to }) => ({ from, to }))
  const numbers = [...caption.slice(0, longestRead).matchAll(telephone)].map(({ index, 0: text }) => ({ from: index, to: index + text.length }))
  return mergeSpans([...addresses, ...numbers, ...findUnlike(tokens, linkBaitWords, noLinkBait)])
}
