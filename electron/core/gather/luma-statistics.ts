/** Video range: black and white of 8 bits. */
export const blackLevel = 16
export const whiteLevel = 235
export const lumaSpan = whiteLevel - blackLevel

/** Luma of one frame, 0 video black to 1 video white; shares are of its pixels. */
export interface LumaStatistics {
  mean: number
  /** 95th less 5th percentile. */
  contrast: number
  /** 99th percentile: how bright the brightest noticeable spot is. */
  brightest: number
  /** Below a tenth and above nine tenths: too dark or too light to see detail in on a phone. A judgement. */
  darkShare: number
  brightShare: number
  /** At or beyond black and white: detail that is gone. */
  clippedBlackShare: number
  clippedWhiteShare: number
}

const darkLevel = blackLevel + 0.1 * lumaSpan
const brightLevel = blackLevel + 0.9 * lumaSpan

export function lumaStatistics(luma: Uint8Array): LumaStatistics {
  const counts = new Uint32Array(256)
  for (let at = 0; at < luma.length; at++) counts[luma[at]!]!++
  const total = Math.max(1, luma.length)
  const sum = counts.reduce((so, count, level) => so + count * Math.min(Math.max(level, blackLevel), whiteLevel), 0)
  return {
    mean: unit(sum / total),
    contrast: unit(percentile(counts, total, 0.95)) - unit(percentile(counts, total, 0.05)),
    brightest: unit(percentile(counts, total, 0.99)),
    darkShare: shareOf(counts, total, 0, darkLevel),
    brightShare: shareOf(counts, total, brightLevel, 256),
    clippedBlackShare: shareOf(counts, total, 0, blackLevel + 1),
    clippedWhiteShare: shareOf(counts, total, whiteLevel, 256),
  }
}

function unit(level: number): number {
  return Math.min(1, Math.max(0, (level - blackLevel) / lumaSpan))
}

function percentile(counts: Uint32Array, total: number, share: number): number {
  let seen = 0
  for (let level = 0; level < 256; level++) {
    seen += counts[level]!
    if (seen >= total * share) return level
  }
  return 255
}

/** Share of the pixels with `from <= level < to`. */
function shareOf(counts: Uint32Array, total: number, from: number, to: number): number {
  let seen = 0
  for (let level = Math.ceil(from); level < to && level < 256; level++) seen += counts[level]!
  return seen / total
}

/**
 * Whether a frame is video black: 99 % of its pixels within 6 % of black and next to no contrast. ffmpeg's blackdetect (98 % within 10 %)
 * would take a night scene for black; a night scene has spots or contrast.
 */
export function isBlack(luma: LumaStatistics): boolean {
  return luma.brightest <= 0.06 && luma.contrast <= 0.03
}
