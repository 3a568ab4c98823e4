import type { Tiles } from './tiles.ts'

/** Edge of a block and usual reach of the search, both in tiles: blocks of 16×16 pixels found again up to 12 pixels away. */
const edge = 4
const usualReach = 3
const size = edge * edge
/** Texture per tile (luma levels) added to every block, so that noise in flat areas is not taken for lost texture. */
const floorLevels = 1.5
/** Texture per tile that a block has a say with at most: a caption is the sharpest thing in the picture and little of it. */
const mostLevels = 4
/** A block found where it was, this near per tile (luma levels), is not looked for elsewhere: resting pictures cost next to nothing. */
const sameLevels = 0.25

/** Sums of the blocks that start at each tile, reused: one picture is compared at a time. */
let sums = new Uint16Array(0)

/**
 * Share (0-1) of the texture of `current` that is nowhere near in `previous`: what is left after motion-compensated block matching,
 * over what predicting each block by its own mean would leave. Low for movement of camera and subject, high for new content.
 * Block matching as a measure of discontinuity: Shahraray 1995, "Scene change detection and content-based sampling"; candidates are
 * skipped by their sums (Li and Salari 1995, successive elimination), which changes the speed and not the result.
 *
 * @param reach how far a block is looked for, in tiles
 */
export function unmatchedShare(previous: Tiles, current: Tiles, reach = usualReach): number {
  const { luma, columns, rows } = current
  const before = previous.luma
  let summed = false
  let left = 0
  let texture = 0
  for (let row = 0; row + edge <= rows; row += edge) {
    for (let column = 0; column + edge <= columns; column += edge) {
      const at = row * columns + column
      const sum = blockSum(luma, columns, at)
      const own = ownTexture(luma, columns, at, sum) + floorLevels * size
      let rest = Math.min(own, blockDifference(before, luma, columns, at, at, own))
      if (rest > sameLevels * size) {
        if (!summed) sumBlocks(previous)
        summed = true
        rest = bestMatch(before, current, row, column, sum, rest, reach)
      }
      const say = Math.min(own, mostLevels * size)
      texture += say
      left += (say * rest) / own
    }
  }
  return texture > 0 ? left / texture : 0
}

function ownTexture(luma: Uint8Array, columns: number, at: number, sum: number): number {
  const mean = sum / size
  let texture = 0
  for (let line = 0; line < edge; line++, at += columns) {
    texture += Math.abs(luma[at]! - mean) + Math.abs(luma[at + 1]! - mean) + Math.abs(luma[at + 2]! - mean) + Math.abs(luma[at + 3]! - mean)
  }
  return texture
}

/** Least sum of absolute differences to a block near its place; `most` where none is nearer than that. */
function bestMatch(before: Uint8Array, { luma, columns, rows }: Tiles, row: number, column: number, sum: number, most: number, reach: number): number {
  const at = row * columns + column
  const firstColumn = Math.max(0, column - reach)
  const lastColumn = Math.min(columns - edge, column + reach)
  const lastRow = Math.min(rows - edge, row + reach)
  let best = most
  for (let y = Math.max(0, row - reach); y <= lastRow; y++) {
    for (let from = y * columns + firstColumn, end = y * columns + lastColumn; from <= end; from++) {
      const apart = sums[from]! - sum
      if (apart >= best || -apart >= best) continue
      const difference = blockDifference(before, luma, columns, from, at, best)
      if (difference < best) best = difference
    }
  }
  return best
}

/** Sum of absolute differences of two blocks by their first tiles; gives up, with a value of `enough` or more, once that is reached. */
function blockDifference(before: Uint8Array, now: Uint8Array, columns: number, from: number, at: number, enough: number): number {
  let sum = 0
  for (let line = 0; line < edge && sum < enough; line++, from += columns, at += columns) {
    sum +=
      Math.abs(now[at]! - before[from]!) +
      Math.abs(now[at + 1]! - before[from + 1]!) +
      Math.abs(now[at + 2]! - before[from + 2]!) +
      Math.abs(now[at + 3]! - before[from + 3]!)
  }
  return sum
}

function sumBlocks({ luma, columns, rows }: Tiles): void {
  if (sums.length < luma.length) sums = new Uint16Array(luma.length)
  for (let row = 0; row + edge <= rows; row++) {
    for (let at = row * columns, end = at + columns - edge; at <= end; at++) sums[at] = blockSum(luma, columns, at)
  }
}

function blockSum(luma: Uint8Array, columns: number, at: number): number {
  let sum = 0
  for (let line = 0; line < edge; line++, at += columns) sum += luma[at]! + luma[at + 1]! + luma[at + 2]! + luma[at + 3]!
  return sum
}
