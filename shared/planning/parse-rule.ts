import { Failure } from '../model/failure.ts'
import { localTime } from '../model/post.ts'
import { frequencies, numberLists, plainRule, weekdayCodes, type Rule, type RuleDay } from './rule.ts'

type Reader = (value: string) => Partial<Rule> | null

const readers: { [part: string]: Reader } = {
  FREQ: (value) => oneOf(frequencies, value, (frequency) => ({ frequency })),
  INTERVAL: (value) => wholeWithin(value, 1, 1000, (interval) => ({ interval })),
  COUNT: (value) => wholeWithin(value, 1, 5000, (count) => ({ count })),
  UNTIL: readUntil,
  WKST: (value) => oneOf(weekdayCodes, value, (code) => ({ weekStart: weekdayCodes.indexOf(code) + 1 })),
  BYDAY: (value) => {
    const byDay = value.split(',').map(readDay)
    return byDay.every((day) => day !== null) ? { byDay } : null
  },
  ...Object.fromEntries(Object.entries(numberLists).map(([part, { field, least, most, fromEnd }]) => [part, (value: string) => readNumbers(value, field, { least, most, fromEnd })])),
}

/**
 * Reads the value of an RRULE. Throws `rule_invalid` with the part that is wrong; a rule by the hour, minute or second is, and so is one that ends at an
 * instant instead of at a wall-clock time (see `floatingRule`).
 */
export function parseRule(text: string): Rule {
  const rule: Rule = { ...plainRule }
  const seen = new Set<string>()
  for (const part of text.trim().toUpperCase().replace(/^RRULE:/, '').split(';').filter((each) => each !== '')) {
    const [name = '', value = '', ...rest] = part.split('=')
    const read = Object.hasOwn(readers, name) && !seen.has(name) && rest.length === 0 ? readers[name]?.(value) : null
    if (!read) throw invalid(part)
    Object.assign(rule, read)
    seen.add(name)
  }
  if (!seen.has('FREQ')) throw invalid('FREQ')
  const contradiction = contradictionIn(rule)
  if (contradiction) throw invalid(contradiction)
  return rule
}

/** What RFC 5545 rules out together, as the part that is too much; null: nothing. */
function contradictionIn(rule: Rule): string | null {
  const { frequency, byDay, byWeekNo, byYearDay, byMonthDay, byMonth, byHour, byMinute, bySetPos } = rule
  const hasNth = byDay.some(({ nth }) => nth !== null)
  if (rule.count !== null && rule.until !== null) return 'COUNT UNTIL'
  if (byWeekNo.length > 0 && frequency !== 'YEARLY') return 'BYWEEKNO'
  if (byYearDay.length > 0 && frequency !== 'YEARLY') return 'BYYEARDAY'
  if (byMonthDay.length > 0 && frequency === 'WEEKLY') return 'BYMONTHDAY'
  if (hasNth && (frequency === 'DAILY' || frequency === 'WEEKLY' || byWeekNo.length > 0)) return 'BYDAY'
  const others = [byDay, byWeekNo, byYearDay, byMonthDay, byMonth, byHour, byMinute]
  return bySetPos.length > 0 && others.every((list) => list.length === 0) ? 'BYSETPOS' : null
}

function readDay(text: string): RuleDay | null {
  const [, nth = '', code = ''] = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(text) ?? []
  const weekday = weekdayCodes.findIndex((each) => each === code) + 1
  const number = nth === '' ? null : Number(nth)
  return weekday === 0 || (number !== null && (number === 0 || Math.abs(number) > 53)) ? null : { weekday, nth: number }
}

/** A date alone is the whole of that day. */
function readUntil(value: string): Partial<Rule> | null {
  const [, year, month, day, hour = '23', minute = '59'] = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)\d\d)?$/.exec(value) ?? []
  const until = localTime.safeParse(`${year}-${month}-${day}T${hour}:${minute}`)
  return until.success ? { until: until.data } : null
}

function readNumbers(value: string, field: keyof Rule, { least, most, fromEnd }: { least: number; most: number; fromEnd: boolean }): Partial<Rule> | null {
  const texts = value.split(',')
  const numbers = texts.map(Number)
  const isWell = (number: number) => (number >= least && number <= most) || (fromEnd && -number >= least && -number <= most)
  return texts.every((text) => /^[+-]?\d{1,3}$/.test(text)) && numbers.every(isWell) ? { [field]: [...new Set(numbers)] } : null
}

function wholeWithin(value: string, least: number, most: number, toPart: (number: number) => Partial<Rule>): Partial<Rule> | null {
  return /^\d{1,6}$/.test(value) && Number(value) >= least && Number(value) <= most ? toPart(Number(value)) : null
}

function oneOf<Choice extends string>(choices: readonly Choice[], value: string, toPart: (choice: Choice) => Partial<Rule>): Partial<Rule> | null {
  const choice = choices.find((each) => each === value)
  return choice === undefined ? null : toPart(choice)
}

function invalid(part: string): Failure {
  return new Failure('rule_invalid', { part: part.slice(0, 60) })
}
