import { bitCount, findLines, type Line } from './lines.ts'

/** Words this many bits apart, of 32, may be the same sound; strangers differ in 16. */
const nearBits = 9
/** Differing bits below which a step speaks for one sound, above which against. */
const evenBits = 11.5
/** Steps of a tenth of a second that must be alike before anything is claimed, and their mean differing bits. Judgements. */
const leastSteps = 40
const mostBits = 9.5
/** Words of a stretch that must be their own: a held tone says one thing however long it lasts. */
const leastDistinct = 12

/** Steps `from` to `to` (inclusive) of one draft sound like the other's along `line`. */
export interface SoundMatch {
  line: Line
  from: number
  to: number
  differingBits: number
}

/** The longest stretch of sound that two drafts share, null where there is none. */
export function matchSounds(one: Uint32Array, other: Uint32Array): SoundMatch | null {
  if (one.length < leastSteps || other.length < leastSteps) return null
  const nearness = (a: number, b: number) => (one[a] === 0 || other[b] === 0 ? 0 : nearBits + 1 - bitCount(one[a]! ^ other[b]!))
  let best: (SoundMatch & { worth: number }) | null = null
  for (const line of findLines([one.length, other.length], nearness, { wanted: 3, apart: 6, least: 12, stride: 4 })) {
    const found = stretchOf(one, other, line)
    if (!best || found.worth > best.worth) best = found
  }
  if (!best || best.to - best.from + 1 < leastSteps || best.differingBits > mostBits) return null
  return new Set(one.subarray(best.from, best.to + 1)).size < leastDistinct ? null : best
}

function stretchOf(one: Uint32Array, other: Uint32Array, line: Line): SoundMatch & { worth: number } {
  let best = { worth: 0, from: 0, to: -1, bits: 0, heard: 1 }
  let [worth, from, bits, heard] = [0, 0, 0, 0]
  for (let step = 0; step < one.length; step++) {
    const differing = differingAt(one[step]!, other, line.slope * step + line.offset)
    if (differing === null) continue
    if (worth <= 0) [worth, from, bits, heard] = [0, step, 0, 0]
    worth += evenBits - differing
    bits += differing
    heard += 1
    if (worth > best.worth) best = { worth, from, to: step, bits, heard }
  }
  return { line, from: best.from, to: best.to, differingBits: best.bits / best.heard, worth: best.worth }
}

/** Bits that differ from the nearer of the two words around a place; null outside the other or where neither is heard. */
function differingAt(word: number, other: Uint32Array, place: number): number | null {
  const first = Math.floor(place)
  if (first < 0 || first + 1 >= other.length) return null
  const [x, y] = [other[first]!, other[first + 1]!]
  if (word === 0 && x === 0) return null
  if (word === 0 || x === 0) return 16
  return Math.min(bitCount(word ^ x), y === 0 ? 32 : bitCount(word ^ y))
}
