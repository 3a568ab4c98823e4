import type { Tiles } from './tiles.ts'

/** Edge of a block and reach of the search, both in tiles: blocks of 16×16 pixels found again up to 12 pixels away. */
const edge = 4
const reach = 3
/** Texture per tile (luma levels) added to every block, so that noise in flat areas is not taken for lost texture. */
const floorLevels = 1.5

/**
 * Share (0-1) of the texture of `current` that is nowhere near in `previous`: what is left after motion-compensated block matching,
 * over what predicting each block by its own mean would leave. Low for movement of camera and subject, high for new content.
 * Block matching as a measure of discontinuity: Shahraray 1995, "Scene change detection and content-based sampling".
 */
export function unmatchedShare(previous: Tiles, current: Tiles): number {
  const { columns, rows } = current
  let left = 0
  let texture = 0
  for (let row = 0; row + edge <= rows; row += edge) {
    for (let column = 0; column + edge <= columns; column += edge) {
      const own = ownTexture(current.luma, columns, column, row) + floorLevels * edge * edge
      texture += own
      left += Math.min(own, bestMatch(previous.luma, current.luma, columns, rows, column, row))
    }
  }
  return texture > 0 ? left / texture : 0
}

function ownTexture(luma: Uint8Array, columns: number, column: number, row: number): number {
  let sum = 0
  for (let y = row; y < row + edge; y++) for (let x = column; x < column + edge; x++) sum += luma[y * columns + x]!
  const mean = sum / (edge * edge)
  let texture = 0
  for (let y = row; y < row + edge; y++) {
    for (let x = column; x < column + edge; x++) texture += Math.abs(luma[y * columns + x]! - mean)
  }
  return texture
}

function bestMatch(before: Uint8Array, now: Uint8Array, columns: number, rows: number, column: number, row: number): number {
  let best = blockDifference(before, now, columns, column, row, column, row, Infinity)
  const lastRow = Math.min(rows - edge, row + reach)
  const lastColumn = Math.min(columns - edge, column + reach)
  for (let y = Math.max(0, row - reach); y <= lastRow; y++) {
    for (let x = Math.max(0, column - reach); x <= lastColumn; x++) {
      if (best === 0) return 0
      best = Math.min(best, blockDifference(before, now, columns, x, y, column, row, best))
    }
  }
  return best
}

/** Sum of absolute differences of two blocks; gives up, with a value above `enough`, once that is passed. */
function blockDifference(before: Uint8Array, now: Uint8Array, columns: number, fromX: number, fromY: number, x: number, y: number, enough: number): number {
  let sum = 0
  for (let line = 0; line < edge && sum < enough; line++) {
    let from = (fromY + line) * columns + fromX
    let at = (y + line) * columns + x
    for (let pixel = 0; pixel < edge; pixel++) {
      const difference = now[at++]! - before[from++]!
      sum += difference < 0 ? -difference : difference
    }
  }
  return sum
}
