import { contentDifference, type Sample } from './frame-features.ts'
import type { GradualCut } from './gradual-cut.ts'
import { tileCorrelation, tileDifference, type Tiles } from './tiles.ts'

/** Window lengths in regular frames, a quarter second to two seconds; a dissolve is looked for in windows a little longer than itself. */
const windows = [6, 10, 16, 26]
/** The two ends must be different pictures: luma levels apart, texture and colours not found again, structure not the same (a title may fade in). */
const leastDifference = 10
const leastUnmatched = 0.5
const leastRecoloured = 0.3
const mostCorrelation = 0.5
/** Share of the way between the two ends that the frames in between may be off the straight line from one to the other. */
const mostOff = 0.29
const leastBetween = 2

/**
 * Dissolves: the frames between two different pictures are mixes of both, with a share of the new that only grows. For each window the
 * mix of every frame is fitted by least squares; what the mix does not explain tells movement from a dissolve (the linear model of
 * Hampapur, Jain and Weymouth 1994; that ends must differ and windows of several lengths are tried: Lienhart 2001).
 */
export function findDissolves(frames: Sample[], hardS: number[]): GradualCut[] {
  const found: GradualCut[] = []
  for (const length of windows) {
    for (let from = 0; from + length < frames.length; from += Math.max(1, length >> 3)) {
      if (hardS.some((timeS) => timeS > frames[from]!.timeS && timeS <= frames[from + length]!.timeS)) continue
      const dissolve = dissolveIn(frames, from, from + length)
      if (dissolve) found.push(dissolve)
    }
  }
  return found
}

function dissolveIn(frames: Sample[], from: number, to: number): GradualCut | null {
  const before = frames[from]!
  const after = frames[to]!
  if (tileDifference(before.tiles, after.tiles) < leastDifference) return null
  if (tileCorrelation(before.tiles, after.tiles) > mostCorrelation) return null
  if (Math.min(before.deviation, after.deviation) < Math.max(5, 0.25 * Math.max(before.deviation, after.deviation))) return null
  const { off, shares } = mixes(frames, from, to)
  if (off > mostOff || !growsSteadily(shares)) return null
  const { unmatched, recoloured } = contentDifference(before, after)
  if (unmatched < leastUnmatched || recoloured < leastRecoloured) return null
  const start = shares.findLastIndex((share) => share < 0.1)
  const end = shares.findIndex((share, at) => at > start && share > 0.9)
  const between = shares.filter((share) => share > 0.15 && share < 0.85).length
  if (start < 0 || end < 0 || between < leastBetween) return null
  return { fromS: frames[from + start]!.timeS, toS: frames[from + end]!.timeS, kind: 'dissolve', confidence: 0.5 + (mostOff - off) / mostOff / 2 }
}

/** The share of the new picture in each frame of the window, and the worst way off the line that a frame in the middle is. */
function mixes(frames: Sample[], from: number, to: number): { off: number; shares: number[] } {
  const before = frames[from]!.tiles
  const after = frames[to]!.tiles
  const shares: number[] = []
  let off = 0
  let between = 0
  for (let at = from; at <= to; at++) {
    const mix = mixOf(frames[at]!.tiles, before, after)
    shares.push(mix.share)
    if (mix.share < 0.15 || mix.share > 0.85) continue
    off += mix.off
    between++
  }
  return { off: between === 0 ? 1 : off / between, shares }
}

/** Least squares of `frame = before + share * (after - before)`; `off` is the length of the rest over that of the way. */
function mixOf(frame: Tiles, before: Tiles, after: Tiles): { share: number; off: number } {
  let way = 0
  let along = 0
  let done = 0
  for (let at = 0; at < frame.luma.length; at++) {
    const whole = after.luma[at]! - before.luma[at]!
    const part = frame.luma[at]! - before.luma[at]!
    way += whole * whole
    along += whole * part
    done += part * part
  }
  const share = along / way
  return { share, off: Math.sqrt(Math.max(0, done - share * along) / way) }
}

function growsSteadily(shares: number[]): boolean {
  return shares.every((share, at) => at === 0 || (share > shares[at - 1]! - 0.08 && share - shares[at - 1]! < 0.55))
}
