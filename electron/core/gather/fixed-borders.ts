import { type Depths, type Edge, edges, lineLength, linesFrom, pixelAt } from './edges.ts'
import { changeAt, type PictureSums } from './picture-sums.ts'

/** Luma levels that a resting pixel varies by at most, and a living one at least. */
const resting = 2.5
const living = 7
/** Share of the pixels inside that do not rest: where most of the inside rests too, as on a test card or a scoreboard, the edge of what moves is no border. */
const insideLives = 0.7
/** The step from border to picture against the usual step within the picture: a skyline has no such line. */
const seamAbove = 3

/**
 * Patterned borders that never change: lines from an edge inwards where (nearly) nothing moves, ending on one straight line beyond which
 * (nearly) everything does. Needs a picture that changes along the whole edge, as cuts and a moving camera make it; a subject that moves before
 * a resting background leaves the edge ragged and is not taken for a border.
 */
export function findFixedBorders(sums: PictureSums): Depths {
  const depths: Depths = { top: 0, bottom: 0, left: 0, right: 0 }
  for (const edge of edges) depths[edge] = borderDepth(sums, edge)
  return livingShare(sums, depths) >= insideLives ? depths : { top: 0, bottom: 0, left: 0, right: 0 }
}

function livingShare(sums: PictureSums, { top, bottom, left, right }: Depths): number {
  let count = 0
  for (let y = top; y < sums.heightPx - bottom; y++) {
    for (let x = left; x < sums.widthPx - right; x++) if (changeAt(sums, y * sums.widthPx + x) > resting) count++
  }
  return count / Math.max(1, (sums.heightPx - top - bottom) * (sums.widthPx - left - right))
}

function borderDepth(sums: PictureSums, edge: Edge): number {
  const most = Math.floor(linesFrom(edge, sums) * 0.45)
  let depth = 0
  while (depth < most && shareOfLine(sums, edge, depth, (change) => change <= resting) >= 0.95) depth++
  if (depth === 0 || depth === most) return 0
  const alive = shareOfLine(sums, edge, depth + 1, (change) => change >= living) >= 0.8
  return alive && hasSeam(sums, edge, depth) ? depth : 0
}

function hasSeam({ rows, columns }: PictureSums, edge: Edge, depth: number): boolean {
  const { step } = edge === 'top' || edge === 'bottom' ? rows : columns
  const fromEdge = edge === 'top' || edge === 'left' ? step.subarray(1) : step.toReversed()
  const seam = Math.max(...fromEdge.subarray(depth - 1, depth + 1))
  const within = fromEdge.subarray(depth + 2, Math.ceil(step.length / 2) + 1)
  return seam >= seamAbove * (within.reduce((sum, value) => sum + value, 0) / Math.max(1, within.length))
}

/** Share of the pixels of a line, its outermost twentieths left out, whose change over time is as asked. */
function shareOfLine(sums: PictureSums, edge: Edge, depth: number, asked: (change: number) => boolean): number {
  const length = lineLength(edge, sums)
  const margin = Math.floor(length * 0.05)
  let count = 0
  for (let place = margin; place < length - margin; place++) {
    if (asked(changeAt(sums, pixelAt(edge, depth, place, sums)))) count++
  }
  return count / (length - 2 * margin)
}
