import type { TextSpan } from './hashtags.ts'
import { findPhrases, type Phrases } from './phrases.ts'
import type { Token } from './tokens.ts'

export function overlaps(a: TextSpan, b: TextSpan): boolean {
  return a.from < b.to && b.from < a.to
}

/** Spans in order, those that touch or overlap made one. */
export function mergeSpans(spans: readonly TextSpan[]): TextSpan[] {
  const merged: TextSpan[] = []
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const last = merged.at(-1)
    if (last && from <= last.to) last.to = Math.max(last.to, to)
    else merged.push({ from, to })
  }
  return merged
}

/** Those spans of `found` that no span of `except` touches; both in order and without overlaps. */
export function without(found: readonly TextSpan[], except: readonly TextSpan[]): TextSpan[] {
  let next = 0
  return found.filter((span) => {
    while ((except[next]?.to ?? Infinity) <= span.from) next++
    const other = except[next]
    return !other || !overlaps(span, other)
  })
}

/** Where phrases stand that are not part of their own look-alikes. */
export function findUnlike(tokens: readonly Token[], wanted: Phrases, lookAlikes: Phrases): TextSpan[] {
  return mergeSpans(without(findPhrases(wanted, tokens), mergeSpans(findPhrases(lookAlikes, tokens))))
}
