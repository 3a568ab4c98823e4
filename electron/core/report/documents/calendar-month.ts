import type { ReactElement } from 'react'
import { shownScore } from '../../../../shared/i18n/format.ts'
import { weekdayName } from '../../../../shared/i18n/calendar-words.ts'
import { dateOf, dayOf, weekdayOf, type Day } from '../../../../shared/planning/calendar-days.ts'
import type { PrintedPlan, PrintedPost } from '../data/plan-data.ts'
import { colours, verdictColours } from '../parts/colours.ts'
import { dateWords } from '../parts/dates.ts'
import { box, row, size, text } from '../parts/kit.ts'
import type { Look } from '../parts/look.ts'
import { lyingPage, lyingPageOf } from '../parts/page.ts'
import { postSigns } from '../../../../shared/planning/post-signs.ts'

const columnWidth = lyingPage.innerWidth / 7
const [titleHeight, weekdaysHeight, legendHeight, numberHeight, entryHeight] = [28, 14, 18, 12, 9.6]
/** Clients whose colour is told under a month. A judgement: what fits beside the signs. */
const mostNamed = 5

/** A page on its side for each month of the period. */
export function monthPages(content: PrintedPlan, running: string, look: Look): ReactElement[] {
  const byDate = Map.groupBy(content.posts, ({ localAt }) => localAt.slice(0, 10))
  return monthsOf(content).map((month) => lyingPageOf(look, running, monthGrid(month, content, byDate, look)))
}

function monthNumber(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1
}

/** The months that a period touches: `2026-11`. */
function monthsOf({ from, to }: { from: string; to: string }): string[] {
  return Array.from({ length: monthNumber(to) - monthNumber(from) + 1 }, (_, place) => {
    const month = monthNumber(from) + place
    return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`
  })
}

function monthGrid(month: string, content: PrintedPlan, byDate: ReadonlyMap<string, readonly PrintedPost[]>, look: Look): ReactElement {
  const { language } = look
  const first = dayOf(`${month}-01`)
  const last = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate() + first - 1
  const monday = first - weekdayOf(first) + 1
  const weeks = Math.ceil((last - monday + 1) / 7)
  const height = Math.floor((lyingPage.innerHeight - titleHeight - weekdaysHeight - legendHeight) / weeks)
  const weekdays = Array.from({ length: 7 }, (_, place) => text({ width: columnWidth, height: weekdaysHeight, fontSize: size.small, color: colours.soft, fontWeight: 600 }, weekdayName(place + 1, language)))
  const rows = Array.from({ length: weeks }, (_, week) => row({}, Array.from({ length: 7 }, (_day, place) => {
    const day: Day = monday + 7 * week + place
    const isShown = day >= first && day <= last && dateOf(day) >= content.from && dateOf(day) <= content.to
    return dayField(day, isShown ? (byDate.get(dateOf(day)) ?? []) : null, height, content, look)
  })))
  const posts = content.posts.filter(({ localAt }) => localAt.startsWith(month))
  return box({}, [
    text({ fontSize: size.title, fontWeight: 700, height: titleHeight, lineHeight: 1 }, dateWords(`${month}-01`, look, { month: 'long', year: 'numeric' })),
    row({}, weekdays),
    ...rows,
    legend(posts, content, look),
  ])
}

/** What the signs say and, where the calendar is of several clients, whose colour is whose. */
function legend(posts: readonly PrintedPost[], { clients }: PrintedPlan, { t, frame }: Look): ReactElement {
  const signs = Object.entries(postSigns).filter(([status]) => posts.some((post) => post.status === status))
  const shown = frame.client ? [] : Object.entries(clients).filter(([id]) => posts.some(({ clientId }) => clientId === id)).slice(0, mostNamed)
  return row({ gap: 14, marginTop: 7 }, [
    ...signs.map(([status, sign]) => word(`${sign} ${t(`page:calendar.statuses.${status}`)}`)),
    ...shown.map(([, { name, colour }]) => row({ gap: 3, maxWidth: 90, flexShrink: 1 }, [clientMark(colour), word(name)])),
  ])
}

function word(words: string): ReactElement {
  return text({ fontSize: size.tiny, color: colours.soft, maxLines: 1, textOverflow: 'ellipsis' }, words)
}

/** A day with its posts; null where it is none of the period. */
function dayField(day: Day, posts: readonly PrintedPost[] | null, height: number, content: PrintedPlan, look: Look): ReactElement {
  const frame = { width: columnWidth, height, borderTopWidth: 0.6, borderTopColor: colours.lineStrong, borderRightWidth: 0.4, borderRightColor: colours.line, paddingTop: 2, paddingHorizontal: 2, overflow: 'hidden' as const }
  if (!posts) return box({ ...frame, backgroundColor: colours.sunken }, null)
  const room = Math.floor((height - numberHeight - 3) / entryHeight)
  const shown = posts.slice(0, posts.length > room ? room - 1 : room)
  return box(frame, [
    text({ fontSize: size.small, fontWeight: 600, height: numberHeight, lineHeight: 1.2, color: posts.length > 0 ? colours.ink : colours.soft }, String(Number(dateOf(day).slice(8)))),
    ...shown.map((post) => entry(post, 2 * posts.length <= room ? 2 : 1, content, look)),
    posts.length > shown.length ? text({ fontSize: size.tiny, color: colours.soft, height: entryHeight, lineHeight: 1.3 }, look.t('page:calendar.more', { count: posts.length - shown.length })) : null,
  ])
}

function entry({ localAt, title, status, score, verdict, clientId }: PrintedPost, lines: number, { clients }: PrintedPlan, { t, frame }: Look): ReactElement {
  return row({ maxHeight: lines * entryHeight, minHeight: entryHeight, alignItems: 'flex-start' }, [
    // Whose it is, where the calendar is of several clients: the agenda says it in words.
    frame.client ? null : clientMark(clients[clientId]?.colour ?? null),
    text({ fontSize: size.tiny, lineHeight: 1.3, flexGrow: 1, flexShrink: 1, flexBasis: 0, maxLines: lines, textOverflow: 'ellipsis' }, `${postSigns[status]} ${localAt.slice(11)} ${title === '' ? t('page:calendar.untitled') : title}`),
    score === null || !verdict ? null : text({ fontSize: size.tiny, lineHeight: 1.3, fontWeight: 700, marginLeft: 2, color: verdictColours[verdict].ink }, String(shownScore(score))),
  ])
}

function clientMark(colour: string | null): ReactElement {
  return box({ width: 2, height: 6.5, marginTop: 1, marginRight: 2, backgroundColor: colour ?? colours.soft }, null)
}
