import type { KeyboardEvent } from 'react'

const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
}

/** Moves the focus along what `selector` finds in the list, from the row that has it, with the arrows, Home and End. */
export function moveInList(event: KeyboardEvent, list: HTMLElement | null, selector: string): void {
  const step = steps[event.key]
  if (!step || !list || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  const rows = [...list.querySelectorAll<HTMLElement>(selector)]
  const at = rows.findIndex((row) => row.parentElement?.contains(document.activeElement))
  if (at < 0) return
  event.preventDefault()
  event.stopPropagation()
  const next = rows[step(at, rows.length)]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
}
