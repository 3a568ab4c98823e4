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

const kept = new WeakMap<readonly PostSummary[], Map<string, RangeFacts>>()

/** The facts of the posts of a range, found once for each answer of the core: of thousands of posts they take longer than a frame. */
export function factsOf(posts: readonly PostSummary[], range: DateRange): RangeFacts {
  const ranges = kept.get(posts) ?? new Map<string, RangeFacts>()
  const key = `${range.from} ${range.to}`
  const facts = ranges.get(key) ?? find(posts, range)
  kept.set(posts, ranges.set(key, facts))
  return facts
}

function find(posts: readonly PostSummary[], range: DateRange): RangeFacts {
  const within = posts.filter(({ localAt }) => localAt !== null && localAt >= range.from && localAt.slice(0, 10) <= range.to)
  return { within, byDay: byDayOf(within), clashes: clashesOf(posts), counts: countPosts(posts, range) }
}
