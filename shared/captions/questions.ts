import type { TextSpan } from './hashtags.ts'
import { findPhrases } from './phrases.ts'
import { mergeSpans } from './spans.ts'
import { tokenise, type Token } from './tokens.ts'
import { noQuestions, openQuestions } from './words/questions.ts'

/** The sentence ends in a mark: with a question mark it is found by that, with an exclamation mark it is none, and a quotation is somebody else's. */
const endOtherwise = /^[^.!?…\n]{0,50}(?:[!?]|["”])/u

/**
 * The questions of a caption that a viewer could answer: sentences that end in a question mark, and those that are built as a question
 * without one ("which one 1 or 2", "links of rechts"). Quoted and reported questions and titles are left out.
 */
export function findQuestions(caption: string, tokens: readonly Token[] = tokenise(caption)): TextSpan[] {
  const open = findPhrases(openQuestions, tokens).filter(({ to }) => !endOtherwise.test(caption.slice(to, to + 60)))
  return mergeSpans([...marked(caption, tokens), ...open])
}

function marked(caption: string, tokens: readonly Token[]): TextSpan[] {
  const found: TextSpan[] = []
  let first = 0
  for (const [at, token] of tokens.entries()) {
    const isQuestion = token.kind === 'stop' && token.raw.includes('?')
    const ends = isQuestion || token.kind === 'stop' || token.kind === 'emoji'
    if (!ends) continue
    const sentence = tokens.slice(first, at)
    first = at + 1
    const start = sentence.find(({ kind }) => kind === 'word' || kind === 'number')
    if (!isQuestion || !start || isQuoted(caption, token.to) || findPhrases(noQuestions, sentence).length > 0) continue
    found.push({ from: start.from, to: token.to })
  }
  return found
}

/** Whether the quotation that holds the question is closed straight after it: then somebody else asked it. */
function isQuoted(caption: string, end: number): boolean {
  return /^["”»]/.test(caption.slice(end, end + 1)) || /^['’] ?\p{Ll}/u.test(caption.slice(end, end + 3))
}
