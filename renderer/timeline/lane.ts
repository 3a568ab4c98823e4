import type { View } from './view.ts'

/** What every lane is drawn by. */
export interface Lane {
  view: View
  /** 0 until it was measured: nothing is drawn then. */
  widthPx: number
}

/** Heights of the lanes; timeline.css gives them their room, so that nothing moves when they are drawn. */
export const lanePx = { strip: 56, shots: 28, opening: 44, motion: 44, loudness: 60, beats: 20, flashes: 20 } as const
