import { missedBy, solveRows } from './least-squares.ts'
import { type Tiles, tilePx } from './tiles.ts'

/** What moving the camera, zooming and a change of light explain of the step between two frames, and what they leave. */
export interface CameraFit {
  /** Movement of the picture in pixels of the small frame. */
  shiftXPx: number
  shiftYPx: number
  /** Growth of the picture in this step: 0.01 is 1 %. */
  zoom: number
  /** What is left per tile, in luma levels: mean, median (noise, where most of the picture rests) and busiest hundredth. */
  leftMean: number
  leftMedian: number
  leftBusiest: number
}

export const stillCamera: CameraFit = { shiftXPx: 0, shiftYPx: 0, zoom: 0, leftMean: 0, leftMedian: 0, leftBusiest: 0 }

/** Reach of the whole-tile search before the fit: 2 tiles are 8 pixels, 9 % of a portrait picture's width in one step. */
const reach = 2
/** Gain, offset, shift across, shift down, zoom. */
const unknowns = 5
/** Luma levels: how far a tile may miss before it loses its say in the fit. */
const missScale = 3

/**
 * Fits gain, offset, shift and zoom to two successive tile pictures: a search over whole tiles, then a linear least-squares step on
 * the gradients (Lucas and Kanade 1981; with gain and offset Hager and Belhumeur 1998), taken again with tiles that fit badly
 * weighed down, so that a moving subject does not pull the camera along.
 */
export function fitCamera(before: Tiles, now: Tiles): CameraFit {
  if (now.columns < 4 || now.rows < 4) return stillCamera
  const { x, y } = nearestShift(before, now)
  const rows = new Float32Array(now.luma.length * (unknowns + 1))
  const count = describe(rows, before, now, x, y)
  const misses = new Float32Array(count)
  const first = solveRows(rows, count, unknowns, null, missScale)
  missedBy(rows, count, unknowns, first, misses)
  const fit = solveRows(rows, count, unknowns, misses, missScale)
  missedBy(rows, count, unknowns, fit, misses)
  return { shiftXPx: (x + fit[2]!) * tilePx, shiftYPx: (y + fit[3]!) * tilePx, zoom: fit[4]!, ...summary(misses) }
}

/** The shift by whole tiles that lays the earlier picture best on the later one; none where it is hardly better than staying. */
function nearestShift(before: Tiles, now: Tiles): { x: number; y: number } {
  let best = { x: 0, y: 0 }
  let least = varianceAt(before, now, 0, 0) * 0.9
  if (least < 1) return best
  for (let y = -reach; y <= reach; y++) {
    for (let x = -reach; x <= reach; x++) {
      const variance = varianceAt(before, now, x, y)
      if (variance < least) {
        least = variance
        best = { x, y }
      }
    }
  }
  return best
}

/** Variance of the differences, so that a change of brightness by itself does not count. */
function varianceAt(before: Tiles, now: Tiles, shiftX: number, shiftY: number): number {
  const { columns, rows } = now
  const startX = Math.max(0, shiftX)
  const endX = columns + Math.min(0, shiftX)
  const startY = Math.max(0, shiftY)
  const endY = rows + Math.min(0, shiftY)
  let sum = 0
  let squares = 0
  for (let row = startY; row < endY; row++) {
    let from = (row - shiftY) * columns + startX - shiftX
    let at = row * columns + startX
    for (let column = startX; column < endX; column++) {
      const difference = now.luma[at++]! - before.luma[from++]!
      sum += difference
      squares += difference * difference
    }
  }
  const count = (endX - startX) * (endY - startY)
  return squares / count - (sum / count) ** 2
}

/** One row of the least squares for each tile whose neighbours are all in the picture. */
function describe(out: Float32Array, before: Tiles, now: Tiles, shiftX: number, shiftY: number): number {
  const { columns, rows } = now
  let count = 0
  for (let row = Math.max(1, 1 + shiftY); row < Math.min(rows - 1, rows - 1 + shiftY); row++) {
    for (let column = Math.max(1, 1 + shiftX); column < Math.min(columns - 1, columns - 1 + shiftX); column++) {
      const from = (row - shiftY) * columns + column - shiftX
      const was = before.luma[from]!
      const across = (before.luma[from + 1]! - before.luma[from - 1]!) / 2
      const down = (before.luma[from + columns]! - before.luma[from - columns]!) / 2
      let at = count++ * (unknowns + 1)
      out[at++] = was
      out[at++] = 1
      out[at++] = -across
      out[at++] = -down
      out[at++] = -across * (column - columns / 2) - down * (row - rows / 2)
      out[at] = now.luma[row * columns + column]! - was
    }
  }
  return count
}

/** Mean, median and 99th percentile of the misses, to a quarter of a level. */
function summary(misses: Float32Array): { leftMean: number; leftMedian: number; leftBusiest: number } {
  const counts = new Uint32Array(1024)
  let sum = 0
  for (const miss of misses) {
    sum += miss
    counts[Math.min(1023, Math.round(miss * 4))]!++
  }
  return { leftMean: sum / misses.length, leftMedian: quantile(counts, misses.length, 0.5), leftBusiest: quantile(counts, misses.length, 0.99) }
}

function quantile(counts: Uint32Array, total: number, share: number): number {
  let seen = 0
  for (let bin = 0; bin < counts.length; bin++) {
    seen += counts[bin]!
    if (seen >= total * share) return bin / 4
  }
  return counts.length / 4
}
