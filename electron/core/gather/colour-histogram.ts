import type { SmallFrame } from './gatherer.ts'

/** 16 steps of luma, 8 of each chroma axis around grey: most footage sits near grey, so the chroma steps are fine there. */
const lumaSteps = 16
const chromaSteps = 8
export const colourBins = lumaSteps * chromaSteps * chromaSteps

/** Chroma step (0-7) of each byte: ±8 around grey, then ±20, ±44, beyond. */
const chromaStep = Uint8Array.from({ length: 256 }, (_, value) => {
  const away = Math.abs(value - 127.5)
  const ring = away < 8 ? 0 : away < 20 ? 1 : away < 44 ? 2 : 3
  return value > 127.5 ? 4 + ring : 3 - ring
})

/** Joint colour histogram over the chroma sites of a frame (every fourth pixel). */
export function colourHistogram(frame: SmallFrame): Uint16Array {
  const histogram = new Uint16Array(colourBins)
  const halfWidth = Math.ceil(frame.widthPx / 2)
  const halfHeight = Math.ceil(frame.heightPx / 2)
  for (let row = 0; row < halfHeight; row++) {
    let at = row * halfWidth
    let pixel = row * 2 * frame.widthPx
    for (let column = 0; column < halfWidth; column++, at++, pixel += 2) {
      const bin = ((frame.luma[pixel]! >> 4) << 6) | (chromaStep[frame.cb[at]!]! << 3) | chromaStep[frame.cr[at]!]!
      histogram[bin]!++
    }
  }
  return histogram
}

/** Share of the pixels whose colour has no counterpart in the other frame: 0 same colours, 1 none in common. */
export function colourDistance(a: Uint16Array, b: Uint16Array): number {
  let common = 0
  let total = 0
  for (let bin = 0; bin < colourBins; bin++) {
    const left = a[bin]!
    const right = b[bin]!
    common += left < right ? left : right
    total += left
  }
  return total > 0 ? 1 - common / total : 0
}
