import { Menu } from '@mantine/core'
import { useDeferredValue, useMemo, useRef, useState, type MouseEvent } from 'react'
import { useLocation } from 'wouter'
import type { DraftSummary } from '../../shared/model/draft.ts'
import { useClients } from '../api/queries.ts'
import { indexDrafts } from './draft-index.ts'
import { DraftMenu } from './draft-menu.tsx'
import { DraftShelf } from './draft-shelf.tsx'
import { LibraryDialog } from './library-dialog.tsx'
import { rememberOpened } from './library-memory.ts'
import { LibraryRail } from './library-rail.tsx'
import { LibraryTop } from './library-top.tsx'
import { NothingFound } from './nothing-found.tsx'
import { shownDrafts } from './shown-drafts.ts'
import { tally } from './tallies.ts'
import { useLibraryActions } from './use-library-actions.ts'
import { libraryAddress, useLibraryView } from './use-library-view.ts'
import { draftAt } from './use-shelf-events.ts'
import { useShelf } from './use-shelf.ts'
import { useTopOfNewView } from './use-top-of-new-view.ts'
import { VersionPicker } from './version-picker.tsx'
import './library.css'

/** The library with at least one draft in it. */
export function Library({ drafts }: { drafts: readonly DraftSummary[] }) {
  const [, navigate] = useLocation()
  const { view, layout, show } = useLibraryView()
  const known = useClients().data?.clients
  const clients = useMemo(() => known ?? [], [known])
  const indexed = useMemo(() => indexDrafts(drafts, clients), [drafts, clients])
  const tallies = useMemo(() => tally(indexed), [indexed])
  // The field shows a key at once; the drafts follow as soon as nothing else is to be done.
  const shownView = useDeferredValue(view)
  const shown = useMemo(() => shownDrafts(indexed, shownView), [indexed, shownView])
  const shelf = useShelf(shown)
  const search = useRef<HTMLInputElement>(null)
  const drawn = useRef<HTMLDivElement>(null)
  const [isMenuOpen, setMenuOpen] = useState(false)
  useTopOfNewView(libraryAddress(shownView))

  const [open] = useState(() => (draftId: string) => {
    rememberOpened(draftId)
    navigate(`/draft/${draftId}`)
  })
  const { dialog, closeDialog, isFree } = useLibraryActions({ shown, shelf, view, layout, show, open, search, isMenuOpen })

  function pointAt(event: MouseEvent) {
    const id = draftAt(event.target)
    // Between the drafts there is nothing to be done.
    if (id === null) return event.preventDefault()
    shelf.activate(id)
    if (!shelf.selected.has(id)) shelf.clear()
  }

  const stop = () => drawn.current?.querySelector<HTMLElement>('[data-draft-id][tabindex="0"]')?.focus()
  return (
    <div className="library">
      <LibraryRail view={view} tallies={tallies} clients={clients} total={drafts.length} />
      <div className="library-main">
        <LibraryTop view={view} layout={layout} show={show} tallies={tallies} clients={clients} total={drafts.length} shown={shown.length} selected={shelf.selectedIds.length} search={search} onDone={stop} />
        {shown.length === 0 ? (
          <NothingFound view={view} clients={clients} />
        ) : (
          <Menu opened={isMenuOpen} onChange={setMenuOpen} position="bottom-start" width={300} transitionProps={{ duration: 0 }} returnFocus>
            <Menu.ContextMenu>
              <div ref={drawn} onContextMenu={pointAt}>
                <DraftShelf shown={shown} view={view} layout={layout} shelf={shelf} onOpen={open} onSort={show} />
              </div>
            </Menu.ContextMenu>
            <DraftMenu />
          </Menu>
        )}
      </div>
      <LibraryDialog asked={dialog} tallies={tallies} clients={clients} onClose={closeDialog} />
      <VersionPicker draftId={shelf.targets.length === 1 ? shelf.targets[0] : undefined} isFree={isFree} />
    </div>
  )
}
