import type { Still } from './gatherer.ts'
import { round } from './round.ts'
import { edgesOf, halfReach, type StillEdges } from './still-edges.ts'

/** The picture is judged in blocks of a twelfth of its shorter side, so that one busy corner is not all there is. */
const blocksAcross = 12
/** Edges that a block has at least, and blocks that a still has at least, to be judged by. Judgements. */
const leastEdges = 8
const leastBlocks = 4
/** The sharpest tenth of the blocks: a soft background behind a subject is no blur. */
const sharpest = 0.1
const taps = 2 * halfReach + 1

export interface Sharpness {
  add(still: Still): void
  /** 0 (blurred) to 1 (crisp); null where no still has enough edges. */
  finish(): number | null
}

/**
 * Sharpness of the sharpest part of the picture, the median over the stills. At each edge the change between two neighbouring pixels is held against
 * that after a re-blur over 9 (Crete et al. 2007, The blur effect): the ratio does not depend on contrast. Where they compare
 * sums over the whole picture, here it is edges alone, so that flat graphics and plain walls are neither sharp nor blurred.
 *
 * Scale, on photo-like pictures blurred by a Gaussian of so many pixels of a 540×960 still (twice as many at 1080×1920): 0 → 0.93, 0.5 → 0.88,
 * 1 → 0.77, 1.5 → 0.65, 2 → 0.52, 3 → 0.34, 4.5 → 0.20, 6 → 0.15; whatever the content within 0.05, flat graphics up to 0.1 higher.
 * Heavy grain over a blur of more than 3 keeps it near 0.4. Crisp captions on blurred footage are sharp edges too and count as such.
 */
export function createSharpness(): Sharpness {
  const values: number[] = []
  return {
    add(still) {
      const value = sharpnessOf(still)
      if (value !== null) values.push(value)
    },
    finish() {
      const sorted = values.toSorted((a, b) => a - b)
      const middle = sorted[sorted.length >> 1]
      return middle === undefined ? null : round(middle, 4)
    },
  }
}

function sharpnessOf(still: Still): number | null {
  const usual = [...blocksOf(still, edgesOf(still))].filter((block) => block.length >= leastEdges).map((block) => usualOf(block))
  if (usual.length < leastBlocks) return null
  const best = usual.toSorted((a, b) => b - a).slice(0, Math.ceil(usual.length * sharpest))
  const concentration = best.reduce((sum, value) => sum + value, 0) / best.length
  // Crete's blur is the change after over the change before: 1/9 for a step, 1 where nothing was left to blur.
  const blur = Math.min(1, 1 / (taps * concentration))
  return (1 - blur) / (1 - 1 / taps)
}

/** The edges' concentrations, block by block. */
function blocksOf({ widthPx, heightPx }: Still, { xPx, yPx, concentration }: StillEdges): Iterable<number[]> {
  const sizePx = Math.max(8, Math.min(widthPx, heightPx) / blocksAcross)
  const columns = Math.ceil(widthPx / sizePx)
  const blocks = new Map<number, number[]>()
  for (let at = 0; at < concentration.length; at++) {
    const key = Math.floor(yPx[at]! / sizePx) * columns + Math.floor(xPx[at]! / sizePx)
    const block = blocks.get(key)
    if (block) block.push(concentration[at]!)
    else blocks.set(key, [concentration[at]!])
  }
  return blocks.values()
}

/** A quarter of a block's edges are softer: grain and crossing edges make single ones look sharp. */
function usualOf(values: number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 2] ?? 0
}
