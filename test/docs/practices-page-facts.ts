import { chapters, type Fact } from '../../shared/rule-book/fact.ts'
import type { RuleBook } from '../../shared/rule-book/index.ts'
import { placesOf, type Place } from '../../shared/rule-book/places.ts'
import { sourceTable, table } from './practices-page-table.ts'

/** The documented facts with the places that each has in the book, and both sides of every contradiction. */
export function factsChapter(book: RuleBook): string[] {
  const rows = book.facts.map((fact) => [String(fact.number), fact.documents.join(' '), told(fact), placesOf(fact, book).map(placeText).join(', ')])
  return [
    '## Where each documented fact has its place',
    'Documents: D0, D1, D2 and D3, as they are named under the practices. A fact that is “text” is knowledge to read: no draft, plan or result can be held against it. “refused” is a claim about the fact that is not used.',
    table(['fact', 'document', 'it says', 'place'], rows),
    `### ${chapters.contradictions.en}`,
    ...book.facts.flatMap(contradiction),
  ]
}

function told({ text, note }: Fact): string {
  return note ? `${text.en} *${note.en}*` : text.en
}

function placeText(place: Place): string {
  return 'id' in place ? `${place.kind} \`${place.id}\`` : place.kind
}

function contradiction({ number, text, sides }: Fact): string[] {
  return sides ? [`**${number}.** ${text.en}`, sourceTable(sides)] : []
}
