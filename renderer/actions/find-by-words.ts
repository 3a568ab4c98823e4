import { fold } from '../../shared/i18n/fold.ts'

/** Things with their words folded, once, for every search. */
export type ByWords<Item> = readonly { item: Item; words: string }[]

export function indexByWords<Item>(items: readonly Item[], wordsOf: (item: Item) => string): ByWords<Item> {
  return items.map((item) => ({ item, words: ` ${fold(wordsOf(item))}` }))
}

/**
 * Those whose words hold every word of the query, a word being any part of one. First what begins with the query, then what has a word that begins
 * with it, else in the order given.
 */
export function findByWords<Item>(index: ByWords<Item>, query: string): Item[] {
  const folded = fold(query)
  if (folded === '') return index.map(({ item }) => item)
  const parts = folded.split(' ')
  const hits = index.flatMap(({ item, words }) => (parts.every((part) => words.includes(part)) ? [{ item, rank: words.startsWith(` ${folded}`) ? 2 : words.includes(` ${folded}`) ? 1 : 0 }] : []))
  return hits.toSorted((a, b) => b.rank - a.rank).map(({ item }) => item)
}
