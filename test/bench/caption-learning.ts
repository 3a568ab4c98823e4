import type { DetectorName } from '../../shared/captions/detectors.ts'
import { unitsOf } from '../../shared/captions/learned/features.ts'
import { tokenise } from '../../shared/captions/tokens.ts'

export type Labelled = { text: string; language: string; hashtags?: Record<string, string> } & { [Name in DetectorName]?: string[] }

/** A sentence by the numbers of its features, and what readers marked in it. */
export interface Row {
  features: Int32Array
  marks: ReadonlySet<DetectorName>
}

/** Features by number, in the order in which they were met. */
export class Vocabulary {
  readonly names: string[] = []
  readonly numbers = new Map<string, number>()

  numberOf(name: string): number {
    const known = this.numbers.get(name)
    if (known !== undefined) return known
    this.numbers.set(name, this.names.length)
    return this.names.push(name) - 1
  }
}

export function rowsOf(captions: readonly Labelled[], learned: readonly DetectorName[], vocabulary: Vocabulary): Row[] {
  return captions.flatMap((caption) => {
    const marked = learned.flatMap((name) => (caption[name] ?? []).map((piece) => ({ name, place: placeOf(caption.text, piece) })))
    return unitsOf(tokenise(caption.text)).map(({ from, to, features }) => ({
      features: Int32Array.from(features, (name) => vocabulary.numberOf(name)),
      marks: new Set(marked.filter(({ place }) => place.from < to && from < place.to).map(({ name }) => name)),
    }))
  })
}

function placeOf(text: string, piece: string): { from: number; to: number } {
  const from = text.indexOf(piece)
  return { from, to: from + piece.length }
}

export interface Learning {
  /** A feature met in fewer sentences than this is left out. */
  fewest: number
  /** How hard weights are drawn to nothing. */
  decay: number
  /** How much more a marked sentence counts. */
  marked: number
  rounds: number
  /** The most weights that are kept. */
  kept: number
}

export const learning: Learning = { fewest: 2, decay: 0.003, marked: 3, rounds: 160, kept: 1500 }

/**
 * Logistic regression of "is this sentence marked" on its features, by gradient descent with a step of its own for each weight (Adam). No
 * chance in it: the same rows give the same weights.
 */
export function learn(rows: readonly Row[], name: DetectorName, features: number, { fewest, decay, marked, rounds, kept }: Learning = learning): Float64Array {
  const met = new Int32Array(features)
  for (const { features: own } of rows) for (const feature of own) met[feature]!++
  let allowed = met.map((count) => (count >= fewest ? 1 : 0))
  let weights = descend(rows, name, allowed, decay, marked, rounds)
  const order = [...weights.keys()].filter((feature) => weights[feature] !== 0).toSorted((a, b) => Math.abs(weights[b]!) * Math.sqrt(met[b]!) - Math.abs(weights[a]!) * Math.sqrt(met[a]!) || a - b)
  if (order.length > kept) {
    allowed = new Int32Array(features)
    for (const feature of order.slice(0, kept)) allowed[feature] = 1
    weights = descend(rows, name, allowed, decay, marked, rounds)
  }
  return weights
}

function descend(rows: readonly Row[], name: DetectorName, allowed: Int32Array, decay: number, marked: number, rounds: number): Float64Array {
  const weights = new Float64Array(allowed.length)
  const [first, second, slope] = [new Float64Array(allowed.length), new Float64Array(allowed.length), new Float64Array(allowed.length)]
  const used = [...allowed.keys()].filter((feature) => allowed[feature] === 1)
  const packed = rows.map(({ features, marks }) => ({ own: features.filter((feature) => allowed[feature] === 1), wanted: marks.has(name) ? 1 : 0 }))
  for (let round = 1; round <= rounds; round++) {
    slope.fill(0)
    for (const { own, wanted } of packed) {
      let sum = 0
      for (const feature of own) sum += weights[feature]!
      const miss = (1 / (1 + Math.exp(-sum)) - wanted) * (wanted === 1 ? marked : 1)
      for (const feature of own) slope[feature]! += miss
    }
    const rate = 0.05
    for (const feature of used) {
      const by = slope[feature]! / rows.length + decay * weights[feature]!
      first[feature] = 0.9 * first[feature]! + 0.1 * by
      second[feature] = 0.99 * second[feature]! + 0.01 * by * by
      weights[feature]! -= (rate * (first[feature]! / (1 - 0.9 ** round))) / (Math.sqrt(second[feature]! / (1 - 0.99 ** round)) + 1e-8)
    }
  }
  return weights
}
