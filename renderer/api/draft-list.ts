import type { QueryClient } from '@tanstack/react-query'
import type { Output } from '../../shared/contract/contract.ts'
import type { DraftSummary } from '../../shared/model/draft.ts'
import type { Connection } from './connection.ts'
import { keys } from './keys.ts'

type Listed = Output<'draft.list'>

/** Changes that come together, as while a folder is read in, are asked for together. A judgement. */
const gatherMs = 60

/**
 * Keeps the list of drafts as it is in the core by asking for what changed alone: a library of ten thousand is never read twice. Tells whether
 * drafts came or went, once the list shows it.
 */
export function keepDraftList(queries: QueryClient, connection: Connection, cameOrWent: () => void): (draftIds: readonly string[]) => void {
  const waiting = new Set<string>()
  let timer: ReturnType<typeof setTimeout> | undefined

  async function ask() {
    timer = undefined
    const draftIds = [...waiting]
    waiting.clear()
    if (!queries.getQueryData(keys.drafts)) return
    try {
      const { drafts } = await connection.call('draft.list', { draftIds })
      const before = queries.getQueryData<Listed>(keys.drafts)?.drafts ?? []
      const after = patched(before, draftIds, drafts)
      queries.setQueryData<Listed>(keys.drafts, { drafts: after })
      if (after.length !== before.length || drafts.some(({ draft }) => !before.some((each) => each.draft.id === draft.id))) cameOrWent()
    } catch {
      // The line is lost, or the core is not well: the whole list says so when it is asked for.
      void queries.invalidateQueries({ queryKey: keys.drafts })
    }
  }

  return (draftIds) => {
    for (const id of draftIds) waiting.add(id)
    if (waiting.size > 0) timer ??= setTimeout(() => void ask(), gatherMs)
  }
}

/** The list with those drafts as they are now: new ones come first, in the order of the core, and those that are not in the answer leave. */
export function patched(before: readonly DraftSummary[], asked: readonly string[], now: readonly DraftSummary[]): DraftSummary[] {
  const isAsked = new Set(asked)
  const byId = new Map(now.map((summary) => [summary.draft.id, summary]))
  const there = new Set(before.map(({ draft }) => draft.id))
  const kept = before.flatMap((summary) => (isAsked.has(summary.draft.id) ? (byId.get(summary.draft.id) ?? []) : summary))
  const added = now.filter(({ draft }) => !there.has(draft.id))
  if (added.length === 0) return kept
  return [...kept, ...added].toSorted((a, b) => b.draft.importedAt.localeCompare(a.draft.importedAt) || a.draft.id.localeCompare(b.draft.id))
}
