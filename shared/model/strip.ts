/** Pictures of a draft side by side in one JPEG, made by the core and served at `/strip/<id>` and `/opening/<id>`. */

/** Evenly over the whole draft: tile i shows the middle of its share, at (i + 0.5) / tiles of the length. */
export const wholeStrip = { tiles: 24, heightPx: 96 } as const
/** The first three seconds: tile i shows the time i × everyS. A draft that is shorter has fewer tiles. */
export const openingStrip = { tiles: 12, everyS: 0.25, heightPx: 160 } as const

/** How many tiles the picture of the opening has: one for each of its times that lies within the draft. */
export function openingTiles(durationS: number): number {
  return Math.min(openingStrip.tiles, Math.max(1, Math.ceil(durationS / openingStrip.everyS)))
}

/**
 * Width of one tile, pixels: the displayed shape of the draft (its pixels' shape and its rotation applied), even, and at most four times as wide as high, which
 * keeps a strip of the strangest draft within what a JPEG holds. Where tile i lies in a strip is i times this.
 */
export function tileWidthPx({ heightPx }: { heightPx: number }, displayed: { displayedWidthPx: number; displayedHeightPx: number }): number {
  const ratio = displayed.displayedWidthPx / displayed.displayedHeightPx
  return Math.min(4 * heightPx, Math.max(8, Math.round((heightPx * ratio) / 2) * 2))
}
