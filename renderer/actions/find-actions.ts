import { fold } from '../../shared/i18n/fold.ts'

/**
 * Those whose words hold every word of the query, a word being any part of one. First what begins with the query, then what has a word that begins
 * with it, else in the order given.
 */
export function findByWords<Item>(items: readonly Item[], wordsOf: (item: Item) => string, query: string): Item[] {
  const folded = fold(query)
  if (folded === '') return [...items]
  const words = folded.split(' ')
  const hits = items.flatMap((item) => {
    const text = fold(wordsOf(item))
    return words.every((word) => text.includes(word)) ? [{ item, rank: text.startsWith(folded) ? 2 : ` ${text}`.includes(` ${folded}`) ? 1 : 0 }] : []
  })
  return hits.toSorted((a, b) => b.rank - a.rank).map(({ item }) => item)
}
