import { thumbCells, thumbEdge, unpackThumb, thumbBytes } from './signature-thumbs.ts'

/** Bits of a picture's word: one for the sign of each of the lowest frequencies. */
export const wordBits = 64
/** Frequencies [across, down] in the order of the bits: lowest first. The mean (0, 0) says nothing in a thumb. */
export const wordFrequencies = Array.from({ length: thumbCells }, (_, at): [number, number] => [at % thumbEdge, Math.floor(at / thumbEdge)])
  .filter(([across, down]) => across + down > 0)
  .toSorted((one, other) => Math.max(...one) + 0.5 * (one[0] + one[1]) - Math.max(...other) - 0.5 * (other[0] + other[1]))
  .slice(0, wordBits)

/**
 * Block-DCT hash of each thumb: signs of its 64 lowest frequencies, as PDQ's without the median (Facebook 2019; after Zauner 2010). Returns
 * two 32-bit halves a thumb; a blank one has no signs and reads 0, 0. Mirroring a picture flips the signs of its odd frequencies across.
 */
export function wordsOf(thumbs: Uint8Array): Uint32Array {
  const count = thumbs.length / thumbBytes
  const words = new Uint32Array(2 * count)
  const cells = new Int8Array(thumbCells)
  for (let index = 0; index < count; index++) if (unpackThumb(thumbs, index, cells)) putWord(cells, words, index)
  return words
}

/** Writes the word of one picture, given as cells, to its place. */
export function putWord(cells: Int8Array | Float32Array, words: Uint32Array, index: number): void {
  transform(cells, signs)
  for (let bit = 0; bit < wordBits; bit++) if (signs[bit]! > 0) words[2 * index + (bit >> 5)]! |= 1 << (bit & 31)
  // A picture that is there never reads as blank.
  if (words[2 * index] === 0 && words[2 * index + 1] === 0) words[2 * index + 1] = 1 << 31
}

/** The two-dimensional cosine transform at the frequencies of the bits. */
export function transform(cells: Int8Array | Float32Array, coefficients: Float64Array): void {
  for (let across = 0; across < highest; across++) {
    for (let row = 0; row < thumbEdge; row++) {
      let sum = 0
      for (let column = 0; column < thumbEdge; column++) sum += cosines[across * thumbEdge + column]! * cells[row * thumbEdge + column]!
      columnsOf[across * thumbEdge + row] = sum
    }
  }
  wordFrequencies.forEach(([across, down], bit) => {
    let sum = 0
    for (let row = 0; row < thumbEdge; row++) sum += cosines[down * thumbEdge + row]! * columnsOf[across * thumbEdge + row]!
    coefficients[bit] = sum
  })
}

const signs = new Float64Array(wordBits)
const highest = 1 + Math.max(...wordFrequencies.flat())
const columnsOf = new Float64Array(highest * thumbEdge)
const cosines = Float64Array.from({ length: highest * thumbEdge }, (_, at) => Math.cos((Math.PI / thumbEdge) * Math.floor(at / thumbEdge) * ((at % thumbEdge) + 0.5)))

/** Which bits change sign when a picture is mirrored. */
export const mirrorMask: [number, number] = [0, 0]
wordFrequencies.forEach(([across], bit) => {
  if (across % 2 === 1) mirrorMask[bit >> 5]! |= 1 << (bit & 31)
})
