import { findHashtags, spanOf, type TextSpan } from './hashtags.ts'
import { longestRead } from './length.ts'
import { mergeSpans } from './spans.ts'
import { readsAsWords } from './hashtag-words.ts'

/** A hash and what hangs on it, without the blanks; a further hash is not swallowed. */
const hash = /(?<hashes>#+)(?<tag>[\p{L}\p{M}\p{N}_]*)(?<rest>(?:[-'’.!&+*@%/=~][\p{L}\p{N}]+)*)/gu
const address = /(?:https?:\/\/|www\.)\S+/giu

/** Hashtags that will not work as they are meant. A rank (my #1 tip), C# and the end of an address are no hashtags. */
export function findBrokenHashtags(caption: string): TextSpan[] {
  const text = caption.slice(0, longestRead).replaceAll(address, (found) => ' '.repeat(found.length))
  const broken: TextSpan[] = []
  for (const match of text.matchAll(hash)) {
    const { hashes = '', tag = '', rest = '' } = match.groups ?? {}
    const before = /(?<![\p{L}\p{N}_])[\p{L}\p{N}_]+$/u.exec(text.slice(Math.max(0, match.index - 30), match.index))?.[0] ?? ''
    const span = { from: match.index - before.length, to: spanOf(match).to }
    const after = text.slice(span.to, span.to + 40)
    if (tag === '' && rest === '' && /^[A-G]$/.test(before)) continue
    if (tag === '' && rest === '') broken.push({ from: span.from, to: span.to + (/^[ \t]{1,2}[\p{L}\p{N}_]+/u.exec(after)?.[0].length ?? 0) })
    else if (before !== '' || hashes.length > 1 || rest !== '') broken.push(span)
    else if (/^\d+$/.test(tag) && !isRank(text.slice(Math.max(0, span.from - 20), span.from), after)) broken.push(span)
    else if (after.startsWith('#')) broken.push(span)
  }
  return mergeSpans(broken)
}

const rankBefore = /(?:^|[^\p{L}])(?:my|our|the|your|is|are|at|in|to|op|de|mijn|onze|jouw|nr|tip|part|deel|number|nummer|was|got|hit|from|van|and|en|be|ons|his|her|their) $/iu

function isRank(before: string, after: string): boolean {
  return rankBefore.test(before) || (before.trim() === '' && /^\s\p{Ll}/u.test(after))
}

/** Hashtags of several words without capitals between them. */
export function findUnreadableHashtags(caption: string): TextSpan[] {
  return findHashtags(caption).filter(({ from, to }) => readsAsWords(caption.slice(from + 1, to)))
}
