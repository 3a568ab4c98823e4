import type { Depths } from './edges.ts'
import type { FrameFeatures } from './frame-features.ts'
import type { LineSums, PictureSums } from './picture-sums.ts'
import { type Tiles, tilePx } from './tiles.ts'

/** Detail of the fill against that of the picture, at most; and a seam against both its surroundings, at least. Judgements. */
const blurred = 0.5
const seamAbove = 2
/** Share of the picture that is fill, at least: nobody fills a sliver with a blurred copy. */
const leastFill = 0.15
/** Correlation of the fill with the enlarged picture, over the frames. */
const isCopy = 0.5
/** Frames that the copy is checked on. */
const checked = 40

/**
 * Bars filled with a blurred, enlarged copy of the picture itself. Recognised by three things together: a straight seam right across the
 * picture at both ends, far less fine detail outside the seams than between them, and an outside that correlates, frame by frame,
 * with the inside enlarged to fill the whole picture. Depths in pixels of the small frame, all 0 where there is no such fill.
 */
export function findBlurredFill(sums: PictureSums, frames: FrameFeatures[]): Depths {
  const none = { top: 0, bottom: 0, left: 0, right: 0 }
  const rows = seams(sums.rows)
  if (rows && copyCorrelation(frames, rows, true) >= isCopy) return { ...none, top: rows.first, bottom: sums.heightPx - rows.last }
  const columns = seams(sums.columns)
  if (columns && copyCorrelation(frames, columns, false) >= isCopy) return { ...none, left: columns.first, right: sums.widthPx - columns.last }
  return none
}

interface Inside {
  first: number
  last: number
}

/** The strongest seam in either half that has smooth lines outside and detailed ones inside. */
function seams({ step, detail }: LineSums): Inside | null {
  const count = step.length
  const before = strongest(step, Math.round(count * 0.04), Math.floor(count * 0.48))
  const after = strongest(step, Math.ceil(count * 0.52), Math.round(count * 0.96))
  if (before === null || after === null || after - before > (1 - leastFill) * count) return null
  const inner = meanOf(detail, before + 1, after - 1)
  const outer = (meanOf(detail, 1, before - 1) + meanOf(detail, after + 1, count)) / 2
  return outer <= blurred * inner ? { first: before, last: after } : null
}

/** The line with the greatest step to the one before it, where that stands out from both sides. */
function strongest(step: Float64Array, from: number, to: number): number | null {
  let best = from
  for (let line = from; line < to; line++) if (step[line]! > step[best]!) best = line
  const around = (meanOf(step, best - 4, best - 1) + meanOf(step, best + 2, best + 5)) / 2
  return step[best]! >= seamAbove * around ? best : null
}

function meanOf(values: Float64Array, from: number, to: number): number {
  const part = values.subarray(Math.max(0, from), Math.max(from + 1, to))
  return part.reduce((sum, value) => sum + value, 0) / Math.max(1, part.length)
}

function copyCorrelation(frames: FrameFeatures[], inside: Inside, across: boolean): number {
  const every = Math.max(1, Math.floor(frames.length / checked))
  const pairs: [number, number][] = []
  frames.forEach(({ tiles }, at) => {
    if (at % every === 0) pairs.push(...outsideAndCopy(tiles, inside, across))
  })
  return correlation(pairs)
}

/** Tiles outside the seams, each beside the tile inside that an enlarged copy would show in its place. */
function outsideAndCopy({ columns, rows, luma }: Tiles, { first, last }: Inside, across: boolean): [number, number][] {
  const from = first / tilePx
  const to = last / tilePx
  const length = across ? rows : columns
  const shrink = (to - from) / length
  const pairs: [number, number][] = []
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const along = across ? row : column
      if (along + 1 > from && along < to) continue
      const copyRow = across ? from + (row + 0.5) * shrink : rows / 2 + (row + 0.5 - rows / 2) * shrink
      const copyColumn = across ? columns / 2 + (column + 0.5 - columns / 2) * shrink : from + (column + 0.5) * shrink
      pairs.push([luma[row * columns + column]!, luma[Math.floor(copyRow) * columns + Math.floor(copyColumn)]!])
    }
  }
  return pairs
}

function correlation(pairs: [number, number][]): number {
  const count = Math.max(1, pairs.length)
  const meanA = pairs.reduce((sum, [a]) => sum + a, 0) / count
  const meanB = pairs.reduce((sum, [, b]) => sum + b, 0) / count
  let products = 0
  let squaresA = 0
  let squaresB = 0
  for (const [a, b] of pairs) {
    products += (a - meanA) * (b - meanB)
    squaresA += (a - meanA) ** 2
    squaresB += (b - meanB) ** 2
  }
  return squaresA > 0 && squaresB > 0 ? products / Math.sqrt(squaresA * squaresB) : 0
}
