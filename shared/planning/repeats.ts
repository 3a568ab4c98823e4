import type { Repeat } from '../model/post.ts'
import { Failure } from '../model/failure.ts'
import { mostDays, occurrencesFrom } from './occurrences.ts'
import { parseRule } from './parse-rule.ts'
import type { Rule } from './rule.ts'
import { dayMs } from './calendar-days.ts'
import type { WallTime } from './wall-clock.ts'
import { localTimeOf, wallOf } from './zoned.ts'

/** More than a page shows of one repeat, whatever its rule. */
export const mostOccurrences = 2000

/** What of a repeat says when it comes. */
export type Timing = Pick<Repeat, 'id' | 'rule' | 'localStart' | 'skipped'>

export interface Occurrence<Repeating> {
  repeat: Repeating
  ref: string
  localAt: string
}

/** A rule as it was read, with what its start makes of it. */
interface Read {
  rule: Rule
  start: WallTime
  /** When the last of a number of occurrences is; Infinity for a rule without one. */
  counted: WallTime
}

const read = new Map<string, Read>()
/** So many rules are remembered: more than are on one calendar. */
const mostRead = 10_000

/** Names an occurrence: by it, whatever was done to it is found again. */
export function occurrenceRef(repeatId: string, localTime: string): string {
  return `${repeatId}@${localTime}`
}

/** The repeat and the time of an occurrence's name; null for a post's own id. */
export function readOccurrenceRef(ref: string): { repeatId: string; occurrence: string } | null {
  const [repeatId = '', occurrence] = ref.split('@')
  return occurrence === undefined ? null : { repeatId, occurrence }
}

/**
 * The occurrences that rules put between two wall-clock times, both included, each repeat's in order of time. Left out are those that were skipped, and
 * those that were touched, by ref: a row stands for these, also where it was moved elsewhere or removed. No more than `mostOccurrences` of each.
 */
export function expandRepeats<Repeating extends Timing>(repeats: readonly Repeating[], touched: ReadonlySet<string>, from: string, to: string): Occurrence<Repeating>[] {
  return repeats.flatMap((repeat) => {
    const skipped = new Set(repeat.skipped)
    const all = timesBetween(repeat.rule, repeat.localStart, from, to).map((localAt) => ({ repeat, ref: occurrenceRef(repeat.id, localAt), localAt }))
    return all.filter(({ ref, localAt }) => !skipped.has(localAt) && !touched.has(ref))
  })
}

/** The times of a rule between two wall-clock times, both included; no more than `most`, the first ones. Throws `rule_invalid`. */
export function timesBetween(rule: string, localStart: string, from: string, to: string, most = mostOccurrences): string[] {
  const latest = wallOf(to)
  const known = readRule(rule, localStart)
  if (known.start > latest || known.counted < wallOf(from)) return []
  return take(known, wallOf(from), Math.min(latest, known.counted), most)
}

/** The first times of a rule from a wall-clock time on. Throws `rule_invalid`. */
export function nextTimes(rule: string, localStart: string, from: string, count: number): string[] {
  const known = readRule(rule, localStart)
  return take(known, wallOf(from), known.counted, count)
}

/** Whether a rule puts an occurrence at this time. */
export function comesAt(rule: string, localStart: string, localTime: string): boolean {
  return timesBetween(rule, localStart, localTime, localTime).length > 0
}

/** The last time of a rule; null where it goes on for ever, or for as long as anyone can look ahead. */
export function endOf(rule: string, localStart: string): string | null {
  const known = readRule(rule, localStart)
  if (known.counted !== Infinity) return localTimeOf(known.counted)
  if (known.rule.until === null) return null
  const until = wallOf(known.rule.until)
  return until - known.start > mostDays * dayMs ? known.rule.until : lastBefore(known, until)
}

/** Throws `rule_invalid` for what is no rule, `rule_without_times` for one that never comes, such as each 30 February. */
export function checkRule(rule: string, localStart: string): void {
  if (nextTimes(rule, localStart, localStart, 1).length === 0) throw new Failure('rule_without_times')
}

/** Looks ever further back from the end, because a rule may leave out years. */
function lastBefore(known: Read, until: WallTime): string | null {
  for (let days = 32; days < mostDays * 2; days *= 4) {
    const last = take(known, until - days * dayMs, until, Infinity).at(-1)
    if (last !== undefined) return last
  }
  return null
}

function take({ rule, start }: Read, from: WallTime, to: WallTime, most: number): string[] {
  const times: string[] = []
  for (const at of occurrencesFrom(rule, start, from, to)) {
    if (times.length >= most) break
    times.push(localTimeOf(at))
  }
  return times
}

function readRule(text: string, localStart: string): Read {
  const key = `${localStart} ${text}`
  const known = read.get(key)
  if (known) return known
  const rule = parseRule(text)
  const start = wallOf(localStart)
  const made = { rule, start, counted: rule.count === null ? Infinity : countedEnd(rule, rule.count, start) }
  if (read.size >= mostRead) read.clear()
  read.set(key, made)
  return made
}

/** Before the start where it never comes. */
function countedEnd(rule: Rule, count: number, start: WallTime): WallTime {
  let [last, left] = [start - 1, count]
  for (const at of occurrencesFrom(rule, start, start, Infinity)) {
    last = at
    left -= 1
    if (left === 0) break
  }
  return last
}
