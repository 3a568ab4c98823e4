import { missedBy, solveRows, unknowns } from './least-squares.ts'
import { type Tiles, tilePx } from './tiles.ts'

/** What moving the camera, zooming and a change of light explain of the step between two frames, and what they leave. */
export interface CameraFit {
  /** Movement of the picture in pixels of the small frame. */
  shiftXPx: number
  shiftYPx: number
  /** Growth of the picture in this step: 0.01 is 1 %. */
  zoom: number
  /** What is left per tile, in luma levels: mean, median (noise, where most of the picture rests) and 99.5th percentile. */
  leftMean: number
  leftMedian: number
  leftBusiest: number
}

export const stillCamera: CameraFit = { shiftXPx: 0, shiftYPx: 0, zoom: 0, leftMean: 0, leftMedian: 0, leftBusiest: 0 }

/** Reach of the whole-tile search before the fit: 2 tiles are 8 pixels, 9 % of a portrait picture's width in one step. */
const reach = 2
/** A head that turns in a full-length shot is five of 900 tiles. */
const busiest = 0.995
/** How much of what a shift can change at an edge is forgiven: all of it, as real edges are softer than the worst. A judgement. */
const edgeError = 1
/** Luma levels: how far a tile may miss before it loses its say in the fit. */
const missScale = 3

/* Reused from step to step: a row of the least squares (gain, offset, shift across, shift down, zoom, target) and a miss for each tile. */
let equations = new Float32Array(0)
let allMisses = new Float32Array(0)
const missCounts = new Uint32Array(1024)

/**
 * Fits gain, offset, shift and zoom to two successive tile pictures: a search over whole tiles, then a linear least-squares step on
 * the gradients (Lucas and Kanade 1981; with gain and offset Hager and Belhumeur 1998), taken again with tiles that fit badly
 * weighed down, so that a moving subject does not pull the camera along.
 */
export function fitCamera(before: Tiles, now: Tiles): CameraFit {
  if (now.columns < 4 || now.rows < 4) return stillCamera
  const { x, y } = nearestShift(before, now)
  if (equations.length < now.luma.length * (unknowns + 1)) equations = new Float32Array(now.luma.length * (unknowns + 1))
  if (allMisses.length < now.luma.length) allMisses = new Float32Array(now.luma.length)
  const count = describe(equations, before, now, x, y)
  const misses = allMisses.subarray(0, count)
  const first = solveRows(equations, count, null, missScale)
  missedBy(equations, count, first, misses)
  const fit = solveRows(equations, count, misses, missScale)
  missedBy(equations, count, fit, misses)
  const leftMedian = quantile(misses, 0.5)
  forgiveEdges(before, now, { x, y }, fit, misses)
  return {
    shiftXPx: (x + fit[2]!) * tilePx,
    shiftYPx: (y + fit[3]!) * tilePx,
    zoom: fit[4]!,
    leftMean: mean(misses),
    leftMedian,
    leftBusiest: quantile(misses, busiest),
  }
}

/** The shift by whole tiles that lays the earlier picture best on the later one; none where it is hardly better than staying. */
function nearestShift(before: Tiles, now: Tiles): { x: number; y: number } {
  let best = { x: 0, y: 0 }
  let least = varianceAt(before, now, 0, 0) * 0.9
  if (least < 1) return best
  const reachX = Math.min(reach, now.columns >> 3)
  const reachY = Math.min(reach, now.rows >> 3)
  for (let y = -reachY; y <= reachY; y++) {
    for (let x = -reachX; x <= reachX; x++) {
      const variance = varianceAt(before, now, x, y)
      if (variance < least) {
        least = variance
        best = { x, y }
      }
    }
  }
  return best
}

/** Variance of the differences, so that a change of brightness by itself does not count. Every other row tells enough. */
function varianceAt(before: Tiles, now: Tiles, shiftX: number, shiftY: number): number {
  const { columns, rows } = now
  const startX = Math.max(0, shiftX)
  const endX = columns + Math.min(0, shiftX)
  const startY = Math.max(0, shiftY)
  const endY = rows + Math.min(0, shiftY)
  let sum = 0
  let squares = 0
  for (let row = startY; row < endY; row += 2) {
    let from = (row - shiftY) * columns + startX - shiftX
    let at = row * columns + startX
    for (let column = startX; column < endX; column++) {
      const difference = now.luma[at++]! - before.luma[from++]!
      sum += difference
      squares += difference * difference
    }
  }
  const count = (endX - startX) * ((endY - startY + 1) >> 1)
  return squares / count - (sum / count) ** 2
}

/** One row of the least squares for each tile whose neighbours are all in the picture. */
function describe(out: Float32Array, before: Tiles, now: Tiles, shiftX: number, shiftY: number): number {
  const { columns, rows } = now
  let count = 0
  for (let row = Math.max(1, 1 + shiftY); row < Math.min(rows - 1, rows - 1 + shiftY); row++) {
    for (let column = Math.max(1, 1 + shiftX); column < Math.min(columns - 1, columns - 1 + shiftX); column++) {
      const from = (row - shiftY) * columns + column - shiftX
      const to = row * columns + column
      const was = before.luma[from]!
      // Slopes of both pictures: half way between them a straight line is twice as good a guess.
      const across = (before.luma[from + 1]! - before.luma[from - 1]! + now.luma[to + 1]! - now.luma[to - 1]!) / 4
      const down = (before.luma[from + columns]! - before.luma[from - columns]! + now.luma[to + columns]! - now.luma[to - columns]!) / 4
      let at = count++ * (unknowns + 1)
      out[at++] = was
      out[at++] = 1
      out[at++] = -across
      out[at++] = -down
      out[at++] = -across * (column - columns / 2) - down * (row - rows / 2)
      out[at] = now.luma[to]! - was
    }
  }
  return count
}

/**
 * At a sharp edge the slope is a poor guess of what moving by a part of a tile does: an edge that stays inside a tile changes it by up to the
 * shift times the step on its steeper side. That much is not held against the camera. Nothing is forgiven where the camera rests.
 */
function forgiveEdges(before: Tiles, now: Tiles, whole: { x: number; y: number }, fit: Float64Array, misses: Float32Array): void {
  const { columns, rows } = now
  let at = 0
  for (let row = Math.max(1, 1 + whole.y); row < Math.min(rows - 1, rows - 1 + whole.y); row++) {
    const shiftDown = Math.abs(fit[3]! + fit[4]! * (row - rows / 2))
    for (let column = Math.max(1, 1 + whole.x); column < Math.min(columns - 1, columns - 1 + whole.x); column++) {
      const shiftAcross = Math.abs(fit[2]! + fit[4]! * (column - columns / 2))
      const from = (row - whole.y) * columns + column - whole.x
      const to = row * columns + column
      const across = Math.max(steepest(before.luma, from, 1), steepest(now.luma, to, 1))
      const down = Math.max(steepest(before.luma, from, columns), steepest(now.luma, to, columns))
      misses[at] = Math.max(0, misses[at]! - edgeError * (shiftAcross * across + shiftDown * down))
      at++
    }
  }
}

/** The greater step to the neighbour on either side, `away` tiles on in the plane. */
function steepest(luma: Uint8Array, at: number, away: number): number {
  const level = luma[at]!
  return Math.max(Math.abs(level - luma[at - away]!), Math.abs(luma[at + away]! - level))
}

function mean(misses: Float32Array): number {
  let sum = 0
  for (let at = 0; at < misses.length; at++) sum += misses[at]!
  return sum / Math.max(1, misses.length)
}

/** A quantile of the misses, to a quarter of a level. */
function quantile(misses: Float32Array, share: number): number {
  missCounts.fill(0)
  for (let at = 0; at < misses.length; at++) missCounts[Math.min(1023, (misses[at]! * 4 + 0.5) | 0)]!++
  let seen = 0
  for (let bin = 0; bin < missCounts.length; bin++) {
    seen += missCounts[bin]!
    if (seen >= misses.length * share) return bin / 4
  }
  return missCounts.length / 4
}
