import { nameOf } from '../../../shared/captions/hashtag-kinds.ts'
import { findHashtags } from '../../../shared/captions/hashtags.ts'
import { longestRead } from '../../../shared/captions/length.ts'
import type { HashtagUse } from '../../../shared/contract/hashtags.ts'
import { timesBetween } from '../../../shared/planning/repeats.ts'
import type { Database } from '../db/database.ts'
import { draftsWithHashtags, postsWithHashtags, repeatsWithHashtags, type RepeatedHashtags, type WrittenHashtags } from '../db/hashtag-uses.ts'

type Count = Omit<HashtagUse, 'tag'>

/** Looks up how a hashtag is used by a client, or with null by everybody. */
export type UsesOf = (tag: string, clientId: string | null) => HashtagUse

const none: Count = { drafts: 0, posts: 0, lastOn: null }
/** So many texts are read before others get their turn: a plan of a hundred thousand posts must not hold up a click. */
const atOnce = 2000

/**
 * Counts where hashtags are used: each caption, post and repeat once. A repeat counts from its first time on, the last before `today` telling when. Resolves
 * to a look-up.
 */
export async function countUses(db: Database, today: string): Promise<UsesOf> {
  const repeats = repeatsWithHashtags(db).map((repeat): WrittenHashtags => ({ ...repeat, kind: 'post', on: lastOf(repeat, today) }))
  const counts = new Map<string, Count>()
  const written = [...draftsWithHashtags(db), ...postsWithHashtags(db), ...repeats]
  for (let start = 0; start < written.length; start += atOnce) {
    for (const each of written.slice(start, start + atOnce)) count(counts, each)
    await new Promise((resolve) => setImmediate(resolve))
  }
  return (tag, clientId) => ({ tag, ...(counts.get(keyOf(nameOf(tag), clientId)) ?? none) })
}

function count(counts: Map<string, Count>, { clientId, kind, text, on }: WrittenHashtags) {
  const read = text.slice(0, longestRead)
  const names = new Set(findHashtags(read).map(({ from, to }) => nameOf(read.slice(from, to))))
  for (const name of names) {
    for (const owner of clientId === null ? [null] : [null, clientId]) {
      const key = keyOf(name, owner)
      const before = counts.get(key) ?? none
      const lastOn = before.lastOn !== null && before.lastOn > on ? before.lastOn : on
      counts.set(key, kind === 'draft' ? { ...before, drafts: before.drafts + 1, lastOn } : { ...before, posts: before.posts + 1, lastOn })
    }
  }
}

function keyOf(name: string, clientId: string | null): string {
  return `${clientId ?? ''} ${name}`
}

function lastOf({ rule, localStart }: RepeatedHashtags, today: string): string {
  return (timesBetween(rule, localStart, localStart, `${today}T23:59`).at(-1) ?? localStart).slice(0, 10)
}
