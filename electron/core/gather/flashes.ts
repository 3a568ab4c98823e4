import type { ArtifactValues } from '../../../shared/model/artifacts.ts'
import type { Sample } from './frame-features.ts'
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
/** Changes within a fifth of a second happen together: a flash may ramp. Timestamps are rounded. */
const togetherS = 0.19

/** Luminance of each luma byte on a screen of 200 cd/m² with the display curve of ITU-R BT.1886. */
const luminance = Float32Array.from({ length: 256 }, (_, level) => 200 * Math.max(0, (level - blackLevel) / lumaSpan) ** 2.4)

/**
 * Spans with more than three flashes in a second. Seen at the rate of the samples: at 30 a second (24 and 25 where the draft has no more) the pace is right up
 * to half that. Only a draft of 50 or 60 frames a second can flash faster: to 24 a second that shows as slower and still too many, from about 26 on as none.
 * Saturated red is not judged by itself.
 */
export function flashesOf(samples: Sample[]): Flashes {
  const changes = pictureChanges(samples)
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
 * dark changing places is movement. A tile that turns to and fro counts once.
 */
function pictureChanges(samples: Sample[]): number[] {
  const first = samples[0]?.tiles.luma ?? new Uint8Array(0)
  const tiles: Turns = {
    extreme: Float32Array.from(first, (level) => luminance[level]!),
    direction: new Int8Array(first.length),
    turnedS: new Float64Array(first.length).fill(-Infinity),
  }
  const changes: number[] = []
  let turned = 0
  for (const { timeS, tiles: { luma } } of samples.slice(1)) {
    const brighter = turnTiles(luma, timeS, tiles)
    if (Math.abs(brighter) <= area * first.length) continue
    const way = Math.sign(brighter)
    tiles.direction.forEach((direction, at) => {
      if (direction === way) tiles.turnedS[at] = -Infinity
    })
    if (turned !== way) changes.push(timeS)
    turned = way
  }
  return changes
}

/** Per tile: the luminance of the last turning point or beyond, the way it went from there (0 before the first), and when it turned. */
interface Turns {
  extreme: Float32Array
  direction: Int8Array
  turnedS: Float64Array
}

/** Follows each tile between its turning points; how many more tiles have lately turned brighter than darker, by enough. */
function turnTiles(luma: Uint8Array, timeS: number, { extreme, direction, turnedS }: Turns): number {
  let brighter = 0
  for (let at = 0; at < luma.length; at++) {
    const now = luminance[luma[at]!]!
    const was = extreme[at]!
    const change = now - was
    const way = direction[at]!
    if ((way > 0 && change > 0) || (way < 0 && change < 0)) extreme[at] = now
    else if (Math.abs(change) >= changeCdM2 && Math.min(now, was) < darkerBelowCdM2) {
      extreme[at] = now
      direction[at] = change > 0 ? 1 : -1
      turnedS[at] = timeS
    }
    if (timeS - turnedS[at]! < togetherS) brighter += direction[at]!
  }
  return brighter
}
