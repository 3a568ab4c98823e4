import type { PostSummary } from '../../shared/model/post.ts'

/** `same`: at the very minute; `near`: less than an hour apart. */
export type Clash = 'same' | 'near'

const hourMs = 3_600_000

/** Posts of one account that come too close to each other. Real instants are compared: over a change of the clocks the wall clock would lie. */
export function clashesOf(posts: readonly PostSummary[]): Map<string, Clash> {
  const byAccount = Map.groupBy(posts.filter(({ at, status }) => at !== null && status !== 'dropped'), ({ clientId, accountId }) => `${clientId} ${accountId ?? ''}`)
  const clashes = new Map<string, Clash>()
  const mark = (ref: string, clash: Clash) => {
    if (clashes.get(ref) !== 'same') clashes.set(ref, clash)
  }
  for (const own of byAccount.values()) {
    if (own.length < 2) continue
    const placed = own.map(({ ref, at }) => ({ ref, instant: Date.parse(at ?? '') })).toSorted((a, b) => a.instant - b.instant)
    for (const [index, post] of placed.entries()) {
      const before = placed[index - 1]
      if (!before || post.instant - before.instant >= hourMs) continue
      const clash = post.instant === before.instant ? 'same' : 'near'
      mark(before.ref, clash)
      mark(post.ref, clash)
    }
  }
  return clashes
}
