import { memo, useRef, type RefObject } from 'react'
import { useTexts } from '../app/use-texts.ts'
import type { IndexedDraft } from './draft-index.ts'
import { DraftCard } from './draft-card.tsx'
import { DraftRow } from './draft-row.tsx'
import type { Layout, LibraryView } from './library-view.ts'
import { useScrollMemory } from './library-memory.ts'
import { ListHead } from './list-head.tsx'
import type { Shelf } from './use-shelf.ts'
import { useShelfEvents } from './use-shelf-events.ts'
import { useShelfShape, type ShelfShape } from './use-shelf-shape.ts'
import { useShelfRows } from './use-shelf-rows.ts'
import './draft-shelf.css'

interface Props {
  shown: readonly IndexedDraft[]
  view: LibraryView
  layout: Layout
  shelf: Shelf
  onOpen: (draftId: string) => void
  onSort: (sort: Pick<LibraryView, 'sort' | 'isReversed'>) => void
}

/** Columns of the list for assistive technology: the two of its controls, and nine of facts. */
const listColumns = 11

/** The drafts, of which only those near the window are drawn: a grid for the keyboard and for assistive technology, in cards or in rows. */
export const DraftShelf = memo(({ shown, view, layout, shelf, onOpen, onSort }: Props) => {
  const { t } = useTexts()
  const frame = useRef<HTMLDivElement>(null)
  const shape = useShelfShape(frame, layout)
  const isList = layout === 'list'
  return (
    <div
      className="shelf"
      data-selecting={shelf.selectedIds.length > 0 || undefined}
      role="grid"
      aria-label={t('drafts.shelf.list')}
      aria-multiselectable
      aria-rowcount={shape ? Math.ceil(shown.length / shape.columns) + (isList ? 1 : 0) : undefined}
      aria-colcount={isList ? listColumns : shape?.columns}
    >
      {isList && <div role="rowgroup"><ListHead view={view} onSort={onSort} /></div>}
      <div ref={frame} role="rowgroup">{shape && <ShelfRows frame={frame} shape={shape} shown={shown} layout={layout} shelf={shelf} onOpen={onOpen} />}</div>
    </div>
  )
})
DraftShelf.displayName = 'DraftShelf'

interface RowsProps extends Omit<Props, 'view' | 'onSort'> {
  frame: RefObject<HTMLDivElement | null>
  shape: ShelfShape
}

function ShelfRows({ frame, shape, shown, layout, shelf, onOpen }: RowsProps) {
  useScrollMemory()
  const { columns, rowPx, gapPx, startPx } = shape
  const tabStop = shelf.activeId ?? shelf.ids[0] ?? null
  const { rows, heightPx, reveal, pageRows } = useShelfRows(shape, shown.length, tabStop === null ? -1 : Math.floor(shelf.ids.indexOf(tabStop) / columns))
  const events = useShelfEvents({ frame, shelf, columns, pageRows, reveal, onOpen })
  const item = (draft: IndexedDraft, row: number) => {
    const { id } = draft.summary.draft
    return { draft, row, isSelected: shelf.selected.has(id), isTabStop: id === tabStop, isActive: id === shelf.activeId }
  }
  const drawn = rows.map(({ index, start }) => {
    const topPx = start - startPx
    const drafts = shown.slice(index * columns, (index + 1) * columns)
    if (layout === 'list') return drafts.map((draft) => <DraftRow key={draft.summary.draft.id} {...item(draft, index)} topPx={topPx} />)
    return (
      <div key={index} role="row" aria-rowindex={index + 1} className="card-row" style={{ height: rowPx - gapPx, gap: gapPx, gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`, transform: `translateY(${topPx}px)` }}>
        {drafts.map((draft, column) => <DraftCard key={draft.summary.draft.id} {...item(draft, index)} column={column} />)}
      </div>
    )
  })
  return <div className="shelf-rows" style={{ height: heightPx }} {...events}>{drawn}</div>
}
