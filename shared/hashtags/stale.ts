import type { GroupDetails, HashtagUse, StaleMark } from '../contract/hashtags.ts'
import { dayOf } from '../planning/calendar-days.ts'

/**
 * Trends are told for the last seven or 30 days (TikTok Creative Center, fact 101): what was seen longer ago can be in neither list any more. That a group
 * is stale from then on is a judgement.
 */
export const trendDays = 30
/** A judgement: the same length as the planning practices look back. */
export const unusedDays = 90

export interface GroupInUse {
  details: GroupDetails
  uses: readonly HashtagUse[]
  /** The day it was first kept: a hashtag that was never used is not out of use before it has been there for a while. */
  keptOn: string
}

/** What of a group is out of date on a day such as `2026-11-22`. */
export function staleMarksOf({ details, uses, keptOn }: GroupInUse, today: string): StaleMark[] {
  const marks: StaleMark[] = []
  if (details.kind === 'trending') {
    const days = details.trendedOn === null ? null : dayOf(today) - dayOf(details.trendedOn)
    if (days === null) marks.push({ kind: 'trend-undated' })
    else if (days > trendDays) marks.push({ kind: 'trend-old', days })
  }
  const isOut = ({ lastOn }: HashtagUse) => dayOf(today) - dayOf(lastOn ?? keptOn) > unusedDays
  const isIn = ({ lastOn }: HashtagUse) => lastOn !== null && dayOf(today) - dayOf(lastOn) <= unusedDays
  const out = uses.some(isIn) ? uses.filter(isOut).map(({ tag }) => tag) : []
  if (out.length > 0) marks.push({ kind: 'unused', tags: out })
  return marks
}
