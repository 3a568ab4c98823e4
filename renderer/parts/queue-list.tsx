import { useVirtualizer } from '@tanstack/react-virtual'
import { useMemo, useRef } from 'react'
import type { ImportItem } from '../api/import-item.ts'
import { QueueRow } from './queue-row.tsx'
import type { AskQueue } from './use-queue.ts'

/** What moves and what went wrong first, then what comes, then what is over, the newest first. */
export function inOrder(items: readonly ImportItem[]): ImportItem[] {
  const of = (...kinds: ImportItem['state']['kind'][]) => items.filter(({ state }) => kinds.includes(state.kind))
  return [...of('running', 'cancelling'), ...of('failed'), ...of('queued'), ...of('done', 'cancelled').toReversed()]
}

/** Files of the queue; only the rows in view are drawn, so that a thousand are as quick as ten. */
export function QueueList({ items, ask }: { items: readonly ImportItem[]; ask: AskQueue }) {
  const scroller = useRef<HTMLDivElement>(null)
  const ordered = useMemo(() => inOrder(items), [items])
  // Nothing is memoized by what it returns but the row, which gets plain numbers of it.
  // oxlint-disable-next-line react/incompatible-library
  const rows = useVirtualizer({
    count: ordered.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (ordered[index]?.state.kind === 'failed' ? 150 : 58),
    getItemKey: (index) => ordered[index]?.id ?? index,
    overscan: 6,
  })
  return (
    <div className="queue-rows" ref={scroller}>
      <ul style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ key, index, start }) => {
          const item = ordered[index]
          return item && <QueueRow key={key} item={item} ask={ask} index={index} total={ordered.length} startPx={start} measure={rows.measureElement} />
        })}
      </ul>
    </div>
  )
}
