import { thumbCells, thumbEdge } from '../gather/signature-thumbs.ts'
import type { Line } from './lines.ts'
import { normalise, type Pictures } from './pictures.ts'

/** How well two stretches of pictures agree where most of the picture does. */
export interface Agreement {
  /** Steps in which both show something. */
  steps: number
  /** Share of the picture that lies under no card in either, 0-1. */
  shownShare: number
  /** Mean correlation of the pictures, -1 to 1. */
  likeness: number
  /** Correlation of their details alone. */
  detailLikeness: number
  /** Correlation of what changes in the course of them; null where next to nothing does. */
  changeLikeness: number | null
}

/** Pairs of pictures of one moment: 256 cells each. */
export interface Aligned {
  steps: number
  one: Float32Array
  other: Float32Array
}

/** Share of the cells left out where the two differ most: a caption or a logo lies there. A judgement. */
const coveredShare = 0.25
/** Share of a thumb's energy that must change for the change to say anything: above the noise of 4 bits. A judgement. */
const leastChange = 0.015

/** The pictures of a stretch side by side, those of the other draft interpolated to the same moments; `most` of them, evenly spread. */
export function align(one: Pictures, other: Pictures, { slope, offset }: Line, from: number, to: number, most = Infinity): Aligned {
  const stride = Math.max(1, Math.ceil((to - from + 1) / most))
  const aligned: Aligned = { steps: 0, one: new Float32Array((to - from + 1) * thumbCells), other: new Float32Array((to - from + 1) * thumbCells) }
  for (let step = from; step <= to; step += stride) {
    const place = Math.min(other.count - 1, Math.max(0, slope * step + offset))
    const first = Math.floor(place)
    const second = Math.min(other.count - 1, first + 1)
    if (!one.seen[step] || !other.seen[first] || !other.seen[second]) continue
    const at = aligned.steps * thumbCells
    aligned.one.set(one.cells.subarray(step * thumbCells, (step + 1) * thumbCells), at)
    for (let cell = 0; cell < thumbCells; cell++) {
      aligned.other[at + cell] = other.cells[first * thumbCells + cell]! * (1 - place + first) + other.cells[second * thumbCells + cell]! * (place - first)
    }
    aligned.steps += 1
  }
  return aligned
}

/** Compares aligned pictures in the three quarters of the picture where they differ least, among the cells that are not `hidden`. */
export function agreement({ steps, one, other }: Aligned, hidden: Uint8Array): Agreement {
  const shownShare = 1 - hidden.reduce((sum, is) => sum + is, 0) / thumbCells
  if (steps === 0) return { steps, shownShare, likeness: 0, detailLikeness: 0, changeLikeness: null }
  const shown = uncovered({ steps, one, other }, hidden)
  const [a, b] = [pick(one, steps, shown), pick(other, steps, shown)]
  return {
    steps,
    shownShare,
    likeness: correlation(a, b),
    detailLikeness: correlation(pick(details(one, steps), steps, shown), pick(details(other, steps), steps, shown)),
    changeLikeness: changeLikeness(a, b, steps),
  }
}

/** The cells in which the two differ least over the whole stretch. */
function uncovered({ steps, one, other }: Aligned, hidden: Uint8Array): Uint16Array {
  const difference = new Float64Array(thumbCells)
  for (let at = 0; at < steps * thumbCells; at++) difference[at % thumbCells]! += Math.abs(one[at]! - other[at]!)
  const order = Uint16Array.from({ length: thumbCells }, (_, cell) => cell)
    .filter((cell) => hidden[cell] === 0)
    .sort((x, y) => difference[x]! - difference[y]!)
  return order.subarray(0, Math.ceil((1 - coveredShare) * order.length))
}

/** Some cells of every picture, brightness and contrast divided out again. */
function pick(cells: Float32Array, steps: number, shown: Uint16Array): Float32Array {
  const picked = new Float32Array(steps * shown.length)
  for (let step = 0; step < steps; step++) {
    const picture = picked.subarray(step * shown.length, (step + 1) * shown.length)
    for (let at = 0; at < shown.length; at++) picture[at] = cells[step * thumbCells + shown[at]!]!
    normalise(picture)
  }
  return picked
}

/** Each cell less the mean of the 5×5 around it. */
function details(cells: Float32Array, steps: number): Float32Array {
  const fine = new Float32Array(steps * thumbCells)
  for (let at = 0; at < fine.length; at++) {
    const [column, row, base] = [at % thumbEdge, Math.floor((at % thumbCells) / thumbEdge), at - (at % thumbCells)]
    let sum = 0
    let count = 0
    for (let y = Math.max(0, row - 2); y <= Math.min(thumbEdge - 1, row + 2); y++) {
      for (let x = Math.max(0, column - 2); x <= Math.min(thumbEdge - 1, column + 2); x++) {
        sum += cells[base + y * thumbEdge + x]!
        count += 1
      }
    }
    fine[at] = cells[at]! - sum / count
  }
  return fine
}

/**
 * How alike the two change: correlation of the pictures less their own mean over the stretch. A stranger in front of the same wall looks
 * alike and moves otherwise.
 */
function changeLikeness(one: Float32Array, other: Float32Array, steps: number): number | null {
  const [a, b] = [withoutMean(one, steps), withoutMean(other, steps)]
  if (Math.min(energy(a), energy(b)) < leastChange * energy(one)) return null
  return correlation(a, b)
}

function withoutMean(cells: Float32Array, steps: number): Float32Array {
  const size = cells.length / steps
  const mean = new Float64Array(size)
  for (let at = 0; at < cells.length; at++) mean[at % size]! += cells[at]! / steps
  return cells.map((cell, at) => cell - mean[at % size]!)
}

function energy(cells: Float32Array): number {
  let sum = 0
  for (let at = 0; at < cells.length; at++) sum += cells[at]! * cells[at]!
  return sum
}

export function correlation(a: Float32Array, b: Float32Array): number {
  let product = 0
  for (let at = 0; at < a.length; at++) product += a[at]! * b[at]!
  const scale = Math.sqrt(energy(a) * energy(b))
  return scale > 0 ? product / scale : 0
}
