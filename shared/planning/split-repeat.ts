import type { Repeat } from '../model/post.ts'
import { dayOf, weekdayOf } from './calendar-days.ts'
import { parseRule } from './parse-rule.ts'
import { timesBetween } from './repeats.ts'
import { ruleText } from './rule-text.ts'
import { localTimeOf, wallOf } from './zoned.ts'

/**
 * Divides a repeat at one of its occurrences: what stays as it was, null where that is nothing, and what comes from there on, as it would have come. What
 * comes may then be changed without the past being touched.
 */
export function splitRepeat(repeat: Repeat, occurrence: string, newId: string): { before: Repeat | null; after: Repeat } {
  const rule = parseRule(repeat.rule)
  const last = localTimeOf(wallOf(occurrence) - 60_000)
  const earlier = occurrence > repeat.localStart ? timesBetween(repeat.rule, repeat.localStart, repeat.localStart, last, Infinity).length : 0
  const isBefore = (time: string) => time < occurrence
  const before = { ...repeat, rule: ruleText({ ...rule, count: null, until: last }), skipped: repeat.skipped.filter(isBefore) }
  return {
    before: earlier === 0 ? null : before,
    after: {
      ...repeat,
      id: newId,
      rule: ruleText({ ...rule, count: rule.count === null ? null : Math.max(1, rule.count - earlier) }),
      localStart: occurrence,
      skipped: repeat.skipped.filter((time) => !isBefore(time)),
    },
  }
}

/**
 * Where occurrences of one rule go when another takes over: to that of the same time, else of the same date, else to the first of the same week (Monday to Sunday) that is free, else
 * they keep the time they are named by. No two go to the same.
 */
export function followRule(occurrences: readonly string[], { rule, localStart }: Pick<Repeat, 'rule' | 'localStart'>): Map<string, string> {
  const taken = new Set<string>()
  const went = new Map<string, string>()
  const settle = (candidatesOf: (occurrence: string) => string[]) => {
    for (const occurrence of new Set(occurrences.filter((each) => !went.has(each)))) {
      const free = candidatesOf(occurrence).find((time) => !taken.has(time))
      if (free === undefined) continue
      taken.add(free)
      went.set(occurrence, free)
    }
  }
  const between = (first: number, last: number) => timesBetween(rule, localStart, localTimeOf(first * 86_400_000), localTimeOf((last + 1) * 86_400_000 - 60_000))
  settle((occurrence) => timesBetween(rule, localStart, occurrence, occurrence))
  settle((occurrence) => between(dayOf(occurrence.slice(0, 10)), dayOf(occurrence.slice(0, 10))))
  settle((occurrence) => {
    const day = dayOf(occurrence.slice(0, 10))
    return between(day - weekdayOf(day) + 1, day - weekdayOf(day) + 7)
  })
  settle((occurrence) => [occurrence])
  return went
}
