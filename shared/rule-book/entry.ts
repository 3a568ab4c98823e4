import type { Source, Text } from '../practices/practice.ts'

/** What this folder needs of a rule that is not measured on a draft; whatever else it states is its own. */
export interface Entry {
  id: string
  title: Text
  why: Text
  sources: readonly Source[]
  /** Numbers of the documented facts that it covers. */
  facts: readonly number[]
}

/** A rule that only the results of posts can answer: it is declared, and never judges a draft. */
export interface ResultsPractice extends Entry {
  kind: 'results'
  /** Which results it needs. */
  needs: Text
}

/** A claim that goes round and is not used here. */
export interface RefusedClaim {
  id: string
  claim: Text
  reason: Text
  /** Who makes it; empty where nobody could be found. */
  sources: readonly Source[]
  facts: readonly number[]
}
