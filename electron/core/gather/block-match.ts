import type { Tiles } from './tiles.ts'

/** Edge of a block and reach of the search, both in tiles: blocks of 16×16 pixels found again up to 12 pixels away. */
const edge = 4
const reach = 3
/** Texture per tile (luma levels) added to every block, so that noise in flat areas is not taken for lost texture. */
const floorLevels = 1.5

/**
 * Share (0-1) of the texture of `current` that is nowhere near in `previous`: what is left after motion-compensated block matching,
 * over what predicting each block by its own mean would leave. Low for movement of camera and subject, high for new content.
 * Block matching as a measure of discontinuity: Shahraray 1995, "Scene change detection and content-based sampling"; candidates are
 * skipped by their sums (Li and Salari 1995, successive elimination), which changes the speed and not the result.
 */
export function unmatchedShare(previous: Tiles, current: Tiles): number {
  const { columns, rows } = current
  const sums = blockSums(previous)
  let left = 0
  let texture = 0
  for (let row = 0; row + edge <= rows; row += edge) {
    for (let column = 0; column + edge <= columns; column += edge) {
      const block = { column, row, sum: blockSum(current.luma, columns, column, row) }
      const own = ownTexture(current.luma, columns, block) + floorLevels * edge * edge
      texture += own
      left += bestMatch(previous, current, sums, block, own)
    }
  }
  return texture > 0 ? left / texture : 0
}

interface Block {
  column: number
  row: number
  sum: number
}

function ownTexture(luma: Uint8Array, columns: number, { column, row, sum }: Block): number {
  const mean = sum / (edge * edge)
  let texture = 0
  for (let y = row; y < row + edge; y++) {
    for (let x = column; x < column + edge; x++) texture += Math.abs(luma[y * columns + x]! - mean)
  }
  return texture
}

/** Least sum of absolute differences to a block near its place; `most` where none is nearer than that. */
function bestMatch(previous: Tiles, current: Tiles, sums: Uint16Array, { column, row, sum }: Block, most: number): number {
  const { columns, rows } = current
  let best = Math.min(most, blockDifference(previous.luma, current.luma, columns, row * columns + column, row * columns + column, most))
  const lastRow = Math.min(rows - edge, row + reach)
  const lastColumn = Math.min(columns - edge, column + reach)
  for (let y = Math.max(0, row - reach); y <= lastRow; y++) {
    for (let x = Math.max(0, column - reach); x <= lastColumn; x++) {
      const from = y * columns + x
      const apart = sums[from]! - sum
      if (apart >= best || -apart >= best) continue
      const difference = blockDifference(previous.luma, current.luma, columns, from, row * columns + column, best)
      if (difference < best) best = difference
    }
  }
  return best
}

/** Sum of absolute differences of two blocks by their first tiles; gives up, with a value of `enough` or more, once that is reached. */
function blockDifference(before: Uint8Array, now: Uint8Array, columns: number, from: number, at: number, enough: number): number {
  let sum = 0
  for (let line = 0; line < edge && sum < enough; line++, from += columns, at += columns) {
    for (let pixel = 0; pixel < edge; pixel++) {
      const difference = now[at + pixel]! - before[from + pixel]!
      sum += difference < 0 ? -difference : difference
    }
  }
  return sum
}

/** Sum of the block that starts at each tile. */
function blockSums({ luma, columns, rows }: Tiles): Uint16Array {
  const sums = new Uint16Array(luma.length)
  for (let row = 0; row + edge <= rows; row++) {
    for (let column = 0; column + edge <= columns; column++) sums[row * columns + column] = blockSum(luma, columns, column, row)
  }
  return sums
}

function blockSum(luma: Uint8Array, columns: number, column: number, row: number): number {
  let sum = 0
  for (let line = 0, at = row * columns + column; line < edge; line++, at += columns) {
    sum += luma[at]! + luma[at + 1]! + luma[at + 2]! + luma[at + 3]!
  }
  return sum
}
