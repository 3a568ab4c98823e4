import { across, type Depths, type Edge, edges, lineLength, linesFrom, pixelAt, type Size } from './edges.ts'
import type { SmallFrame } from './gatherer.ts'
import { blackLevel } from './luma-statistics.ts'
import { distanceFrom, type PictureSums } from './picture-sums.ts'

/** Luma levels that a pixel of a bar is from the bar's colour at most: the codec's noise. */
const tolerance = 6
/** Share of a line that is bar: captions and logos may stand on the rest. */
const barShare = 0.5
/** A bar is there in this share of the frames that are not black, and has one colour in them. */
const holds = 0.95

/** Share of the line beyond a bar that is picture, and of the frames that show it: a skyline or a lamp in the dark has no such line. */
const pictureShare = 0.7
const straightFrames = 0.25

/** Frames by how deep the bar at one edge is, by its luma, and by the depth of a bar that ends on a straight line. */
interface EdgeTally {
  depths: Uint32Array
  levels: Uint32Array
  straight: Uint32Array
}
export type BarTally = Record<Edge, EdgeTally>

export function emptyTally(size: Size): BarTally {
  const byDepth = (edge: Edge) => new Uint32Array(linesFrom(edge, size) + 1)
  const tally = (edge: Edge) => ({ depths: byDepth(edge), levels: new Uint32Array(256), straight: byDepth(edge) })
  return { top: tally('top'), bottom: tally('bottom'), left: tally('left'), right: tally('right') }
}

export function tallyBars(tally: BarTally, frame: SmallFrame): void {
  for (const edge of edges) {
    const level = flatLevel(frame, edge)
    if (level === null) {
      tally[edge].depths[0]!++
      continue
    }
    const depth = barDepth(frame, edge, level)
    tally[edge].levels[level]!++
    tally[edge].depths[depth]!++
    if (endsStraight(frame, edge, depth, level)) tally[edge].straight[depth]!++
  }
}

/** The luma of the outermost line where that is flat; null where it is picture. */
function flatLevel(frame: SmallFrame, edge: Edge): number | null {
  const length = lineLength(edge, frame)
  let sum = 0
  for (let place = 0; place < length; place++) sum += frame.luma[pixelAt(edge, 0, place, frame)]!
  const mean = sum / length
  let away = 0
  for (let place = 0; place < length; place++) away += Math.abs(frame.luma[pixelAt(edge, 0, place, frame)]! - mean)
  return away / length <= tolerance / 2 ? Math.round(mean) : null
}

function barDepth(frame: SmallFrame, edge: Edge, level: number): number {
  const lines = linesFrom(edge, frame)
  for (let depth = 1; depth < lines; depth++) {
    if (shareNear(frame, edge, depth, level, tolerance) < barShare) return depth
  }
  return lines
}

/** Whether the line after the next is picture (nearly) all along; the next may be half bar. */
function endsStraight(frame: SmallFrame, edge: Edge, depth: number, level: number): boolean {
  return depth + 1 < linesFrom(edge, frame) && shareNear(frame, edge, depth + 1, level, tolerance / 2) <= 1 - pictureShare
}

/** Share of a line's pixels that are within so many levels of one. */
function shareNear(frame: SmallFrame, edge: Edge, depth: number, level: number, within: number): number {
  const length = lineLength(edge, frame)
  let near = 0
  for (let place = 0; place < length; place++) {
    if (Math.abs(frame.luma[pixelAt(edge, depth, place, frame)]! - level) <= within) near++
  }
  return near / length
}

export interface Bars {
  /** In pixels of the small frame, to a part of a pixel. */
  depths: Depths
  black: boolean
}

/**
 * Black or coloured bars: lines of one flat colour from an edge inwards, in 95 % of the frames that are not black, ending on one straight line
 * where the picture begins along most of the edge. The last condition is what a dark scene, a sky or a title card does not meet.
 */
export function findBars(tally: BarTally, sums: PictureSums): Bars {
  const depths: Depths = { top: 0, bottom: 0, left: 0, right: 0 }
  const levels: number[] = []
  const rough = roughDepths(tally, sums)
  for (const edge of edges) {
    const depth = rough[edge]
    const level = steadyLevel(tally[edge], sums.frames)
    if (level === null || depth === 0 || !isStraight(tally[edge], depth, sums.frames)) continue
    const [first, last] = across[edge]
    const inside = pictureStart(sums, edge, depth, level, { from: rough[first], to: lineLength(edge, sums) - rough[last] })
    if (inside === null) continue
    depths[edge] = inside
    levels.push(level)
  }
  return { depths, black: levels.every((level) => level <= blackLevel + tolerance) }
}

/** Pillars beside a letterbox take their share of its line, so that bars all round pass only when most of the line is left. */
function isStraight({ straight }: EdgeTally, depth: number, frames: number): boolean {
  const near = straight.slice(Math.max(0, depth - 1), depth + 2).reduce((sum, count) => sum + count, 0)
  return near >= straightFrames * frames
}

/** Depths by flatness alone; one beyond 45 % is a dark or plain picture, not a bar. */
function roughDepths(tally: BarTally, sums: PictureSums): Depths {
  const rough = (edge: Edge) => {
    const depth = steadyDepth(tally[edge], sums.frames)
    return depth > 0.45 * linesFrom(edge, sums) ? 0 : depth
  }
  return { top: rough('top'), bottom: rough('bottom'), left: rough('left'), right: rough('right') }
}

/** The depth that 95 % of the frames reach. */
function steadyDepth({ depths }: EdgeTally, frames: number): number {
  let below = 0
  for (let depth = 0; depth < depths.length; depth++) {
    below += depths[depth]!
    if (below > frames * (1 - holds)) return depth
  }
  return 0
}

/** The commonest level, where 95 % of the frames are near it. */
function steadyLevel({ levels }: EdgeTally, frames: number): number | null {
  const most = levels.indexOf(Math.max(...levels))
  const near = levels.slice(Math.max(0, most - tolerance), most + tolerance + 1).reduce((sum, count) => sum + count, 0)
  return near >= frames * holds ? most : null
}

/**
 * Where the picture begins, to a part of a line, or null where no straight edge is: two lines further in, most pixels must be far from the
 * bar's colour that were near it two lines further out. The mixed line between tells the part.
 */
function pictureStart(sums: PictureSums, edge: Edge, depth: number, level: number, along: { from: number; to: number }): number | null {
  const inner = Math.min(depth + 1, linesFrom(edge, sums) - 1)
  let crossing = 0
  let mixed = 0
  for (let place = along.from; place < along.to; place++) {
    const out = distanceFrom(sums, pixelAt(edge, Math.max(0, depth - 2), place, sums), level)
    const within = distanceFrom(sums, pixelAt(edge, inner, place, sums), level)
    if (within < 4 || within < 3 * (out + 0.7)) continue
    crossing++
    const seam = [depth - 1, depth].map((line) => distanceFrom(sums, pixelAt(edge, Math.max(0, line), place, sums), level) / within)
    mixed += Math.min(1, seam[0]!) + Math.min(1, seam[1]!)
  }
  return crossing > 0 && crossing >= 0.7 * (along.to - along.from) ? depth + 1 - mixed / crossing : null
}
