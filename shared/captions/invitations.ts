import type { TextSpan } from './hashtags.ts'
import { findUnlike } from './spans.ts'
import { tokenise, type Token } from './tokens.ts'
import { calls, noCalls } from './words/calls.ts'

/** The words of a caption that ask the viewer to do something. */
export function findCallsToAction(caption: string, tokens: readonly Token[] = tokenise(caption)): TextSpan[] {
  return findUnlike(tokens, calls, noCalls)
}
