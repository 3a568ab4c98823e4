import { wallOf } from '../../shared/planning/zoned.ts'
import { movedTime } from './dates.ts'
import type { RefChange } from './use-calendar-changes.ts'

/** Where a day alone is told and a post has no time yet. A judgement: nobody is asleep. */
export const usualTime = '12:00'

interface Timed {
  ref: string
  localAt: string | null
}

/** All posts moved as far as the one that is held: to a date, and to a time where one is told. Posts without a time come to the date at the usual one. */
export function draggedTo(posts: readonly Timed[], held: string, date: string, time: string | null): RefChange[] {
  const from = posts.find(({ ref }) => ref === held)?.localAt ?? null
  const to = `${date}T${time ?? from?.slice(11) ?? usualTime}`
  const minutes = from === null ? 0 : (wallOf(to) - wallOf(from)) / 60_000
  return posts.map(({ ref, localAt }) => ({ ref, change: { localAt: localAt === null ? to : movedTime(localAt, { minutes }) } })).filter(({ ref, change }) => change.localAt !== posts.find((post) => post.ref === ref)?.localAt)
}

/** All posts put on a date; each keeps its own time where none is told. */
export function putOn(posts: readonly Timed[], date: string, time: string | null): RefChange[] {
  return posts.map(({ ref, localAt }) => ({ ref, change: { localAt: `${date}T${time ?? localAt?.slice(11) ?? usualTime}` } }))
}

export function shifted(posts: readonly Timed[], by: { days?: number; minutes?: number }): RefChange[] {
  return posts.flatMap(({ ref, localAt }) => (localAt === null ? [] : [{ ref, change: { localAt: movedTime(localAt, by) } }]))
}
