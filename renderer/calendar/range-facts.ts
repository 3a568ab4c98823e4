import type { PostSummary } from '../../shared/model/post.ts'
import { byDayOf } from './calendar-model.ts'
import { clashesOf, type Clash } from './clashes.ts'
import type { DateRange } from './dates.ts'
import { countPosts, type PostCounts } from './gaps.ts'

/** What a view needs to know of its posts before it can draw one. */
export interface RangeFacts {
  within: readonly PostSummary[]
  byDay: ReadonlyMap<string, readonly PostSummary[]>
  clashes: ReadonlyMap<string, Clash>
  counts: PostCounts
}

/** What was found in an answer of the core: posts clash in whatever range they are looked at. */
interface Found {
  clashes: ReadonlyMap<string, Clash>
  byRange: Map<string, RangeFacts>
}

const kept = new WeakMap<readonly PostSummary[], Found>()

/** The facts of the posts of a range, found once for each answer of the core: of thousands of posts they take longer than a frame. */
export function factsOf(posts: readonly PostSummary[], range: DateRange): RangeFacts {
  const { clashes, byRange } = kept.get(posts) ?? { clashes: clashesOf(posts), byRange: new Map<string, RangeFacts>() }
  kept.set(posts, { clashes, byRange })
  const key = `${range.from} ${range.to}`
  const facts = byRange.get(key) ?? find(posts, range, clashes)
  byRange.set(key, facts)
  return facts
}

function find(posts: readonly PostSummary[], range: DateRange, clashes: Found['clashes']): RangeFacts {
  const within = posts.filter(({ localAt }) => localAt !== null && localAt >= range.from && localAt.slice(0, 10) <= range.to)
  return { within, byDay: byDayOf(within), clashes, counts: countPosts(posts, range) }
}
