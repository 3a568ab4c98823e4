import type { Post, PostContent, PostStatus, Repeat } from '../../../shared/model/post.ts'
import { comesAt, nextTimes } from '../../../shared/planning/repeats.ts'
import { instantOf, localOf } from '../../../shared/planning/zoned.ts'
import { icsTime, plainText } from './ics-lines.ts'

/** A time as a property holds it: by the clocks of a zone, or, without one, in UTC. */
export interface IcsMoment {
  zone: string | null
  value: string
}

/** STATUS of an event, which knows three. */
export const icsStatus: Record<PostStatus, 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED'> = {
  idea: 'TENTATIVE',
  scripted: 'TENTATIVE',
  draft: 'TENTATIVE',
  'in-review': 'TENTATIVE',
  approved: 'CONFIRMED',
  scheduled: 'CONFIRMED',
  posted: 'CONFIRMED',
  dropped: 'CANCELLED',
}

/** What every calendar shows of a post. */
export interface ShownContent {
  summary: string
  description: string
  categories: string[]
  status: string
}

/** A post without a title is called by the first line of its caption. */
export function shownContent({ title, caption, hashtags, labels, status }: Pick<PostContent, 'title' | 'caption' | 'hashtags' | 'labels' | 'status'>): ShownContent {
  const [firstLine = ''] = plainText(caption).split('\n')
  return {
    summary: plainText(title) || firstLine.slice(0, 80) || 'TikTok',
    description: plainText([caption, hashtags.join(' ')].filter((part) => part !== '').join('\n\n')),
    categories: labels.map((label) => plainText(label).trim()).filter((label) => label !== ''),
    status: icsStatus[status],
  }
}

/**
 * When a post is, for other readers: a time that the clocks skip as the one they show instead, and one that they show twice in UTC, since readers do not
 * agree on those.
 */
export function shownMoment(localAt: string, timeZone: string): IcsMoment {
  const { at, shift } = instantOf(localAt, timeZone)
  if (timeZone === 'UTC' || shift === 'repeated') return { zone: null, value: `${icsTime(at)}Z` }
  return { zone: timeZone, value: icsTime(localOf(at, timeZone)) }
}

export interface ShownRepeat {
  start: IcsMoment
  rule: string
  excluded: IcsMoment[]
}

/**
 * When a repeat comes, for other readers: they take the start for an occurrence, so it is the first one, and they want an end in UTC. A rule that never
 * comes is shown as an event that is excluded.
 */
export function shownRepeat({ rule, localStart, skipped }: Repeat, timeZone: string): ShownRepeat {
  const first = comesAt(rule, localStart, localStart) ? localStart : nextTimes(rule, localStart, localStart, 1)[0]
  const plain = (localAt: string): IcsMoment => (timeZone === 'UTC' ? { zone: null, value: `${icsTime(localAt)}Z` } : { zone: timeZone, value: icsTime(localAt) })
  const excluded = (first === undefined ? [...skipped, localStart] : skipped).toSorted()
  return { start: plain(first ?? localStart), rule: endInUtc(rule.replace(/^RRULE:/i, '').toUpperCase(), timeZone), excluded: excluded.map(plain) }
}

/** A date alone as the end is the whole of that day. */
function endInUtc(rule: string, timeZone: string): string {
  return rule.replace(/(UNTIL=)(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)\d\d)?(?=;|$)/, (_, name: string, year: string, month: string, day: string, hour = '23', minute = '59') => {
    return `${name}${icsTime(instantOf(`${year}-${month}-${day}T${hour}:${minute}`, timeZone).at)}Z`
  })
}

/** What `X-HOOKLINE-POST` and `X-HOOKLINE-REPEAT` hold: all there is, and the zone its times are in. */
export interface ExactPost {
  zone: string
  post: Post
}
export interface ExactRepeat {
  zone: string
  repeat: Repeat
}
