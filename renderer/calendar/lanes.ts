import type { PostSummary } from '../../shared/model/post.ts'

export interface PlacedCard {
  post: PostSummary
  /** Since midnight on the wall clock. */
  minute: number
  lane: number
  lanes: number
}

export interface MoreAt {
  hour: number
  count: number
  lane: number
  lanes: number
}

/** How long a card is drawn: a post has no length of its own, but its words need the room. */
export const cardMinutes = 55

export function minuteOf(localAt: string): number {
  return Number(localAt.slice(11, 13)) * 60 + Number(localAt.slice(14, 16))
}

/** Posts of a day beside each other where they would cover each other; what finds no lane is counted by the hour. */
export function lanesOf(posts: readonly PostSummary[], mostLanes: number): { cards: PlacedCard[]; more: MoreAt[] } {
  const timed = posts.map((post) => ({ post, minute: minuteOf(post.localAt ?? '') })).toSorted((a, b) => a.minute - b.minute)
  const cards: PlacedCard[] = []
  const more: MoreAt[] = []
  for (let from = 0; from < timed.length; ) {
    const ends: number[] = []
    const laneOf: number[] = []
    let to = from
    for (; to < timed.length; to++) {
      const minute = timed[to]?.minute ?? 0
      if (to > from && ends.every((end) => end <= minute)) break
      const free = ends.findIndex((end) => end <= minute)
      const lane = free === -1 ? ends.length : free
      ends[lane] = minute + cardMinutes
      laneOf.push(lane)
    }
    place(timed.slice(from, to), laneOf, mostLanes, { cards, more })
    from = to
  }
  return { cards, more }
}

function place(cluster: readonly { post: PostSummary; minute: number }[], laneOf: readonly number[], mostLanes: number, { cards, more }: { cards: PlacedCard[]; more: MoreAt[] }) {
  const needed = Math.max(...laneOf) + 1
  const lanes = Math.min(needed, mostLanes)
  // The last lane tells how many more there are.
  const shown = needed > mostLanes ? mostLanes - 1 : lanes
  const hidden = new Map<number, number>()
  for (const [index, { post, minute }] of cluster.entries()) {
    const lane = laneOf[index] ?? 0
    if (lane < shown) cards.push({ post, minute, lane, lanes })
    else hidden.set(Math.floor(minute / 60), (hidden.get(Math.floor(minute / 60)) ?? 0) + 1)
  }
  for (const [hour, count] of hidden) more.push({ hour, count, lane: lanes - 1, lanes })
}
