/** Pictures of a draft side by side in one JPEG, made by the core and served at `/strip/<id>` and `/opening/<id>`. */

/** Evenly over the whole draft: tile i shows the middle of its share, at (i + 0.5) / tiles of the length. */
export const wholeStrip = { tiles: 24, heightPx: 96 } as const
/** The first three seconds: tile i shows the time i × everyS. A draft that is shorter has fewer tiles. */
export const openingStrip = { tiles: 12, everyS: 0.25, heightPx: 160 } as const
