import type { TextSpan } from '../hashtags.ts'
import { mergeSpans } from '../spans.ts'
import type { Token } from '../tokens.ts'
import { unitsOf, type Unit } from './features.ts'

/** Weights of features, and from which sum of them on a sentence counts without a rule, or counts in spite of one no more. */
export interface Learned {
  weights: ReadonlyMap<string, number>
  add: number
  veto: number
}

const cut = new WeakMap<readonly Token[], Unit[]>()

/** The spans of the rules where a sentence of the caption does not weigh too little, else the sentences that weigh enough by themselves. */
export function weighed(found: TextSpan[], tokens: readonly Token[], { weights, add, veto }: Learned): TextSpan[] {
  const units = cut.get(tokens) ?? unitsOf(tokens)
  cut.set(tokens, units)
  const sums = units.map(({ features }) => features.reduce((sum, name) => sum + (weights.get(name) ?? 0), 0))
  if (found.length > 0) return sums.some((sum) => sum >= veto) ? found : []
  return mergeSpans(units.filter((_, at) => (sums[at] ?? 0) >= add).map(({ from, to }) => ({ from, to })))
}
