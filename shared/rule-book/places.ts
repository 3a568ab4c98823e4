import type { AnyPractice, Text } from '../practices/practice.ts'
import type { Entry, RefusedClaim, ResultsPractice } from './entry.ts'
import type { Fact, Way } from './fact.ts'

/** Everything that a fact may have its place in. */
export interface Books {
  /** Measured, or asked of a person. */
  practices: readonly AnyPractice[]
  plan: readonly Entry[]
  results: readonly ResultsPractice[]
  refused: readonly RefusedClaim[]
}

/** One place of a fact: an entry of a book by its id, or the text of the fact itself. */
export type Place =
  | { kind: 'measured' | 'asked' | 'planned' | 'results' | 'refused'; id: string; title: Text }
  | { kind: 'text' | 'outside' }

/** Every place of a fact, in the order of the books; the text of the fact comes last. */
export function placesOf(fact: Fact, { practices, plan, results, refused }: Books): Place[] {
  const covers = ({ facts }: Pick<Entry, 'facts'>) => facts.includes(fact.number)
  return [
    ...practices.filter(covers).map(({ kind, id, title }) => ({ kind: kind === 'manual' ? ('asked' as const) : ('measured' as const), id, title })),
    ...plan.filter(covers).map(({ id, title }) => ({ kind: 'planned' as const, id, title })),
    ...results.filter(covers).map(({ id, title }) => ({ kind: 'results' as const, id, title })),
    ...refused.filter(covers).map(({ id, claim }) => ({ kind: 'refused' as const, id, title: claim })),
    ...fact.how.filter((way) => way === 'text' || way === 'outside').map((kind) => ({ kind })),
  ]
}

/** The ways in which a fact says it is covered, and no entry covers it. */
export function gapsOf(fact: Fact, books: Books): Way[] {
  const kinds = new Set<string>(placesOf(fact, books).map(({ kind }) => kind))
  return fact.how.filter((way) => !kinds.has(way))
}
