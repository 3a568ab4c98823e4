import type { Post, Repeat } from '../../../shared/model/post.ts'
import { shownContent, shownMoment, shownRepeat, type ExactPost, type ExactRepeat, type IcsMoment } from './ics-event.ts'
import { icsData, icsLine, icsText, icsTime } from './ics-lines.ts'
import { icsZone } from './ics-zone.ts'
import type { ClientPlan } from './plan.ts'

/** Rules without an end are followed so far by the zone that goes with them. */
const yearsAhead = 10

/**
 * Plans as one iCalendar (RFC 5545): an event for each post and repeat, a journal entry for each idea. What iCalendar has no place for stands in
 * `X-HOOKLINE-POST` and `X-HOOKLINE-REPEAT`, so that reading it gives back exactly what was written. Where it is for the public, for whoever subscribes to it, it
 * holds what will be posted, and when, alone: no ideas, labels, notes or whatever else stays in the house.
 */
export function writeIcs(plans: readonly ClientPlan[], at: string, { isPublic = false } = {}): string {
  const names = plans.map(({ client }) => client.name).join(', ')
  const stamp = `${icsTime(at)}Z`
  const head = [icsLine('BEGIN', 'VCALENDAR'), icsLine('VERSION', '2.0'), icsLine('PRODID', '-//Hookline//Plan//EN'), icsLine('CALSCALE', 'GREGORIAN'), icsLine('METHOD', 'PUBLISH'), icsLine('X-WR-CALNAME', icsText(names)), ...(isPublic ? refreshed : [])]
  return [...head, ...zonesOf(plans, at), ...plans.flatMap((plan) => entriesOf(isPublic ? forPublic(plan) : plan, stamp, !isPublic)), icsLine('END', 'VCALENDAR')].join('')
}

/** How often those who subscribe look again, in the way of RFC 7986 and the one before it. */
const refreshed = [icsLine('REFRESH-INTERVAL;VALUE=DURATION', 'PT1H'), icsLine('X-PUBLISHED-TTL', 'PT1H')]

/** A plan without what is not on the calendar, and without labels, which are for the house. */
function forPublic({ posts, repeats, ...plan }: ClientPlan): ClientPlan {
  return {
    ...plan,
    posts: posts.filter(({ localAt }) => localAt !== null).map((post) => ({ ...post, labels: [] })),
    repeats: repeats.map((repeat) => ({ ...repeat, content: { ...repeat.content, labels: [] } })),
  }
}

function zonesOf(plans: readonly ClientPlan[], at: string): string[] {
  const byZone = Map.groupBy(plans, ({ client }) => client.timeZone)
  byZone.delete('UTC')
  return [...byZone].map(([zone, used]) => {
    const years = used.flatMap(({ posts, repeats }) => [...posts.flatMap(({ localAt, occurrence }) => [localAt ?? [], occurrence ?? []].flat()), ...repeats.map(({ localStart }) => localStart)]).map(yearOf)
    const isRepeated = used.some(({ repeats }) => repeats.length > 0)
    const all = [yearOf(at), ...years]
    const last = all.reduce((one, other) => Math.max(one, other))
    return icsZone(zone, all.reduce((one, other) => Math.min(one, other)) - 1, last + (isRepeated ? yearsAhead : 1))
  })
}

function yearOf(time: string): number {
  return Number(time.slice(0, 4))
}

function entriesOf({ client, posts, repeats }: ClientPlan, stamp: string, isWhole: boolean): string[] {
  const { timeZone } = client
  const isThere = new Set(repeats.map(({ id }) => id))
  return [...repeats.map((repeat) => repeatEvent(repeat, timeZone, stamp, isWhole)), ...posts.map((post) => (post.localAt === null ? ideaEntry(post, timeZone, stamp) : postEvent(post, post.localAt, isThere.has(post.repeatId ?? ''), { timeZone, stamp, isWhole })))]
}

function repeatEvent(repeat: Repeat, timeZone: string, stamp: string, isWhole: boolean): string {
  const { start, rule, excluded } = shownRepeat(repeat, timeZone)
  const exact: ExactRepeat = { zone: timeZone, repeat }
  return entry('VEVENT', [
    icsLine('UID', `${repeat.id}@hookline`),
    icsLine('DTSTAMP', stamp),
    moment('DTSTART', start),
    icsLine('DURATION', duration(repeat.content)),
    icsLine('RRULE', rule),
    ...excluded.map((each) => moment('EXDATE', each)),
    ...shown(repeat.content),
    ...(isWhole ? [icsLine('X-HOOKLINE-REPEAT;VALUE=TEXT', icsData(exact))] : []),
  ])
}

function postEvent(post: Post, localAt: string, isOverride: boolean, { timeZone, stamp, isWhole }: { timeZone: string; stamp: string; isWhole: boolean }): string {
  const exact: ExactPost = { zone: timeZone, post }
  const occurrence = isOverride ? post.occurrence : null
  return entry('VEVENT', [
    icsLine('UID', `${occurrence === null ? post.id : post.repeatId}@hookline`),
    icsLine('DTSTAMP', stamp),
    ...(occurrence === null ? [] : [moment('RECURRENCE-ID', timeZone === 'UTC' ? { zone: null, value: `${icsTime(occurrence)}Z` } : { zone: timeZone, value: icsTime(occurrence) })]),
    moment('DTSTART', shownMoment(localAt, timeZone)),
    icsLine('DURATION', duration(post)),
    ...shown(post),
    ...(isWhole ? [icsLine('X-HOOKLINE-POST;VALUE=TEXT', icsData(exact))] : []),
  ])
}

/** Calendars take no entry without a time for an event, and most pass over journals. */
function ideaEntry(post: Post, timeZone: string, stamp: string): string {
  const exact: ExactPost = { zone: timeZone, post }
  const { summary, description, categories } = shownContent(post)
  return entry('VJOURNAL', [
    icsLine('UID', `${post.id}@hookline`),
    icsLine('DTSTAMP', stamp),
    icsLine('SUMMARY', icsText(summary)),
    ...described(description, categories),
    icsLine('STATUS', post.status === 'dropped' ? 'CANCELLED' : 'DRAFT'),
    icsLine('X-HOOKLINE-POST;VALUE=TEXT', icsData(exact)),
  ])
}

function shown(content: Parameters<typeof shownContent>[0]): string[] {
  const { summary, description, categories, status } = shownContent(content)
  return [icsLine('SUMMARY', icsText(summary)), ...described(description, categories), icsLine('STATUS', status)]
}

/** A property for each label: ical.js takes the comma after a label that ends with a backslash for a part of it. */
function described(description: string, categories: readonly string[]): string[] {
  return [...(description === '' ? [] : [icsLine('DESCRIPTION', icsText(description))]), ...categories.map((label) => icsLine('CATEGORIES', icsText(label)))]
}

/** A quarter of an hour can be seen and clicked on; longer where time is set aside for comments. */
function duration({ commentMinutes }: { commentMinutes: number }): string {
  return `PT${Math.max(15, Math.round(commentMinutes))}M`
}

function moment(name: string, { zone, value }: IcsMoment): string {
  return zone === null ? icsLine(name, value) : icsLine(`${name};TZID=${zone}`, value)
}

function entry(kind: string, lines: readonly string[]): string {
  return [icsLine('BEGIN', kind), ...lines, icsLine('END', kind)].join('')
}
