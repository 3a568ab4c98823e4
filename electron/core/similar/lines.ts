/** A straight course of time: step i of one signature is step `slope * i + offset` of the other. */
export interface Line {
  slope: number
  offset: number
}

/** Speeds that are tried: a quarter slower to a quarter faster. */
export const slopes: readonly number[] = Array.from({ length: 19 }, (_, step) => 1.025 ** (step - 9))

interface Search {
  wanted: number
  /** Steps between two lines of about one speed. */
  apart: number
  /** Votes under which a line is chance. */
  least: number
  stride?: number
}

/**
 * The lines on which most alike steps lie, best first: a Hough transform (Duda and Hart 1972) over speed and offset of all pairs of steps.
 * Every `stride`th step of the first is asked. `weight` says how alike two steps are, 0 for not. At most `wanted` lines, each of another speed or at least `apart` steps away.
 */
export function findLines([countA, countB]: [number, number], weight: (a: number, b: number) => number, { wanted, apart, least, stride = 1 }: Search): Line[] {
  const lowest = Math.ceil(countA * slopes.at(-1)!) + 1
  const bins = lowest + countB + 2
  const votes = new Float32Array(slopes.length * bins)
  for (let a = 0; a < countA; a += stride) {
    for (let b = 0; b < countB; b++) {
      const worth = weight(a, b)
      if (worth <= 0) continue
      for (let index = 0; index < slopes.length; index++) {
        const place = b - slopes[index]! * a + lowest
        const bin = place | 0
        const rest = place - bin
        votes[index * bins + bin]! += worth * (1 - rest)
        votes[index * bins + bin + 1]! += worth * rest
      }
    }
  }
  return highest(votes, bins, { wanted, apart, least }).map(({ index, bin }) => ({ slope: slopes[index]!, offset: bin - lowest }))
}

function highest(votes: Float32Array, bins: number, { wanted, apart, least }: Search): { index: number; bin: number }[] {
  const found: { index: number; bin: number }[] = []
  while (found.length < wanted) {
    let best = -1
    for (let at = 0; at < votes.length; at++) if (votes[at]! > (best < 0 ? 0 : votes[best]!)) best = at
    if (best < 0 || votes[best]! < least) break
    const [index, bin] = [Math.floor(best / bins), best % bins]
    found.push({ index, bin })
    for (let near = Math.max(0, index - 1); near <= Math.min(slopes.length - 1, index + 1); near++) {
      votes.fill(0, near * bins + Math.max(0, bin - apart), near * bins + Math.min(bins, bin + apart + 1))
    }
  }
  return found
}

/** Bits that differ (Hamming distance) in 32 bits. */
export function bitCount(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555)
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333)
  return (((count + (count >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}
