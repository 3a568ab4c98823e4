import { useState, type RefObject } from 'react'
import { useLocation } from 'wouter'
import { useAction } from '../actions/able.ts'
import { useRemoveDrafts } from '../parts/use-remove-drafts.ts'
import { useReportAction } from '../reports/use-report-action.ts'
import type { AskedDialog, DialogKind } from './asked-dialog.ts'
import type { IndexedDraft } from './draft-index.ts'
import { isNarrowed, widened, type Layout, type LibraryView } from './library-view.ts'
import { useLate } from './use-late.ts'
import type { Shelf } from './use-shelf.ts'

interface Given {
  shown: readonly IndexedDraft[]
  shelf: Shelf
  view: LibraryView
  layout: Layout
  show: (next: Partial<LibraryView>) => void
  open: (draftId: string) => void
  search: RefObject<HTMLInputElement | null>
  isMenuOpen: boolean
}

/** Makes the actions of the library do what they say, on what is selected or where the keyboard stands. Answers with the dialog that one asked for. */
export function useLibraryActions(given: Given) {
  const { shown, shelf, view, layout, show, open, search, isMenuOpen } = given
  const [, navigate] = useLocation()
  const remove = useRemoveDrafts()
  const [dialog, setDialog] = useState<AskedDialog | null>(null)
  const isFree = !useLate(dialog !== null)
  const isBare = !useLate(dialog !== null || isMenuOpen) && isFree
  const targets = () => shown.filter(({ summary }) => shelf.targets.includes(summary.draft.id))
  const { targets: ids, selectedIds } = shelf
  const hasTarget = ids.length > 0
  const ask = (kind: DialogKind) => () => setDialog({ kind, drafts: targets() })

  useAction('library.search', () => search.current?.focus(), isFree)
  useAction('library.open', () => ids[0] !== undefined && open(ids[0]), isFree && ids.length === 1)
  useAction('library.toggle', () => shelf.activeId !== null && shelf.toggle(shelf.activeId), isFree && shelf.activeId !== null)
  useAction('library.selectAll', shelf.selectAll, isFree && shelf.ids.length > 0)
  useAction('library.clear', shelf.clear, isBare && selectedIds.length > 0)
  useAction('library.tags', ask('tags'), isFree && hasTarget)
  useAction('library.client', ask('client'), isFree && hasTarget)
  useAction('library.folder', ask('folder'), isFree && hasTarget)
  useAction('library.judge', ask('judge'), isFree && hasTarget)
  useAction('library.clients', ask('clients'), isFree)
  useAction('library.compare', () => navigate(`/compare/${ids.join('/')}`), isFree && ids.length === 2)
  useReportAction(!isFree || !hasTarget ? null : { kind: ids.length === 1 ? 'draft' : 'batch', draftIds: ids })
  useAction('library.remove', () => void remove(targets().map(({ summary }) => summary.draft)), isFree && hasTarget)
  useAction('library.layout', () => show({ layout: layout === 'grid' ? 'list' : 'grid' }), isFree)
  useAction('library.clearFilters', () => show(widened(view)), isFree && isNarrowed(view))
  return { dialog, closeDialog: () => setDialog(null), isFree }
}
