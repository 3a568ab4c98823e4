import type { Span } from '../../../shared/model/artifacts.ts'
import type { FrameFeatures } from './frame-features.ts'
import { isBlack } from './luma-statistics.ts'
import { tileCorrelation } from './tiles.ts'

/** A fade is over when contrast grows at less than a quarter of the fastest pace so far. */
const settled = 0.25
/** Frames on the way up (between a tenth and nine tenths) that a fade has at least: three are a fifth of a second. */
const leastOnTheWay = 3
/** How alike two successive frames on the way up are; a camera that moves meanwhile keeps them well above. */
const sameScene = 0.5
/** Below this share of its height the contrast is too little to tell a structure. */
const visible = 0.2

/**
 * A fade-in from black or white that starts with the draft, null when there is none. Recognised by the contrast of the picture growing
 * steadily from (nearly) nothing while its structure stays (Lienhart 1999: a fade is a monotone change of contrast). It starts where the
 * line through its contrast comes from nothing: its first frames are too dark to be told from black.
 */
export function findFadeIn(frames: FrameFeatures[]): Span | null {
  const firstVisible = frames.findIndex((frame) => !isBlack(frame.luma))
  if (firstVisible < 0) return null
  const from = Math.max(0, firstVisible - 1)
  const start = frames[from]!.deviation
  const to = topOf(frames, from)
  const height = frames[to]!.deviation
  if (height < 4 || start > height / 4) return null
  const onTheWay = frames.slice(from, to + 1).filter((frame) => frame.deviation > height * 0.1 && frame.deviation < height * 0.9)
  const seen = onTheWay.filter((frame) => frame.deviation > height * visible)
  const alike = seen.every((frame, at) => at === 0 || tileCorrelation(seen[at - 1]!.tiles, frame.tiles) > sameScene)
  if (onTheWay.length < leastOnTheWay || !alike) return null
  const visibleS = frames[firstVisible]!.timeS
  return { startS: Math.min(visibleS, Math.max(frames[0]!.timeS, lineFromNothing(onTheWay) ?? visibleS)), endS: frames[to]!.timeS }
}

/** Where the straight line through the first and the last of these crosses zero contrast. */
function lineFromNothing(onTheWay: FrameFeatures[]): number | null {
  const [first, last] = [onTheWay[0]!, onTheWay.at(-1)!]
  const growth = last.deviation - first.deviation
  return growth > 0 ? first.timeS - (first.deviation * (last.timeS - first.timeS)) / growth : null
}

/** Follows the contrast up to where its growth, over three frames, slackens. */
function topOf(frames: FrameFeatures[], from: number): number {
  let fastest = 0
  let at = from
  for (; at + 1 < frames.length; at++) {
    const growth = frames[Math.min(frames.length - 1, at + 3)]!.deviation - frames[at]!.deviation
    fastest = Math.max(fastest, growth)
    if (growth < Math.max(0.1, settled * fastest) || frames[at + 1]!.deviation < frames[at]!.deviation) break
  }
  return at
}
