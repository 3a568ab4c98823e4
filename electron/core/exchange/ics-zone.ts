import { dayOf, weekdayOf } from '../../../shared/planning/calendar-days.ts'
import { weekdayCodes } from '../../../shared/planning/rule.ts'
import { offsetsOf } from '../../../shared/planning/wall-clock.ts'
import { icsLine, icsTime } from './ics-lines.ts'

/** A change of a zone's clocks. */
interface Change {
  /** What the clocks showed before they changed. */
  local: string
  year: number
  from: number
  to: number
}

const hourMs = 3_600_000
/** No zone has two changes within so short a time; Morocco's lie some five weeks apart. */
const stepMs = 7 * 24 * hourMs
/** A pattern that holds so many years more is taken to go on. A judgement: rules are made known about that early. */
const yearsAhead = 3

/**
 * The VTIMEZONE of a zone, made from the changes its clocks really make in the years that are used, so that every reader comes to the same instants. What
 * comes each year on the same weekday of a month is told as a rule.
 */
export function icsZone(timeZone: string, fromYear: number, toYear: number): string {
  const changes = changesOf(timeZone, fromYear, toYear + yearsAhead)
  const initial = offsetsOf(timeZone)(Date.UTC(fromYear, 0))
  const first = observance({ kind: initial > standardOf(changes, initial) ? 'DAYLIGHT' : 'STANDARD', start: `${fromYear}-01-01T00:00`, from: initial, to: initial })
  const groups = [...Map.groupBy(changes, ({ from, to, local }) => `${from} ${to} ${ruleOf(local)} ${local.slice(11)}`).values()]
  const isYearly = (group: readonly Change[]) => group.length > yearsAhead && group.every(({ year }, place) => year === (group[0]?.year ?? 0) + place)
  const told = groups.flatMap((group) => (isYearly(group) ? [yearly(group, toYear + yearsAhead)] : group.filter(({ year }) => year <= toYear).map((change) => single(change))))
  return `${icsLine('BEGIN', 'VTIMEZONE')}${icsLine('TZID', timeZone)}${first}${told.join('')}${icsLine('END', 'VTIMEZONE')}`
}

function changesOf(timeZone: string, fromYear: number, toYear: number): Change[] {
  const offsetAt = offsetsOf(timeZone)
  const changes: Change[] = []
  const until = Date.UTC(toYear + 1, 0)
  for (let at = Date.UTC(fromYear, 0); at < until; at += stepMs) {
    const next = Math.min(at + stepMs, until)
    const [from, to] = [offsetAt(at), offsetAt(next)]
    if (from === to) continue
    let [before, after] = [at, next]
    while (after - before > 1000) {
      const middle = Math.floor((before + after) / 2000) * 1000
      if (offsetAt(middle) === to) after = middle
      else before = middle
    }
    const local = new Date(after + from).toISOString()
    changes.push({ local: local.slice(0, 16), year: Number(local.slice(0, 4)), from, to })
  }
  return changes
}

/** The rule that a change's day follows: `BYMONTH=3;BYDAY=-1SU`. In the last seven days of a month it is the last of its weekday. */
function ruleOf(local: string): string {
  const date = local.slice(0, 10)
  const [day, month, daysOfMonth] = [Number(date.slice(8)), Number(date.slice(5, 7)), new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0)).getUTCDate()]
  const nth = day > daysOfMonth - 7 ? -1 : Math.ceil(day / 7)
  return `BYMONTH=${month};BYDAY=${nth}${weekdayCodes[weekdayOf(dayOf(date)) - 1]}`
}

function yearly(group: readonly Change[], lastYear: number): string {
  const [first, last] = [group[0], group.at(-1)]
  if (!first || !last) return ''
  const until = last.year >= lastYear ? '' : `;UNTIL=${icsTime(new Date(Date.parse(`${last.local}Z`) - last.from).toISOString())}Z`
  return observance({ kind: kindOf(first), start: first.local, from: first.from, to: first.to, rule: `FREQ=YEARLY;${ruleOf(first.local)}${until}` })
}

function single(change: Change): string {
  return observance({ kind: kindOf(change), start: change.local, from: change.from, to: change.to })
}

function kindOf({ from, to }: Change): 'DAYLIGHT' | 'STANDARD' {
  return to > from ? 'DAYLIGHT' : 'STANDARD'
}

function standardOf(changes: readonly Change[], initial: number): number {
  return Math.min(initial, ...changes.slice(0, 2).flatMap(({ from, to }) => [from, to]))
}

function observance({ kind, start, from, to, rule }: { kind: string; start: string; from: number; to: number; rule?: string }): string {
  const lines = [icsLine('BEGIN', kind), icsLine('DTSTART', icsTime(start)), icsLine('TZOFFSETFROM', offsetText(from)), icsLine('TZOFFSETTO', offsetText(to)), icsLine('TZNAME', offsetText(to))]
  return [...lines, ...(rule === undefined ? [] : [icsLine('RRULE', rule)]), icsLine('END', kind)].join('')
}

/** `+0200`; with seconds where there are some. */
function offsetText(offsetMs: number): string {
  const seconds = Math.abs(Math.round(offsetMs / 1000))
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, ...(seconds % 60 === 0 ? [] : [seconds % 60])]
  return `${offsetMs < 0 ? '-' : '+'}${parts.map((part) => String(part).padStart(2, '0')).join('')}`
}
