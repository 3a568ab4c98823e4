import type { PostSummary } from '../../shared/model/post.ts'

/** `same`: at the very minute; `near`: less than an hour apart. */
export type Clash = 'same' | 'near'

const hourMs = 3_600_000

/**
 * Posts of one account that come too close to each other; given by time, as the core gives them. Real instants are compared: over a change of the clocks the wall
 * clock would lie.
 */
export function clashesOf(posts: readonly PostSummary[]): Map<string, Clash> {
  const clashes = new Map<string, Clash>()
  const latest = new Map<string, { ref: string; instant: number }>()
  const mark = (ref: string, clash: Clash) => {
    if (clashes.get(ref) !== 'same') clashes.set(ref, clash)
  }
  for (const { ref, at, status, clientId, accountId } of posts) {
    // Without an instant it was just moved, and the core has not said yet where to.
    if (at === null || status === 'dropped') continue
    const instant = Date.parse(at)
    const account = `${clientId} ${accountId ?? ''}`
    const before = latest.get(account)
    latest.set(account, { ref, instant })
    if (!before || instant - before.instant >= hourMs) continue
    const clash = instant === before.instant ? 'same' : 'near'
    mark(before.ref, clash)
    mark(ref, clash)
  }
  return clashes
}
