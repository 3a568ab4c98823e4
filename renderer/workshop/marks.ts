import { findingFacts, type FindingKind } from '../../shared/captions/finding-kinds.ts'
import type { HashtagKind } from '../../shared/captions/hashtag-kinds.ts'
import type { TextSpan } from '../../shared/captions/hashtags.ts'
import type { FindingName, Workshop } from '../../shared/captions/workshop.ts'

/** A stretch of a caption that looks the same all along. */
export interface Mark extends TextSpan {
  /** Of the gravest finding on it; null where it is only a hashtag. */
  kind: FindingKind | null
  /** All findings on it, the gravest first. */
  names: readonly FindingName[]
  hashtag: HashtagKind | null
  /** It lies behind what may be posted, or what is documented. */
  isBeyond: boolean
}

const gravity: Readonly<Record<FindingKind, number>> = { problem: 0, hint: 1, good: 2 }

/** What concerns the caption as a whole: it is listed, and a line under everything would say nothing. */
const unmarked: ReadonlySet<FindingName> = new Set(['otherLanguage'])
const limits: ReadonlySet<FindingName> = new Set(['overDocumentedLimit', 'overPostingLimit'])

/** Findings and hashtags, which may lie over each other, as stretches side by side, in order. */
export function layoutMarks({ findings, hashtags }: Pick<Workshop, 'findings' | 'hashtags'>): Mark[] {
  const found = findings.filter(({ name }) => !unmarked.has(name)).flatMap(({ name, spans }) => spans.map((span) => ({ ...span, name })))
  const edges = [...new Set([...found, ...hashtags].flatMap(({ from, to }) => [from, to]))].toSorted((a, b) => a - b)
  return edges.slice(0, -1).flatMap((from, at) => {
    const names = found.filter((span) => isOver(span, from)).map(({ name }) => name).toSorted((a, b) => gravity[findingFacts[a].kind] - gravity[findingFacts[b].kind])
    const hashtag = hashtags.find((span) => isOver(span, from))?.kind ?? null
    if (names.length === 0 && hashtag === null) return []
    const underlined = names.find((name) => !limits.has(name))
    const kind = underlined === undefined ? null : findingFacts[underlined].kind
    return [{ from, to: edges[at + 1] ?? from, kind, names, hashtag, isBeyond: names.some((name) => limits.has(name)) }]
  })
}

function isOver({ from, to }: TextSpan, at: number): boolean {
  return from <= at && at < to
}
