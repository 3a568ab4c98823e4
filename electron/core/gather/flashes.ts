import type { ArtifactValues } from '../../../shared/model/artifacts.ts'
import type { FrameFeatures } from './frame-features.ts'
import { blackLevel, lumaSpan } from './luma-statistics.ts'
import { round } from './round.ts'

type Flashes = ArtifactValues['picture']['flashes']

/*
 * ITU-R BT.1702: a flash is a pair of opposing changes of 20 cd/m² or more, the darker picture being under 160 cd/m²; harmful
 * when more than a quarter of the picture flashes together, more than three times in a second.
 */
const changeCdM2 = 20
const darkerBelowCdM2 = 160
const area = 0.25
/** Three flashes are six changes; the seventh is too many. */
const allowedChanges = 6
/** Three flashes a second begin again after exactly one second; timestamps are rounded. */
const second = 0.99
/** Changes within so many samples (a fifth of a second) happen together: a flash may ramp. */
const togetherSamples = 3

/** Luminance of each luma byte on a screen of 200 cd/m² with the display curve of ITU-R BT.1886. */
const luminance = Float32Array.from({ length: 256 }, (_, level) => 200 * Math.max(0, (level - blackLevel) / lumaSpan) ** 2.4)

/**
 * Spans with more than three flashes in a second. Seen at the sampling rate of the frames: at 15 a second the pace is right up to 7.5 flashes a second.
 * Faster ones show as slower ones: to twelve a second still as too many, from about 13 to 17 a second as none; that limit is the
 * sampling's. Saturated red is not judged by itself.
 */
export function flashesOf(frames: FrameFeatures[]): Flashes {
  const changes = pictureChanges(frames)
  const spans: Flashes = []
  for (let first = 0; first + allowedChanges < changes.length; first++) {
    let last = first
    while (last + 1 < changes.length && changes[last + 1]! - changes[first]! < second) last++
    const count = last - first + 1
    if (count <= allowedChanges) continue
    const found = { startS: round(changes[first]!, 3), endS: round(changes[last]!, 3), flashesPerS: count / 2 }
    const before = spans.at(-1)
    if (before && found.startS <= before.endS) {
      before.endS = found.endS
      before.flashesPerS = Math.max(before.flashesPerS, found.flashesPerS)
    } else spans.push(found)
  }
  return spans
}

/**
 * Times at which more than a quarter of the picture turns brighter or darker, in turns. What turns the other way meanwhile is taken off: light and
 * dark changing places is movement.
 */
function pictureChanges(frames: FrameFeatures[]): number[] {
  const size = frames[0]?.tiles.luma.length ?? 0
  const extreme = Float32Array.from(frames[0]?.tiles.luma ?? [], (level) => luminance[level]!)
  const direction = new Int8Array(size)
  const changes: number[] = []
  let turned = 0
  const recent = { 1: [0], [-1]: [0] }
  for (const frame of frames.slice(1)) {
    const counts = turnTiles(frame.tiles.luma, extreme, direction)
    for (const way of [1, -1] as const) {
      recent[way].push(Math.max(0, counts[way] - counts[way === 1 ? -1 : 1]))
      if (recent[way].length > togetherSamples) recent[way].shift()
      const together = recent[way].reduce((sum, count) => sum + count, 0)
      if (together <= area * size) continue
      recent[way] = [0]
      if (turned !== way) changes.push(frame.timeS)
      turned = way
    }
  }
  return changes
}

/** Follows each tile between its turning points; counts the tiles that have now turned up, and down, by enough. */
function turnTiles(luma: Uint8Array, extreme: Float32Array, direction: Int8Array): { 1: number; [-1]: number } {
  let up = 0
  let down = 0
  for (let at = 0; at < luma.length; at++) {
    const now = luminance[luma[at]!]!
    const was = extreme[at]!
    const change = now - was
    const way = direction[at]!
    if (way >= 0 && change > 0 && way !== 0) extreme[at] = now
    else if (way < 0 && change < 0) extreme[at] = now
    else if (Math.abs(change) >= changeCdM2 && Math.min(now, was) < darkerBelowCdM2) {
      extreme[at] = now
      direction[at] = change > 0 ? 1 : -1
      if (change > 0) up++
      else down++
    }
  }
  return { 1: up, [-1]: down }
}
