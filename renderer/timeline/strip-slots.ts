import { xOf, type View } from './view.ts'

/** A place in the film strip, and which picture of the strip is drawn there. */
export interface StripSlot {
  xPx: number
  tile: number
}

/**
 * Pictures side by side at their own width, whatever the zoom: each place shows the tile nearest to its middle. Places are counted from the start of the draft, so that
 * they move with it.
 */
export function stripSlots(view: View, widthPx: number, tilePx: number, tiles: number, durationS: number): StripSlot[] {
  if (widthPx <= 0 || tilePx <= 0 || durationS <= 0) return []
  const originPx = xOf(0, view, widthPx)
  const endPx = Math.min(widthPx, xOf(durationS, view, widthPx))
  const slots: StripSlot[] = []
  for (let index = Math.floor(Math.max(0, -originPx) / tilePx); originPx + index * tilePx < endPx; index++) {
    const xPx = originPx + index * tilePx
    const middleS = view.startS + ((xPx + tilePx / 2) / widthPx) * (view.endS - view.startS)
    slots.push({ xPx, tile: Math.min(tiles - 1, Math.max(0, Math.floor((middleS / durationS) * tiles))) })
  }
  return slots
}
