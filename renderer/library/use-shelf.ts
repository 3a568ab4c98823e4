import { useCallback, useMemo, useState } from 'react'
import type { IndexedDraft } from './draft-index.ts'
import { lastOpened } from './library-memory.ts'
import { noSelection, rangedTo, selectedAll, shownOf, toggled } from './selection.ts'

/** What is shown, what of it is selected, and where the keyboard stands. */
export interface Shelf {
  ids: readonly string[]
  selected: ReadonlySet<string>
  /** In the order shown. */
  selectedIds: readonly string[]
  /** Where the keyboard is or was last; null where it was nowhere yet, or what it stood on is not shown. */
  activeId: string | null
  /** What an action is done to: the selected drafts, else the active one. */
  targets: readonly string[]
  activate(id: string): void
  toggle(id: string): void
  /** Selects from the anchor, or from the active one, to a draft. */
  rangeTo(id: string): void
  selectAll(): void
  clear(): void
}

export function useShelf(shown: readonly IndexedDraft[]): Shelf {
  const [selection, setSelection] = useState(noSelection)
  const [lastActive, activate] = useState<string | null>(lastOpened)
  const ids = useMemo(() => shown.map(({ summary }) => summary.draft.id), [shown])
  const activeId = useMemo(() => (lastActive !== null && ids.includes(lastActive) ? lastActive : null), [ids, lastActive])
  const selectedIds = useMemo(() => shownOf(selection, ids), [selection, ids])
  const toggle = useCallback((id: string) => setSelection((before) => toggled(before, id)), [])
  const rangeTo = useCallback((id: string) => setSelection((before) => rangedTo(before, ids, id, activeId ?? id)), [ids, activeId])
  const selectAll = useCallback(() => setSelection(selectedAll(ids)), [ids])
  const clear = useCallback(() => setSelection(noSelection), [])
  return useMemo(() => {
    const targets = selectedIds.length > 0 ? selectedIds : activeId === null ? [] : [activeId]
    return { ids, selected: selection.ids, selectedIds, activeId, targets, activate, toggle, rangeTo, selectAll, clear }
  }, [ids, selection, selectedIds, activeId, toggle, rangeTo, selectAll, clear])
}
