import { useEffect, useRef, useState, type KeyboardEvent, type MouseEvent, type RefObject } from 'react'
import type { Mark } from './marks.ts'

/** The mark under the pointer or the caret, and where it ends within the field. */
export interface PointedMark {
  mark: Mark
  leftPx: number
  bottomPx: number
}

/** Long enough to bring the pointer from a word to its card. A judgement. */
const awayMs = 250

/** Follows pointer and caret over the marks of a field. The field lies over them, so that they are found by where they are drawn. */
export function usePointedMark(rootRef: RefObject<HTMLDivElement | null>, marks: readonly Mark[]) {
  const [pointed, setPointed] = useState<PointedMark | null>(null)
  const leaving = useRef<number | undefined>(undefined)
  useEffect(() => () => clearTimeout(leaving.current), [])

  function show(place: number, x: number, y: number) {
    clearTimeout(leaving.current)
    const root = rootRef.current
    const mark = marks[place]
    const element = root?.querySelector(`[data-place="${place}"]`)
    // Of a mark on several lines, the line that is pointed at.
    const rects = [...(element?.getClientRects() ?? [])]
    const rect = rects.find((each) => contains(each, x, y)) ?? rects.at(-1)
    if (!root || !mark || !rect) return
    const frame = root.getBoundingClientRect()
    setPointed({ mark, leftPx: rect.left - frame.left, bottomPx: rect.bottom - frame.top })
  }

  function away() {
    clearTimeout(leaving.current)
    leaving.current = window.setTimeout(() => setPointed(null), awayMs)
  }

  function close() {
    clearTimeout(leaving.current)
    setPointed(null)
  }

  return {
    pointed,
    close,
    away,
    overField(event: MouseEvent) {
      event.stopPropagation()
      const place = placeAt(rootRef.current, marks, event.clientX, event.clientY)
      if (place === null) away()
      else if (marks[place] !== pointed?.mark) show(place, event.clientX, event.clientY)
      else clearTimeout(leaving.current)
    },
    /** Over the card it stays. */
    overRest: () => clearTimeout(leaving.current),
    atCaret({ selectionStart, selectionEnd }: HTMLTextAreaElement) {
      const place = marks.findIndex(({ from, to, names }) => names.length > 0 && from <= selectionStart && selectionEnd <= to)
      if (place < 0) close()
      else show(place, -1, -1)
    },
    onKeyDown(event: KeyboardEvent) {
      if (event.key !== 'Escape' || !pointed) return
      event.stopPropagation()
      close()
    },
  }
}

function placeAt(root: HTMLElement | null, marks: readonly Mark[], x: number, y: number): number | null {
  for (const element of root?.querySelectorAll<HTMLElement>('.caption-mark') ?? []) {
    if (![...element.getClientRects()].some((rect) => contains(rect, x, y))) continue
    const place = Number(element.dataset.place)
    return (marks[place]?.names.length ?? 0) > 0 ? place : null
  }
  return null
}

function contains({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom
}
