import { fold } from '../i18n/fold.ts'
import type { AnyPractice, Source, Text } from '../practices/practice.ts'
import type { Entry, RefusedClaim, ResultsPractice } from './entry.ts'
import { chapters, documents, type Fact } from './fact.ts'
import type { RuleBook } from './index.ts'

/** Something of the rule book that can be found. */
export interface Findable {
  kind: 'measured' | 'asked' | 'planned' | 'results' | 'refused' | 'fact'
  /** The id of the entry; of a fact its number. */
  id: string
  title: Text
  /** What it says, to show under its title. */
  text: Text
}

/** A findable with its words folded, once, for every search. */
export interface Indexed {
  found: Findable
  folded: { title: string; text: string }[]
}

/** The rule book made ready for searching, in the order in which it is read. */
export function indexRuleBook({ practices, plan, results, refused, facts }: RuleBook): Indexed[] {
  return [
    ...practices.map(ofPractice),
    ...plan.map((entry) => ofEntry('planned', entry)),
    ...results.map((entry: ResultsPractice) => ofEntry('results', entry, [entry.needs])),
    ...refused.map(ofClaim),
    ...facts.map(ofFact),
  ]
}

/**
 * What holds every word of the query, in English or in Dutch; case, accents and signs do not matter, and a word may be a part of another.
 * First what has most of the words in its title, then whole words before beginnings before parts; else in the order of the book.
 * A query without words finds everything.
 */
export function searchRuleBook(index: readonly Indexed[], query: string): Findable[] {
  const words = fold(query).split(' ').filter((word) => word !== '')
  const hits = index.flatMap(({ found, folded }) => {
    const ranks = folded.flatMap((texts) => rankOf(texts, words))
    return ranks.length > 0 ? [{ found, rank: Math.max(...ranks) }] : []
  })
  return hits.sort((a, b) => b.rank - a.rank).map(({ found }) => found)
}

/** A word in the title counts more than any number of words elsewhere, as long as nobody types a hundred. */
const inTitle = 1000

function rankOf({ title, text }: Indexed['folded'][number], words: readonly string[]): number[] {
  const ranks = words.map((word) => (title.includes(word) ? inTitle + closeness(title, word) : closeness(text, word)))
  return ranks.includes(0) ? [] : [ranks.reduce((sum, rank) => sum + rank, 0)]
}

/** 3 for a whole word, 2 for a beginning, 1 for a part, 0 for none. */
function closeness(text: string, word: string): number {
  if (!text.includes(word)) return 0
  const padded = ` ${text} `
  if (padded.includes(` ${word} `)) return 3
  return padded.includes(` ${word}`) ? 2 : 1
}

function ofPractice(practice: AnyPractice): Indexed {
  const { kind, failTitle, fix } = practice
  return ofEntry(kind === 'manual' ? 'asked' : 'measured', practice, [failTitle, fix, ...(kind === 'manual' ? [practice.question] : [])])
}

function ofEntry(kind: Findable['kind'], { id, title, why, sources }: Entry, more: readonly Text[] = []): Indexed {
  return indexed({ kind, id, title, text: why }, more, [id, ...sources.map(wordsOf)])
}

function ofClaim({ id, claim, reason, sources }: RefusedClaim): Indexed {
  return indexed({ kind: 'refused', id, title: claim, text: reason }, [], [id, ...sources.map(wordsOf)])
}

function ofFact({ number, chapter, documents: ids, text, note, sides = [] }: Fact): Indexed {
  const title = { en: `Fact ${number}`, nl: `Feit ${number}` }
  const cited = ids.map((id) => `${id} ${documents[id].title} ${documents[id].publisher ?? ''}`)
  return indexed({ kind: 'fact', id: String(number), title, text }, [chapters[chapter], ...(note ? [note] : [])], [...cited, ...sides.map(wordsOf)])
}

/** A source is cited in English, and found in either language. */
function wordsOf({ title, publisher, statement, figure }: Source): string {
  return `${title} ${publisher} ${statement} ${figure ?? ''}`
}

function indexed(found: Findable, more: readonly Text[], everywhere: readonly string[]): Indexed {
  const folded = (['en', 'nl'] as const).map((language) => ({
    title: fold(found.title[language]),
    text: fold([found.text[language], ...more.map((text) => text[language]), ...everywhere].join(' ')),
  }))
  return { found, folded }
}
