import { describe, expect, test } from 'vitest'
import { endChoiceOf, monthChoiceOf, nthOfStart, weekdaysOf, withEnd, withFrequency, withMonthChoice, withWeekday } from '../../../renderer/plan/rule-form.ts'
import { parseRule } from '../../../shared/planning/parse-rule.ts'
import { ruleText } from '../../../shared/planning/rule-text.ts'

// a Tuesday, the fifth of its month
const start = '2026-03-31T09:00'

describe('the fields of a rule', () => {
  test('another frequency forgets the days and keeps the end', () => {
    expect(ruleText(withFrequency(parseRule('FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;COUNT=10'), 'MONTHLY'))).toBe('FREQ=MONTHLY;INTERVAL=2;COUNT=10')
  })

  test('weekdays go on and off, in order, never all of them', () => {
    const tuesday = parseRule('FREQ=WEEKLY')
    expect(weekdaysOf(tuesday, start)).toEqual([2])
    const both = withWeekday(tuesday, start, 1)
    expect(ruleText(both)).toBe('FREQ=WEEKLY;BYDAY=MO,TU')
    expect(ruleText(withWeekday(both, start, 2))).toBe('FREQ=WEEKLY;BYDAY=MO')
    expect(ruleText(withWeekday(withWeekday(both, start, 2), start, 1))).toBe('FREQ=WEEKLY;BYDAY=MO')
  })

  test.each([
    ['FREQ=MONTHLY', { kind: 'day', day: 31 }],
    ['FREQ=MONTHLY;BYMONTHDAY=15', { kind: 'day', day: 15 }],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', { kind: 'day', day: -1 }],
    ['FREQ=MONTHLY;BYDAY=2TU', { kind: 'weekday', nth: 2, weekday: 2 }],
    ['FREQ=MONTHLY;BYDAY=-1FR', { kind: 'weekday', nth: -1, weekday: 5 }],
    ['FREQ=MONTHLY;BYDAY=5FR', { kind: 'own' }],
    ['FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13', { kind: 'own' }],
    ['FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1', { kind: 'own' }],
    ['FREQ=MONTHLY;BYMONTH=3', { kind: 'own' }],
  ])('%s is shown as %j, and choosing that says the same', (text, choice) => {
    const rule = parseRule(text)
    expect(monthChoiceOf(rule, start)).toEqual(choice)
    expect(monthChoiceOf(withMonthChoice(rule, monthChoiceOf(rule, start)), start)).toEqual(choice)
  })

  test('the weekday of the start is offered by its place; the fifth is the last', () => {
    expect(nthOfStart(start)).toEqual({ kind: 'weekday', nth: -1, weekday: 2 })
    expect(nthOfStart('2026-03-10T09:00')).toEqual({ kind: 'weekday', nth: 2, weekday: 2 })
  })

  test.each([
    ['FREQ=DAILY', { kind: 'never' }, 'FREQ=DAILY'],
    ['FREQ=DAILY;COUNT=5', { kind: 'after', count: 5 }, 'FREQ=DAILY;COUNT=5'],
    ['FREQ=DAILY;UNTIL=20261231T120000', { kind: 'on', date: '2026-12-31' }, 'FREQ=DAILY;UNTIL=20261231T235900'],
  ])('%s ends as %j', (text, end, again) => {
    expect(endChoiceOf(parseRule(text))).toEqual(end)
    expect(ruleText(withEnd(parseRule(text), endChoiceOf(parseRule(text))))).toBe(again)
  })
})
