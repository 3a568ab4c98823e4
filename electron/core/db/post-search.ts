import { sql, type RawBuilder } from 'kysely'
import type { Database } from './database.ts'
import { shownClients } from './post-summaries.ts'
import { among } from './versions.ts'

export interface PostSearch {
  text: string
  clientIds: readonly string[] | undefined
  statuses: readonly string[] | undefined
  limit: number
  /** What is nearest to this instant comes first. */
  now: string
}

/** Below this many letters the index of three letters each knows nothing. */
const shortestIndexed = 3
const mostWords = 20

/**
 * The numbers of the posts in which every word is somewhere, nearest in time first and those without a time last; and how many there are. A word of one or
 * two letters is looked for in titles, captions, hashtags and labels alone. Without a word, none.
 */
export function searchPosts(db: Database, { text, clientIds, statuses, limit, now }: PostSearch): { numbers: number[]; total: number } {
  const words = [...new Set(text.normalize('NFC').split(/[\s\p{Cc}]+/u).filter((word) => word !== ''))].slice(0, mostWords)
  if (words.length === 0) return { numbers: [], total: 0 }
  const [long, short] = [words.filter((word) => lettersOf(word) >= shortestIndexed), words.filter((word) => lettersOf(word) < shortestIndexed)]
  let found = db.build.selectFrom('posts').where('removed_at', 'is', null).where('client_id', 'in', shownClients(db, clientIds))
  if (statuses) found = found.where('status', 'in', among(statuses))
  if (long.length > 0) found = found.where('number', 'in', indexed(long))
  for (const word of short) found = found.where(holds(word))
  const distance = sql<number>`abs(unixepoch(at) - unixepoch(${now}))`
  const nearest = db.all(found.select(['number', sql<number>`count(*) OVER ()`.as('total')]).orderBy(sql`at IS NULL`).orderBy(distance).orderBy('number').limit(limit))
  return { numbers: nearest.map((row) => row.number), total: nearest[0]?.total ?? 0 }
}

function lettersOf(word: string): number {
  return [...word].length
}

/** Each word in quotes is looked for as it stands: nothing in it is a command of the search. */
function indexed(words: readonly string[]): RawBuilder<number> {
  return sql<number>`(SELECT rowid FROM post_words WHERE post_words MATCH ${words.map((word) => `"${word.replaceAll('"', '""')}"`).join(' ')})`
}

/** `instr` on lower-case text: LIKE would take % and _ for patterns, and costs three times as much. */
function holds(word: string) {
  return sql<boolean>`instr(lower(title || char(10) || caption || char(10) || json_extract(details, '$.hashtags', '$.labels')), ${word.toLowerCase()}) > 0`
}
