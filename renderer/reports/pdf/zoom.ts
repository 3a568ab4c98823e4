/** Null: as wide as there is room for. 1 is the size on paper. */
export type Zoom = number | null

const steps: readonly number[] = [0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4]

/** Pixels a point at the size on paper: a CSS inch has 96 pixels and 72 points. */
const paperScale = 96 / 72

/** Wider is no easier to read. A judgement. */
const widestFitPx = 900

/** Pixels a point, for pages up to `pageWidth` points in `roomPx`. */
export function scaleOf(zoom: Zoom, pageWidth: number, roomPx: number): number {
  if (zoom !== null) return zoom * paperScale
  return Math.max(Math.min(roomPx, widestFitPx), 100) / pageWidth
}

export function zoomOf(scale: number): number {
  return scale / paperScale
}

/** The next step up or down from what is shown; the same at the ends. */
export function stepped(shown: number, by: 1 | -1): number {
  const near = 0.01
  return (by === 1 ? steps.find((step) => step > shown + near) : steps.findLast((step) => step < shown - near)) ?? shown
}
