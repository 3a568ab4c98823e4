import { findHashtags, type TextSpan } from './hashtags.ts'
import { mergeSpans } from './spans.ts'
import { tokenise, type Token } from './tokens.ts'

/** Longest phrase that is looked for, in words. A judgement. */
const longestPhrase = 8

/** The same word, emoji or phrase three times or more in a row, and every hashtag that stands twice. */
export function findRepetition(caption: string, tokens: readonly Token[] = tokenise(caption)): TextSpan[] {
  const said = tokens.filter(({ kind }) => kind === 'word' || kind === 'emoji' || kind === 'tag' || kind === 'name' || kind === 'number')
  return mergeSpans([...repeatedTags(caption), ...inRow(said)])
}

function repeatedTags(caption: string): TextSpan[] {
  const byName = Map.groupBy(findHashtags(caption), ({ from, to }) => caption.slice(from, to).toLowerCase())
  return [...byName.values()].filter((same) => same.length > 1).flat()
}

/** For each length of a phrase, how far every token equals the one a phrase earlier: two phrase lengths of that are three in a row. */
function inRow(said: readonly Token[]): TextSpan[] {
  const found: TextSpan[] = []
  for (let length = 1; length <= longestPhrase; length++) {
    let same = 0
    for (let at = length; at < said.length; at++) {
      same = said[at]?.key === said[at - length]?.key ? same + 1 : 0
      const first = at - 3 * length + 1
      if (same >= 2 * length && isPhrase(said.slice(first, first + length))) found.push({ from: said[first]?.from ?? 0, to: said[at]?.to ?? 0 })
    }
  }
  return found
}

/** A row of different emoji three times is a pattern, not a repetition; so is counting. */
function isPhrase(tokens: readonly Token[]): boolean {
  return tokens.length === 1 ? tokens[0]?.kind !== 'number' : tokens.some(({ kind }) => kind === 'word')
}
