import type { TextSpan } from './hashtags.ts'
import { findUnlike, mergeSpans } from './spans.ts'
import { tokenise, type Token } from './tokens.ts'
import { curiosityWords, noCuriosity } from './words/curiosity.ts'

/** Words that hold something back: those of the lists, and a sentence that breaks off in dots. */
export function findCuriosity(caption: string, tokens: readonly Token[] = tokenise(caption)): TextSpan[] {
  return mergeSpans([...findUnlike(tokens, curiosityWords, noCuriosity), ...brokenOff(tokens)])
}

/** Four words are the least that a sentence which breaks off needs to promise anything. A judgement. */
function brokenOff(tokens: readonly Token[]): TextSpan[] {
  const found: TextSpan[] = []
  let first = 0
  for (const [at, { kind, raw, to }] of tokens.entries()) {
    if (kind !== 'stop' && kind !== 'emoji' && kind !== 'tag') continue
    const words = tokens.slice(first, at).filter((token) => token.kind === 'word')
    if (/^(?:…|\.{3})/.test(raw) && words.length >= 4) found.push({ from: tokens[first]?.from ?? 0, to })
    first = at + 1
  }
  return found
}
