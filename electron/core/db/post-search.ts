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

/** The numbers of the posts in which every word is somewhere, nearest in time first and those without a time last; and how many there are. Without a word, none. */
export function searchPosts(db: Database, { text, clientIds, statuses, limit, now }: PostSearch): { numbers: number[]; total: number } {
  const words = [...new Set(text.normalize('NFC').split(/[\s\p{Cc}]+/u).filter((word) => word !== ''))].slice(0, mostWords)
  if (words.length === 0) return { numbers: [], total: 0 }
  return { numbers: [], total: 0 }
}
