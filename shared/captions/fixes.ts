import { applyEdits, type Edit } from './edits.ts'
import { findBrokenHashtags } from './hashtag-faults.ts'
import { nameOf } from './hashtag-kinds.ts'
import { findHashtags, type TextSpan } from './hashtags.ts'
import { capitalised } from './hashtag-words.ts'
import { captionLimit, postingLimit } from './length.ts'
import { overlaps } from './spans.ts'
import type { CaptionFinding, FindingName } from './workshop.ts'

export type FixKind = 'removeRepeated' | 'capitalise' | 'mend' | 'cut'

/** A way to mend a finding that needs no further thought: a click. */
export interface CaptionFix {
  kind: FixKind
  finding: FindingName
  /** What it mends, in the caption as given. */
  spans: readonly TextSpan[]
  edits: readonly Edit[]
  /** What stands there then; null where something is only taken out. */
  result: string | null
  /** Nothing of what is said gets lost or guessed: it may be done with others at once. */
  isSafe: boolean
}

/** Every sure way to mend what was found in a caption, in the order of the caption within each kind. */
export function fixesOf(caption: string, findings: readonly CaptionFinding[]): CaptionFix[] {
  const spansOf = (name: FindingName) => findings.find((finding) => finding.name === name)?.spans ?? []
  const broken = spansOf('brokenHashtag')
  return [
    ...broken.flatMap((span) => mend(caption, span)),
    ...(spansOf('repetition').length > 0 ? removeRepeated(caption, broken) : []),
    ...spansOf('unreadableHashtag').flatMap((span) => capitalise(caption, span)),
    ...spansOf('overDocumentedLimit').map((span) => cut(caption, span, 'overDocumentedLimit', captionLimit)),
    ...spansOf('overPostingLimit').map((span) => cut(caption, span, 'overPostingLimit', postingLimit)),
  ]
}

/** As often as one fix can make room for another. A judgement. */
const mostRounds = 4

/** The caption with everything mended that is safe to mend at once. */
export function tidy(caption: string): string {
  let made = caption
  for (let round = 0; round < mostRounds; round++) {
    const found: CaptionFinding[] = [
      { name: 'brokenHashtag', spans: findBrokenHashtags(made) },
      { name: 'repetition', spans: findHashtags(made) },
    ]
    const next = applyEdits(made, fixesOf(made, found).filter(({ isSafe }) => isSafe).flatMap(({ edits }) => edits))
    if (next === made) break
    made = next
  }
  return made
}

function removeRepeated(caption: string, broken: readonly TextSpan[]): CaptionFix[] {
  const whole = findHashtags(caption).filter((tag) => !broken.some((span) => overlaps(span, tag)))
  const byName = Map.groupBy(whole, ({ from, to }) => nameOf(caption.slice(from, to)))
  return [...byName.values()].flatMap((same) => {
    if (same.length < 2) return []
    const edits = same.slice(1).map((span) => withoutBlank(caption, span))
    return [{ kind: 'removeRepeated' as const, finding: 'repetition' as const, spans: same, edits, result: null, isSafe: true }]
  })
}

/** Takes out a hashtag with the blank that parted it from what is before it, or at the start of a line from what is after it. */
function withoutBlank(caption: string, { from, to }: TextSpan): Edit {
  const before = /(?<![ \t])[ \t]+$/u.exec(caption.slice(Math.max(0, from - 100), from))?.[0].length ?? 0
  if (before > 0) return { from: from - before, to, text: '' }
  const isAtLineStart = from === 0 || caption[from - 1] === '\n'
  const after = isAtLineStart ? (/^[ \t]+/u.exec(caption.slice(to, to + 100))?.[0].length ?? 0) : 0
  return { from, to: to + after, text: '' }
}

function mend(caption: string, span: TextSpan): CaptionFix[] {
  const piece = caption.slice(span.from, span.to)
  const result = piece
    .replaceAll(/#+[ \t]*/gu, '#')
    .replaceAll(/(?<=[\p{L}\p{M}\p{N}_])#/gu, ' #')
    .replaceAll(/#[\p{L}\p{M}\p{N}_]+(?:[-'’][\p{L}\p{N}]+)+/gu, joined)
  // What is still broken needs a person.
  const isWhole = findHashtags(result).length > 0 && findBrokenHashtags(result).length === 0
  if (result === piece || !isWhole) return []
  return [{ kind: 'mend', finding: 'brokenHashtag', spans: [span], edits: [{ ...span, text: result }], result, isSafe: true }]
}

/** `#food-lover` as `#FoodLover`; an apostrophe parts no words. */
function joined(tag: string): string {
  const parts = tag.slice(1).replaceAll(/['’]/gu, '').split('-')
  return `#${parts.length === 1 ? parts.join('') : parts.map((part) => part.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())).join('')}`
}

function capitalise(caption: string, span: TextSpan): CaptionFix[] {
  const words = capitalised(caption.slice(span.from + 1, span.to))
  if (words === null) return []
  const result = `#${words}`
  return [{ kind: 'capitalise', finding: 'unreadableHashtag', spans: [span], edits: [{ ...span, text: result }], result, isSafe: false }]
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** Cuts at the last blank that keeps to the limit; a single long word between two characters as people see them. */
function cut(caption: string, span: TextSpan, finding: FindingName, limit: number): CaptionFix {
  const start = caption.length - caption.trimStart().length
  const kept = caption.slice(start, span.from)
  const lastBlank = /\s/u.test(caption.charAt(span.from)) ? kept.length : Math.max(0, kept.search(/\s+\S*$/u))
  const length = lastBlank > 0 ? lastBlank : lastBoundary(caption.slice(start, start + limit + 50), limit)
  return { kind: 'cut', finding, spans: [span], edits: [{ from: start + caption.slice(start, start + length).trimEnd().length, to: caption.length, text: '' }], result: null, isSafe: false }
}

function lastBoundary(text: string, limit: number): number {
  let last = 0
  for (const { index } of graphemes.segment(text)) if (index <= limit) last = index
  return last
}
