import type { FrameFeatures } from './frame-features.ts'
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
 * Time at which a fade-in from black or white, starting with the draft, is finished; 0 when there is none. Recognised by the contrast of
 * the picture growing steadily from (nearly) nothing while its structure stays (Lienhart 1999: a fade is a monotone change of contrast).
 *
 * @param firstVisible index of the first frame that is not black
 */
export function findFadeIn(frames: FrameFeatures[], firstVisible: number): number {
  const from = Math.max(0, firstVisible - 1)
  const start = frames[from]!.deviation
  const to = topOf(frames, from)
  const height = frames[to]!.deviation
  if (height < 4 || start > height / 4) return 0
  const onTheWay = frames.slice(from, to + 1).filter((frame) => frame.deviation > height * 0.1 && frame.deviation < height * 0.9)
  const seen = onTheWay.filter((frame) => frame.deviation > height * visible)
  const alike = seen.every((frame, at) => at === 0 || tileCorrelation(seen[at - 1]!.tiles, frame.tiles) > sameScene)
  return onTheWay.length >= leastOnTheWay && alike ? frames[to]!.timeS : 0
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
