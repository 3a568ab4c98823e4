import type { Still } from './gatherer.ts'

/** Every sixth line and column is read, with its two neighbours: those between tell the same, and three together have less noise. */
const lineStep = 6
/** Half the width of the re-blur, pixels: 9 taps, as Crete et al. have it. */
export const halfReach = 4
/** Luma levels across an edge, at least: below are grain and the codec's noise. A judgement. */
const leastContrast = 20
/** An edge may lean against the line that crosses it by this slope at most (27°): a slanted one looks wider than it is. */
const mostLean = 0.5
/** More edge than this along a line is the border of bars or a frame, and no detail of the picture. */
const borderShare = 0.5

/** Edges of a still. */
export interface StillEdges {
  xPx: number[]
  yPx: number[]
  /** Of each edge, how much of the change across 9 pixels happens between two neighbours, 0-1: 1 for a step, 1/9 for a ramp. */
  concentration: number[]
}

/**
 * Finds edges along every sixth line and column: where the smoothed slope is greatest and the levels on either side are far enough apart.
 * The place comes from the smoothed slope alone, so that noise does not choose the steepest pixel.
 */
export function edgesOf(still: Still): StillEdges {
  const { widthPx, heightPx } = still
  const found: StillEdges = { xPx: [], yPx: [], concentration: [] }
  for (const isRow of [true, false]) {
    const [lines, length] = isRow ? [heightPx, widthPx] : [widthPx, heightPx]
    const sums = new Int16Array(length)
    const places: number[] = []
    const crossings = new Uint32Array(length)
    for (let line = 1; line + 1 < lines; line += lineStep) {
      const [start, along, across] = isRow ? [line * widthPx, 1, widthPx] : [line, widthPx, 1]
      sumThree(still.luma, sums, start, along, across)
      for (const place of crossed(sums)) {
        const at = start + place * along
        const lean = still.luma[at + across]! + still.luma[at + along + across]! - still.luma[at - across]! - still.luma[at + along - across]!
        // Per pixel and line: `lean` is two places over two lines, a slope three lines over one place.
        if (Math.abs(lean) / 4 > (mostLean * Math.abs(sums[place + 1]! - sums[place]!)) / 3) continue
        crossings[place]!++
        places.push(line, place, concentrationAt(sums, place))
      }
    }
    keepDetail(found, places, crossings, { isRow, most: (borderShare * lines) / lineStep })
  }
  return found
}

function sumThree(luma: Uint8Array, sums: Int16Array, start: number, along: number, across: number): void {
  for (let place = 0, at = start; place < sums.length; place++, at += along) sums[place] = luma[at - across]! + luma[at]! + luma[at + across]!
}

/** Places (the pixel before the edge) on a line of threefold sums where an edge crosses it. */
function crossed(sums: Int16Array): number[] {
  const places: number[] = []
  const last = sums.length - halfReach - 2
  let before = 0
  let now = slopeAt(sums, halfReach)
  for (let place = halfReach; place < last; place++) {
    const after = now + sums[place + 4]! - 2 * sums[place + 1]! + sums[place - 2]!
    const size = Math.abs(now)
    if (size > leastContrast && size > Math.abs(before) && size >= Math.abs(after)) {
      const across = sums[place + 1 + halfReach]! - sums[place - halfReach]!
      if (Math.abs(across) >= 3 * leastContrast && now * across > 0) places.push(place)
    }
    before = now
    now = after
  }
  return places
}

/** Slope between a place and the next, smoothed twice over three pixels. */
function slopeAt(sums: Int16Array, place: number): number {
  return sums[place + 1]! + sums[place + 2]! + sums[place + 3]! - sums[place]! - sums[place - 1]! - sums[place - 2]!
}

/** Against the whole range around the edge: where another edge is near, the two ends alone may be alike. */
function concentrationAt(sums: Int16Array, place: number): number {
  let [least, most] = [sums[place]!, sums[place]!]
  for (let at = place - halfReach; at <= place + 1 + halfReach; at++) {
    if (sums[at]! < least) least = sums[at]!
    else if (sums[at]! > most) most = sums[at]!
  }
  return Math.abs(sums[place + 1]! - sums[place]!) / (most - least)
}

function keepDetail(found: StillEdges, places: number[], crossings: Uint32Array, { isRow, most }: { isRow: boolean; most: number }): void {
  for (let at = 0; at < places.length; at += 3) {
    const [line, place] = [places[at]!, places[at + 1]!]
    if (crossings[place]! + crossings[place - 1]! + (crossings[place + 1] ?? 0) > most) continue
    found.xPx.push(isRow ? place : line)
    found.yPx.push(isRow ? line : place)
    found.concentration.push(places[at + 2]!)
  }
}
