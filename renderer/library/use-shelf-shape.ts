import { useLayoutEffect, useState, type RefObject } from 'react'
import type { Layout } from './library-view.ts'

/** Measures of the shelf in CSS pixels. */
export interface ShelfShape {
  columns: number
  /** From the top of a row to the top of the next. */
  rowPx: number
  gapPx: number
  cardPx: number
  /** From the top of the page to the first row. */
  startPx: number
  /** How much of the window's top is covered by what does not scroll away. */
  coveredPx: number
}

/** In rem, so that they grow with the person's own text size. Judgements: what is written under a picture must fit. */
const narrowestCardRem = 9.75
const gapRem = 0.875
const cardBodyRem = 7.65
const listRowRem = 3.25

/** Fixed measures, known before the first row is drawn: nothing moves when pictures arrive. Null until the shelf has a width. */
export function useShelfShape(shelf: RefObject<HTMLElement | null>, layout: Layout): ShelfShape | null {
  const [shape, setShape] = useState<ShelfShape | null>(null)
  useLayoutEffect(() => {
    const element = shelf.current
    if (!element) return undefined
    const measure = () => {
      const remPx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
      const next = { ...rowsOf(layout, element.clientWidth, remPx), startPx: rowsStart(element), coveredPx: stuckPx() }
      setShape((before) => (before && isSame(before, next) ? before : next))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    // What stands above may grow: a notice, chips on a second line.
    for (const above of document.querySelectorAll('.header, .library-top')) observer.observe(above)
    return () => observer.disconnect()
  }, [shelf, layout])
  return shape
}

function rowsOf(layout: Layout, widthPx: number, remPx: number): Omit<ShelfShape, 'startPx' | 'coveredPx'> {
  if (layout === 'list') return { columns: 1, rowPx: listRowRem * remPx, gapPx: 0, cardPx: widthPx }
  const gapPx = gapRem * remPx
  const columns = Math.max(2, Math.floor((widthPx + gapPx) / (narrowestCardRem * remPx + gapPx)))
  const cardPx = (widthPx - gapPx * (columns - 1)) / columns
  // The picture stands within the card's borders of a pixel.
  const rowPx = Math.round(((cardPx - 2) * 16) / 9 + 2 + cardBodyRem * remPx + gapPx)
  return { columns, rowPx, gapPx, cardPx }
}

function rowsStart(element: HTMLElement): number {
  return Math.round(element.getBoundingClientRect().top + scrollY)
}

function isSame(a: ShelfShape, b: ShelfShape): boolean {
  return a.columns === b.columns && a.rowPx === b.rowPx && a.cardPx === b.cardPx && a.startPx === b.startPx && a.coveredPx === b.coveredPx
}

function stuckPx(): number {
  const stuck = [...document.querySelectorAll('.header, .library-top')].filter((element) => getComputedStyle(element).position === 'sticky')
  return stuck.reduce((sum, element) => sum + element.getBoundingClientRect().height, 0)
}
