import { dayOf, weekdayOf } from '../../shared/planning/calendar-days.ts'
import type { Frequency, Rule, RuleDay } from '../../shared/planning/rule.ts'

/** Which days of a month a rule means, as far as fields can say it; `own` is what only the rule's text can. */
export type MonthChoice = { kind: 'day'; day: number } | { kind: 'weekday'; nth: number; weekday: number } | { kind: 'own' }

export type EndChoice = { kind: 'never' } | { kind: 'after'; count: number } | { kind: 'on'; date: string }

/** Another frequency asks other questions, so what was said of days does not stay. */
export function withFrequency(rule: Rule, frequency: Frequency): Rule {
  return frequency === rule.frequency ? rule : { ...rule, frequency, byMonth: [], byWeekNo: [], byYearDay: [], byMonthDay: [], byDay: [], bySetPos: [] }
}

/** The weekdays of a weekly rule; that of its start where it names none. */
export function weekdaysOf({ byDay }: Rule, localStart: string): number[] {
  return byDay.length > 0 ? byDay.map(({ weekday }) => weekday) : [startWeekday(localStart)]
}

/** Sets a weekday or takes it off; the last one stays. */
export function withWeekday(rule: Rule, localStart: string, weekday: number): Rule {
  const chosen = weekdaysOf(rule, localStart)
  const next = chosen.includes(weekday) ? chosen.filter((each) => each !== weekday) : [...chosen, weekday].toSorted((one, other) => one - other)
  return next.length === 0 ? rule : { ...rule, byDay: next.map((each) => ({ weekday: each, nth: null })) }
}

export function monthChoiceOf({ byDay, byMonthDay, byMonth, bySetPos }: Rule, localStart: string): MonthChoice {
  const [[day], [named]] = [byMonthDay, byDay]
  if (byMonth.length > 0 || bySetPos.length > 0 || byDay.length + byMonthDay.length > 1) return { kind: 'own' }
  if (named) return named.nth === null || !offeredNth.includes(named.nth) ? { kind: 'own' } : { kind: 'weekday', nth: named.nth, weekday: named.weekday }
  if (day !== undefined && day < -1) return { kind: 'own' }
  return { kind: 'day', day: day ?? Number(localStart.slice(8, 10)) }
}

/** The weeks of a month that can be chosen; -1 is the last. */
export const offeredNth: readonly number[] = [1, 2, 3, 4, -1]

export function withMonthChoice(rule: Rule, choice: MonthChoice): Rule {
  if (choice.kind === 'own') return rule
  const byDay: RuleDay[] = choice.kind === 'weekday' ? [{ weekday: choice.weekday, nth: choice.nth }] : []
  return { ...rule, byMonth: [], bySetPos: [], byDay, byMonthDay: choice.kind === 'day' ? [choice.day] : [] }
}

/** What to start from where the weekday is to count: that of the start, and which of the month it is. */
export function nthOfStart(localStart: string): MonthChoice {
  const place = Math.ceil(Number(localStart.slice(8, 10)) / 7)
  return { kind: 'weekday', nth: place > 4 ? -1 : place, weekday: startWeekday(localStart) }
}

export function endChoiceOf({ count, until }: Rule): EndChoice {
  if (count !== null) return { kind: 'after', count }
  return until === null ? { kind: 'never' } : { kind: 'on', date: until.slice(0, 10) }
}

/** A last date is the whole of that day. */
export function withEnd(rule: Rule, end: EndChoice): Rule {
  return { ...rule, count: end.kind === 'after' ? end.count : null, until: end.kind === 'on' ? `${end.date}T23:59` : null }
}

function startWeekday(localStart: string): number {
  return weekdayOf(dayOf(localStart.slice(0, 10)))
}
