import { defaultRangeExtractor, useWindowVirtualizer, type Range, type VirtualItem } from '@tanstack/react-virtual'
import { useCallback, useLayoutEffect } from 'react'
import type { ShelfShape } from './use-shelf-shape.ts'

/** Rows drawn beyond the window, on each side, in pixels: what a quick turn of the wheel uncovers before the next frame. A judgement. */
const overscanPx = 500

export interface ShelfRowList {
  rows: readonly VirtualItem[]
  heightPx: number
  /** Scrolls as little as shows the row whole, below what stands fast at the top. */
  reveal(row: number): void
  /** Whole rows that the window has room for. */
  pageRows: number
}

/** Which rows are drawn; the one that the keyboard stands in always is, so that the focus is never lost by scrolling. */
export function useShelfRows({ columns, rowPx, startPx, coveredPx }: ShelfShape, count: number, keptRow: number): ShelfRowList {
  const rangeExtractor = useCallback((range: Range) => withKept(defaultRangeExtractor(range), keptRow, range.count), [keptRow])
  // Nothing of it is kept between draws: what it answers is read anew each time.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useWindowVirtualizer<HTMLElement>({
    count: Math.ceil(count / columns),
    estimateSize: () => rowPx,
    overscan: Math.ceil(overscanPx / rowPx),
    scrollMargin: startPx,
    scrollPaddingStart: coveredPx + 8,
    scrollPaddingEnd: 16,
    rangeExtractor,
    // A frame that is late is better than one that is held up.
    useFlushSync: false,
  })
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, rowPx, columns])
  return {
    rows: virtualizer.getVirtualItems(),
    heightPx: virtualizer.getTotalSize(),
    reveal: (row) => virtualizer.scrollToIndex(row, { align: 'auto' }),
    pageRows: Math.max(1, Math.floor((innerHeight - coveredPx) / rowPx)),
  }
}

function withKept(rows: number[], kept: number, count: number): number[] {
  if (kept < 0 || kept >= count || rows.includes(kept)) return rows
  return [...rows, kept].toSorted((a, b) => a - b)
}
