import type { SmallFrame } from './gatherer.ts'

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
  /** How far the colour is from grey, in levels of the chroma planes: the greater of the two means. */
  tint: number
}

const darkLevel = blackLevel + 0.1 * lumaSpan
const brightLevel = blackLevel + 0.9 * lumaSpan

/** Two tables in turns, reused: like pixels follow each other, and adding to one place twice in a row has to wait. */
const [evens, odds] = [new Uint32Array(256), new Uint32Array(256)]

export function lumaStatistics({ luma, cb, cr }: Pick<SmallFrame, 'luma' | 'cb' | 'cr'>): LumaStatistics {
  evens.fill(0)
  odds.fill(0)
  for (let at = 0; at + 1 < luma.length; at += 2) {
    evens[luma[at]!]!++
    odds[luma[at + 1]!]!++
  }
  if (luma.length % 2 === 1) evens[luma.at(-1)!]!++
  const total = Math.max(1, luma.length)
  const counts = evens
  let sum = 0
  for (let level = 0; level < 256; level++) {
    counts[level]! += odds[level]!
    sum += counts[level]! * Math.min(Math.max(level, blackLevel), whiteLevel)
  }
  return {
    mean: unit(sum / total),
    contrast: unit(percentile(counts, total, 0.95)) - unit(percentile(counts, total, 0.05)),
    brightest: unit(percentile(counts, total, 0.99)),
    darkShare: shareOf(counts, total, 0, darkLevel),
    brightShare: shareOf(counts, total, brightLevel, 256),
    clippedBlackShare: shareOf(counts, total, 0, blackLevel + 1),
    clippedWhiteShare: shareOf(counts, total, whiteLevel, 256),
    tint: Math.max(distanceFromGrey(cb), distanceFromGrey(cr)),
  }
}

function distanceFromGrey(chroma: Uint8Array): number {
  let sum = 0
  for (let at = 0; at < chroma.length; at++) sum += Math.abs(chroma[at]! - 128)
  return sum / Math.max(1, chroma.length)
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

/** Pure navy is as dark as black; what is tinted more than the codec's noise is a colour. */
const blackTint = 10

/**
 * Whether a frame is video black: 99 % of its pixels within 6 % of black, next to no contrast and no colour. ffmpeg's blackdetect (98 %
 * within 10 %) would take a night scene for black; a night scene has spots or contrast.
 */
export function isBlack({ brightest, contrast, tint }: LumaStatistics): boolean {
  return brightest <= 0.06 && contrast <= 0.03 && tint <= blackTint
}
