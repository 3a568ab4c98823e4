import type { SmallFrame } from './gatherer.ts'

/** Sums over the frames from which bars, borders and fill are told at the end. */
export interface PictureSums {
  widthPx: number
  heightPx: number
  frames: number
  /** Per pixel: luma and its square. */
  luma: Float64Array
  squares: Float64Array
  /** Per row, and per column: mean absolute difference to the line before, and of neighbours along the line. */
  rows: LineSums
  columns: LineSums
}

export interface LineSums {
  step: Float64Array
  detail: Float64Array
}

export function emptySums(widthPx: number, heightPx: number): PictureSums {
  return {
    widthPx,
    heightPx,
    frames: 0,
    luma: new Float64Array(widthPx * heightPx),
    squares: new Float64Array(widthPx * heightPx),
    rows: emptyLines(heightPx),
    columns: emptyLines(widthPx),
  }
}

function emptyLines(count: number): LineSums {
  return { step: new Float64Array(count), detail: new Float64Array(count) }
}

export function addToSums(sums: PictureSums, { luma, widthPx, heightPx }: SmallFrame): void {
  sums.frames++
  for (let at = 0; at < luma.length; at++) {
    const level = luma[at]!
    sums.luma[at]! += level
    sums.squares[at]! += level * level
  }
  for (let y = 1; y < heightPx; y++) {
    for (let x = 1; x < widthPx; x++) {
      const at = y * widthPx + x
      const across = Math.abs(luma[at]! - luma[at - 1]!)
      const down = Math.abs(luma[at]! - luma[at - widthPx]!)
      sums.rows.step[y]! += down / widthPx
      sums.rows.detail[y]! += across / widthPx
      sums.columns.step[x]! += across / heightPx
      sums.columns.detail[x]! += down / heightPx
    }
  }
}

/** Standard deviation of a pixel over time, in luma levels. */
export function changeAt({ luma, squares, frames }: PictureSums, at: number): number {
  const mean = luma[at]! / frames
  return Math.sqrt(Math.max(0, squares[at]! / frames - mean * mean))
}

/** Root mean square distance of a pixel from a level over time. */
export function distanceFrom({ luma, squares, frames }: PictureSums, at: number, level: number): number {
  return Math.sqrt(Math.max(0, squares[at]! / frames - (2 * level * luma[at]!) / frames + level * level))
}
