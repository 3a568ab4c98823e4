import { thumbBytes, thumbCells, unpackThumb } from '../gather/signature-thumbs.ts'
import { mirrorMask, transform, wordBits } from '../gather/signature-words.ts'
import type { Keys, Probe } from './word-index.ts'

const keyBits = 16
export const pictureBands = wordBits / keyBits
export const soundBands = 2
/** Every how many words of sound one is kept in the index: twice a second is enough when all words ask. */
const soundStride = 5
/** Signs of a key that are nearest to turning are tried both ways: this many of them, and each pair. */
const weakBits = 3

/** Keys of the pictures: each quarter of a word, the lowest frequencies first. */
export function pictureKeys(words: Uint32Array): Keys {
  const keys = new Int32Array((words.length / 2) * pictureBands).fill(-1)
  for (let step = 0; step < words.length / 2; step++) {
    const [low, high] = [words[2 * step]!, words[2 * step + 1]!]
    if ((low | high) === 0) continue
    keys.set([low & 0xffff, low >>> 16, high & 0xffff, high >>> 16], step * pictureBands)
  }
  return keys
}

export function soundKeys(words: Uint32Array): Keys {
  const steps = Math.ceil(words.length / soundStride)
  const keys = new Int32Array(steps * soundBands).fill(-1)
  for (let step = 0; step < steps; step++) {
    const word = words[step * soundStride]!
    if (word !== 0) keys.set([word & 0xffff, word >>> 16], step * soundBands)
  }
  return keys
}

/**
 * Keys to look for, as the draft is or mirrored: those of each picture, and those that differ in signs which a re-encode could turn. A still
 * stretch asks once: only pictures whose word differs from the one before.
 */
export function pictureProbes({ thumbs, words }: { thumbs: Uint8Array; words: Uint32Array }, mirrored: boolean): Probe[] {
  const probes: Probe[] = []
  const cells = new Int8Array(thumbCells)
  const coefficients = new Float64Array(wordBits)
  const mask = mirrored ? mirrorMask : [0, 0]
  for (let step = 0; step < thumbs.length / thumbBytes; step++) {
    const isSame = step > 0 && words[2 * step] === words[2 * step - 2] && words[2 * step + 1] === words[2 * step - 1]
    if (isSame || !unpackThumb(thumbs, step, cells)) continue
    transform(cells, coefficients)
    for (let band = 0; band < pictureBands; band++) {
      const half = band >> 1
      const key = ((words[2 * step + half]! ^ mask[half]!) >>> (keyBits * (band & 1))) & 0xffff
      for (const turned of turns(coefficients.subarray(band * keyBits, (band + 1) * keyBits))) probes.push({ step, band, key: key ^ turned })
    }
  }
  return probes
}

/** What to turn in a key: nothing, and every choice of its weakest signs. */
function turns(coefficients: Float64Array): number[] {
  const weak = Array.from(coefficients, (value, bit) => ({ size: Math.abs(value), bit }))
    .toSorted((one, other) => one.size - other.size)
    .slice(0, weakBits)
  return Array.from({ length: 1 << weakBits }, (_, choice) => weak.reduce((mask, { bit }, at) => (choice & (1 << at) ? mask | (1 << bit) : mask), 0))
}

/** All keys of the sound, each also with one sign turned. Their steps are those of the index. */
export function soundProbes(words: Uint32Array): Probe[] {
  const probes: Probe[] = []
  words.forEach((word, at) => {
    if (word === 0) return
    for (let band = 0; band < soundBands; band++) {
      const key = (word >>> (keyBits * band)) & 0xffff
      probes.push({ step: Math.round(at / soundStride), band, key })
      for (let bit = 0; bit < keyBits; bit++) probes.push({ step: Math.round(at / soundStride), band, key: key ^ (1 << bit) })
    }
  })
  return probes
}
