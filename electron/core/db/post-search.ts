import { sql, type RawBuilder } from 'kysely'
import type { Database } from './database.ts'
import { wordsToMatch } from './post-words.ts'
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

interface Found {
  number: number
  at: string | null
}

/**
 * The numbers of the posts in which every word is somewhere, nearest in time first and those without a time last; and how many there are. Without a word,
 * none.
 */
export function searchPosts(db: Database, asked: PostSearch): { numbers: number[]; total: number } {
  const match = wordsToMatch(db, asked.text)
  if (match === null) return { numbers: [], total: 0 }
  const isFiltered = asked.clientIds !== undefined || asked.statuses !== undefined
  const { found, total } = isFiltered ? readFiltered(db, asked, match) : walkFromNow(db, asked, match)
  const nearest = nearestFirst(found.toSorted((one, other) => one.number - other.number), asked.now)
  return { numbers: nearest.slice(0, asked.limit).map(({ number }) => number), total }
}

/** What is nearest to now first, what has no time last; at the same distance as they come. */
export function nearestFirst<Timed extends { at: string | null }>(found: readonly Timed[], now: string): Timed[] {
  const instant = Date.parse(now)
  const far = (at: string | null) => (at === null ? Number.MAX_SAFE_INTEGER : Math.abs(Date.parse(at) - instant))
  return found.map((each) => ({ each, distance: far(each.at) })).toSorted((one, other) => one.distance - other.distance).map(({ each }) => each)
}

/** Of clients all their posts are looked through, of a status all posts with the words. */
function readFiltered(db: Database, { clientIds, statuses }: PostSearch, match: string): { found: Found[]; total: number } {
  const all = clientIds
    ? // The cross join keeps SQLite from going through the posts of everyone.
      shownClients(db, clientIds).crossJoin('posts').whereRef('posts.client_id', '=', 'clients.id').where('posts.removed_at', 'is', null).where(hasWords(match)).select(['number', 'at'])
    : shownPosts(db).where(sql<boolean>`number IN ${matching(match)}`).select(['number', 'at'])
  const found = db.all(statuses ? all.where('status', 'in', among(statuses)) : all)
  return { found, total: found.length }
}

/** From now both ways until there are enough: a word that is everywhere is met at once, and how often is counted by the index of words alone. */
function walkFromNow(db: Database, { limit, now }: PostSearch, match: string): { found: Found[]; total: number } {
  const all = shownPosts(db).where(hasWords(match)).select(['number', 'at'])
  const later = db.all(all.where('at', '>=', now).orderBy('at').limit(limit))
  const earlier = db.all(all.where('at', '<', now).orderBy('at', 'desc').limit(limit))
  const left = limit - later.length - earlier.length
  const ideas = left > 0 ? db.all(all.where('at', 'is', null).orderBy('number').limit(left)) : []
  return { found: [...later, ...earlier, ...ideas], total: countWords(db, match) - countHidden(db, match) }
}

function shownPosts(db: Database) {
  return db.build.selectFrom('posts').where('posts.removed_at', 'is', null).where('client_id', 'in', shownClients(db, undefined))
}

function countWords(db: Database, match: string): number {
  const found = matching(match).as<'found'>(sql`found`)
  return db.first(db.build.selectFrom(found).select(sql<number>`count(*)`.as('count')))?.count ?? 0
}

/** Of clients that were removed or are in the archive. */
function countHidden(db: Database, match: string): number {
  const hidden = db.build.selectFrom('clients').select('id').where('id', 'not in', shownClients(db, undefined))
  const query = db.build.selectFrom('posts').where('removed_at', 'is', null).where('client_id', 'in', hidden).where(hasWords(match)).select(sql<number>`count(*)`.as('count'))
  return db.first(hidden.limit(1)) === undefined ? 0 : (db.first(query)?.count ?? 0)
}

function matching(match: string): RawBuilder<{ rowid: number }> {
  return sql<{ rowid: number }>`(SELECT rowid FROM post_words WHERE post_words MATCH ${match})`
}

/** The plus keeps SQLite from fetching every post that has the words: it goes through an index instead and looks whether each is among them. */
function hasWords(match: string): RawBuilder<boolean> {
  return sql<boolean>`+number IN ${matching(match)}`
}
