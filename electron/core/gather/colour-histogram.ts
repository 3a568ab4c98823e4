import type { SmallFrame } from './gatherer.ts'

/** 16 steps of luma, 8 of each chroma axis around grey: most footage sits near grey, so the chroma steps are fine there. */
const lumaSteps = 16
const chromaSteps = 8
const colourBins = lumaSteps * chromaSteps * chromaSteps

/** Chroma step (0-7) of each byte: ±8 around grey, then ±20, ±44, beyond. */
const chromaStep = Uint8Array.from({ length: 256 }, (_, value) => {
  const away = Math.abs(value - 127.5)
  const ring = away < 8 ? 0 : away < 20 ? 1 : away < 44 ? 2 : 3
  return value > 127.5 ? 4 + ring : 3 - ring
})

/** Joint colour histogram of the colours that are there: their bins in ascending order, each followed by its number of pixels. */
export type Colours = Uint16Array

const counts = new Uint16Array(colourBins)

/** Joint colour histogram over the chroma sites of a frame (every fourth pixel). */
export function colourHistogram(frame: SmallFrame): Colours {
  counts.fill(0)
  let present = 0
  const halfWidth = Math.ceil(frame.widthPx / 2)
  const halfHeight = Math.ceil(frame.heightPx / 2)
  for (let row = 0; row < halfHeight; row++) {
    let at = row * halfWidth
    let pixel = row * 2 * frame.widthPx
    for (let column = 0; column < halfWidth; column++, at++, pixel += 2) {
      const bin = ((frame.luma[pixel]! >> 4) << 6) | (chromaStep[frame.cb[at]!]! << 3) | chromaStep[frame.cr[at]!]!
      if (counts[bin]!++ === 0) present++
    }
  }
  const colours = new Uint16Array(2 * present)
  for (let bin = 0, at = 0; at < colours.length; bin++) {
    if (counts[bin] === 0) continue
    colours[at++] = bin
    colours[at++] = counts[bin]!
  }
  return colours
}

/** Share of the pixels whose colour has no counterpart in the other frame: 0 same colours, 1 none in common. */
export function colourDistance(a: Colours, b: Colours): number {
  let common = 0
  let total = 0
  for (let left = 0, right = 0; left < a.length; left += 2) {
    while (right < b.length && b[right]! < a[left]!) right += 2
    const count = a[left + 1]!
    if (b[right] === a[left]) common += Math.min(count, b[right + 1]!)
    total += count
  }
  return total > 0 ? 1 - common / total : 0
}
