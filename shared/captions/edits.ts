import type { TextSpan } from './hashtags.ts'

/** A stretch of a caption and what takes its place. */
export interface Edit extends TextSpan {
  text: string
}

/** The caption with all edits made; of those that overlap the first wins. */
export function applyEdits(caption: string, edits: readonly Edit[]): string {
  let made = ''
  let at = 0
  for (const { from, to, text } of edits.toSorted((a, b) => a.from - b.from)) {
    if (from < at) continue
    made += caption.slice(at, from) + text
    at = to
  }
  return made + caption.slice(at)
}

/** The one edit that makes `after` of `before`, as small as it can be without cutting a character in two; null where they are the same. */
export function editBetween(before: string, after: string): Edit | null {
  if (before === after) return null
  let from = 0
  while (from < before.length && before[from] === after[from]) from++
  let end = 0
  while (end < before.length - from && end < after.length - from && before[before.length - 1 - end] === after[after.length - 1 - end]) end++
  if (isLowSurrogate(before, from) || isLowSurrogate(after, from)) from--
  if (isLowSurrogate(before, before.length - end) || isLowSurrogate(after, after.length - end)) end--
  return { from, to: before.length - end, text: after.slice(from, after.length - end) }
}

function isLowSurrogate(text: string, at: number): boolean {
  return /^[\uDC00-\uDFFF]/.test(text.slice(at, at + 1)) && at > 0 && /[\uD800-\uDBFF]$/.test(text.slice(0, at))
}

/** Where spans of `before` stand in `after`: those behind the edit move along, those it touches stretch or are cut. */
export function moveSpans<Span extends TextSpan>(spans: readonly Span[], before: string, after: string): Span[] {
  const edit = editBetween(before, after)
  if (!edit) return [...spans]
  const { from: start, to: end, text } = edit
  const delta = text.length - (end - start)
  return spans
    .map((span) => {
      if (span.to <= start) return span
      if (span.from >= end) return { ...span, from: span.from + delta, to: span.to + delta }
      return { ...span, from: Math.min(span.from, start), to: span.to >= end ? span.to + delta : start }
    })
    .filter(({ from, to }) => to > from)
}
