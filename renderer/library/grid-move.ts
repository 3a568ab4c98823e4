export interface Shape {
  count: number
  columns: number
  /** Whole rows that fit the window. */
  pageRows: number
}

/** Where a key leads from a place in rows of columns, with `$mod` for Ctrl or ⌘; null for a key that leads nowhere. A move stays where there is nothing beyond. */
export function movedIndex(index: number, key: string, isMod: boolean, { count, columns, pageRows }: Shape): number | null {
  const last = count - 1
  const rowStart = index - (index % columns)
  switch (key) {
    case 'ArrowLeft':
      return columns === 1 ? null : Math.max(0, index - 1)
    case 'ArrowRight':
      return columns === 1 ? null : Math.min(last, index + 1)
    case 'ArrowUp':
      return index - columns < 0 ? index : index - columns
    case 'ArrowDown':
      // The last row may be short: from above its gap, down leads to its end.
      return index + columns <= last ? index + columns : rowStart + columns <= last ? last : index
    case 'Home':
      return isMod || columns === 1 ? 0 : rowStart
    case 'End':
      return isMod || columns === 1 ? last : Math.min(last, rowStart + columns - 1)
    case 'PageUp':
      return Math.max(index % columns, index - columns * pageRows)
    case 'PageDown':
      return Math.min(last, index + columns * pageRows)
    default:
      return null
  }
}
