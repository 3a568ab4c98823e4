import type { SmallFrame } from './gatherer.ts'

/** Edge of a tile in pixels of the small frame. */
export const tilePx = 4

/**
 * The luma of a frame as the means of its 4×4 pixel tiles (about 22×40), the size at which whole histories are kept: under a
 * kilobyte a frame. Averaging 16 pixels also takes most of the grain and of the codec's noise away.
 */
export interface Tiles {
  columns: number
  rows: number
  /** Video range, row by row. */
  luma: Uint8Array
}

/** Averages a small frame; pixels right of and below the last whole tile are left out. */
export function tilesOf({ widthPx, heightPx, luma }: SmallFrame): Tiles {
  const columns = Math.max(1, Math.floor(widthPx / tilePx))
  const rows = Math.max(1, Math.floor(heightPx / tilePx))
  const tiles = new Uint8Array(columns * rows)
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      let at = row * tilePx * widthPx + column * tilePx
      let sum = 8
      for (let line = 0; line < tilePx; line++, at += widthPx) sum += luma[at]! + luma[at + 1]! + luma[at + 2]! + luma[at + 3]!
      tiles[row * columns + column] = sum >> 4
    }
  }
  return { columns, rows, luma: tiles }
}

/** Mean absolute difference of two tile pictures, in luma levels. */
export function tileDifference(a: Tiles, b: Tiles): number {
  let sum = 0
  for (let at = 0; at < a.luma.length; at++) sum += Math.abs(a.luma[at]! - b.luma[at]!)
  return sum / a.luma.length
}

/** Mean and standard deviation of a tile picture, in luma levels. */
export function tileSpread({ luma }: Tiles): { mean: number; deviation: number } {
  let sum = 0
  let squares = 0
  for (let at = 0; at < luma.length; at++) {
    sum += luma[at]!
    squares += luma[at]! * luma[at]!
  }
  const mean = sum / luma.length
  return { mean, deviation: Math.sqrt(Math.max(0, squares / luma.length - mean * mean)) }
}

/** Correlation (-1 to 1) of two tile pictures: 1 the same structure, whatever their brightness and contrast. */
export function tileCorrelation(a: Tiles, b: Tiles): number {
  const meanA = tileSpread(a).mean
  const meanB = tileSpread(b).mean
  let products = 0
  let squaresA = 0
  let squaresB = 0
  for (let at = 0; at < a.luma.length; at++) {
    const fromA = a.luma[at]! - meanA
    const fromB = b.luma[at]! - meanB
    products += fromA * fromB
    squaresA += fromA * fromA
    squaresB += fromB * fromB
  }
  return squaresA > 0 && squaresB > 0 ? products / Math.sqrt(squaresA * squaresB) : 0
}
