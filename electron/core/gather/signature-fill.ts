import type { BlendedPictures } from './signature-pictures.ts'
import type { Window } from './signature-thumbs.ts'

/** Pictures that are asked, evenly spread. */
const mostAsked = 12
/** Share of the picture's length that is no fill, least and most. */
const shares = { least: 0.2, most: 0.86 }
/** Correlation of the fill with the enlarged middle, at least. A judgement. */
const leastCopy = 0.7
/** Step across both seams against the steps beside them, at least. A judgement. */
const leastSeam = 1.6
/** Steps between the lines of the fill against those of the picture, at most: it is blurred. A judgement. */
const mostDetail = 0.6
/** Lines that the seams may lie from where the copy fits best. */
const reach = 3

/**
 * The picture inside fill that is a blurred, enlarged copy of itself (a landscape video in a portrait frame, or the reverse); null where there is
 * none. Found by the copy: at which size of the middle does the middle, enlarged to the whole, correlate best with what lies around it? Then the
 * seams nearest to that say where exactly. The frame artifact asks the same question to tell people of bars, and is stricter.
 */
export function findFill(blended: BlendedPictures): Window | null {
  const every = Math.max(1, Math.ceil(blended.pictures.length / mostAsked))
  const asked = blended.pictures.filter((_, at) => at % every === 0)
  const down = insideOf(asked, { lines: blended.rows, length: blended.columns, lineStep: blended.columns, step: 1 })
  const across = insideOf(asked, { lines: blended.columns, length: blended.rows, lineStep: 1, step: blended.columns })
  if (down && (!across || down.copy >= across.copy)) return { left: 0, width: 1, top: down.from / blended.rows, height: (down.to - down.from) / blended.rows }
  return across && { top: 0, height: 1, left: across.from / blended.columns, width: (across.to - across.from) / blended.columns }
}

/** How lines lie in memory: their number and length, the distance between lines and between the pixels of one. */
interface Layout {
  lines: number
  length: number
  lineStep: number
  step: number
}

interface Inside {
  from: number
  to: number
  copy: number
}

function insideOf(pictures: readonly Uint8Array[], layout: Layout): Inside | null {
  const { lines } = layout
  let best = { margin: 0, copy: leastCopy }
  for (let margin = Math.ceil(((1 - shares.most) / 2) * lines); margin <= ((1 - shares.least) / 2) * lines; margin++) {
    const copy = copyCorrelation(pictures, layout, margin)
    if (copy > best.copy) best = { margin, copy }
  }
  if (best.margin === 0) return null
  const steps = lineSteps(pictures, layout)
  const from = seamNear(steps, best.margin)
  const to = seamNear(steps, lines - best.margin)
  if (from === null || to === null) return null
  const fill = (meanOf(steps, 1, from - 1) + meanOf(steps, to + 2, lines)) / 2
  return fill > mostDetail * meanOf(steps, from + 2, to - 1) ? null : { from: from + 0.5, to: to - 0.5, copy: best.copy }
}

/** Correlation over all pictures of what lies outside the margins with the inside enlarged to the whole. */
function copyCorrelation(pictures: readonly Uint8Array[], { lines, length, lineStep, step }: Layout, margin: number): number {
  const shrink = (lines - 2 * margin) / lines
  const [sums, squares] = [[0, 0], [0, 0]] as [[number, number], [number, number]]
  let products = 0
  let count = 0
  for (const picture of pictures) {
    for (let outer = 0; outer < 2 * margin; outer += 2) {
      const line = outer < margin ? outer : lines - 2 * margin + outer
      const lineFrom = Math.floor(lines / 2 + (line + 0.5 - lines / 2) * shrink)
      for (let at = 0; at < length; at += 2) {
        const a = picture[line * lineStep + at * step]!
        const b = picture[lineFrom * lineStep + Math.floor(length / 2 + (at + 0.5 - length / 2) * shrink) * step]!
        sums[0] += a
        sums[1] += b
        squares[0] += a * a
        squares[1] += b * b
        products += a * b
        count += 1
      }
    }
  }
  const scale = Math.sqrt((count * squares[0] - sums[0] ** 2) * (count * squares[1] - sums[1] ** 2))
  return scale > 0 ? (count * products - sums[0] * sums[1]) / scale : 0
}

/** Mean difference of each line to the one before it. */
function lineSteps(pictures: readonly Uint8Array[], { lines, length, lineStep, step }: Layout): Float64Array {
  const steps = new Float64Array(lines)
  for (const picture of pictures) {
    for (let line = 1; line < lines; line++) {
      for (let at = 0; at < length; at++) steps[line]! += Math.abs(picture[line * lineStep + at * step]! - picture[(line - 1) * lineStep + at * step]!)
    }
  }
  return steps
}

function meanOf(values: Float64Array, from: number, to: number): number {
  return values.subarray(from, to).reduce((sum, value) => sum + value, 0) / Math.max(1, to - from)
}

/** The line with the greatest step near a place, null where it does not stand out. */
function seamNear(steps: Float64Array, place: number): number | null {
  let best = place
  for (let line = Math.max(4, place - reach); line <= Math.min(steps.length - 5, place + reach); line++) if (steps[line]! > steps[best]!) best = line
  const around = (steps[best - 4]! + steps[best - 3]! + steps[best + 3]! + steps[best + 4]!) / 4
  return steps[best]! >= leastSeam * around ? best : null
}
