import type { Lane } from './lane.ts'
import { openingS } from './opening-marks.ts'
import { xOf } from './view.ts'

/** The first three seconds, tinted through all tracks. */
export function OpeningBand({ view, widthPx }: Lane) {
  const fromPx = Math.max(0, xOf(0, view, widthPx))
  const toPx = Math.min(widthPx, xOf(openingS, view, widthPx))
  if (toPx <= fromPx) return null
  return <div className="timeline-opening-band" style={{ transform: `translateX(${fromPx}px)`, width: toPx - fromPx }} aria-hidden />
}
