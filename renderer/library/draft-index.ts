import type { DraftSummary } from '../../shared/model/draft.ts'
import type { Client } from '../../shared/model/library.ts'

/** A draft ready to be searched and ordered. */
export interface IndexedDraft {
  summary: DraftSummary
  /** Undefined for none, and for one that was taken away. */
  client: Client | undefined
  /** All that a search looks at, folded. */
  haystack: string
}

/** Without case and accents: a search for `cafe` finds “Café”. */
export function fold(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
}

/** Summaries are new objects when they change, so that a library of ten thousand is folded once. */
const known = new WeakMap<DraftSummary, IndexedDraft>()

/** The drafts in the order of the core, which is newest first. */
export function indexDrafts(drafts: readonly DraftSummary[], clients: readonly Client[]): readonly IndexedDraft[] {
  const byId = new Map(clients.map((client) => [client.id, client]))
  return drafts.map((summary) => {
    const client = summary.clientId === null ? undefined : byId.get(summary.clientId)
    const before = known.get(summary)
    if (before && before.client === client) return before
    const indexed = { summary, client, haystack: haystack(summary, client) }
    known.set(summary, indexed)
    return indexed
  })
}

function haystack({ draft, tags, folder }: DraftSummary, client: Client | undefined): string {
  return fold([draft.name, client?.name ?? '', folder, ...tags.map((tag) => `#${tag}`), draft.caption ?? ''].join('\n'))
}
