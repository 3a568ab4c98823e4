import { fold } from '../../../shared/i18n/fold.ts'

export const hashtagFields = ['tag', 'group', 'kind', 'date', 'region', 'note'] as const
export type HashtagField = (typeof hashtagFields)[number]

const headings: Record<HashtagField, readonly string[]> = {
  tag: ['tag', 'tags', 'hashtag', 'hashtags', 'hashtag name', 'hash tag', 'trend', 'keyword', 'trefwoord'],
  group: ['group', 'groep', 'group name', 'groepsnaam', 'set', 'list', 'lijst', 'collection', 'collectie', 'name', 'naam'],
  kind: ['kind', 'soort', 'type', 'category', 'categorie'],
  date: ['date', 'datum', 'seen', 'seen on', 'gezien', 'gezien op', 'trending on', 'trending op', 'trend date', 'trenddatum', 'day', 'dag'],
  region: ['region', 'regio', 'country', 'land', 'country code', 'landcode', 'market', 'markt'],
  note: ['note', 'notes', 'notitie', 'notities', 'opmerking', 'opmerkingen'],
}

const known = new Map(hashtagFields.flatMap((field) => headings[field].map((name) => [name, field] as const)))

/** Which field each column holds, guessed by its heading in English or Dutch; of two of one kind the first. */
export function guessColumns(names: readonly string[]): (HashtagField | null)[] {
  const taken = new Set<HashtagField>()
  return names.map((name) => {
    const field = known.get(fold(name)) ?? null
    if (field === null || taken.has(field)) return null
    taken.add(field)
    return field
  })
}
