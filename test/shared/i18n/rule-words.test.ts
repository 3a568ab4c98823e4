import { expect, test } from 'vitest'
import { formatLocalTime } from '../../../shared/i18n/calendar-words.ts'
import { ruleWords } from '../../../shared/i18n/rule-words.ts'
import { parseRule } from '../../../shared/planning/parse-rule.ts'

test.each([
  ['FREQ=WEEKLY;BYDAY=MO,TH;COUNT=10', 'Every week on Monday and Thursday, 10 times', 'Elke week op maandag en donderdag, 10 keer'],
  ['FREQ=DAILY', 'Every day', 'Elke dag'],
  ['FREQ=DAILY;INTERVAL=3;COUNT=1', 'Every 3 days, once', 'Elke 3 dagen, één keer'],
  ['FREQ=WEEKLY', 'Every week on Saturday', 'Elke week op zaterdag'],
  ['FREQ=WEEKLY;INTERVAL=2;UNTIL=20261231', 'Every 2 weeks on Saturday, until 31 December 2026', 'Elke 2 weken op zaterdag, tot en met 31 december 2026'],
  ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'Every weekday', 'Elke werkdag'],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TU,WE,TH,FR', 'Every 2 weeks on Monday, Tuesday, Wednesday, Thursday and Friday', 'Elke 2 weken op maandag, dinsdag, woensdag, donderdag en vrijdag'],
  ['FREQ=MONTHLY', 'Every month on the 31st in months that have it', 'Elke maand op de 31e in maanden die zo’n dag hebben'],
  ['FREQ=MONTHLY;BYMONTHDAY=2,23', 'Every month on the 2nd and the 23rd', 'Elke maand op de 2e en de 23e'],
  ['FREQ=MONTHLY;BYMONTHDAY=-1', 'Every month on the last day of the month', 'Elke maand op de laatste dag van de maand'],
  ['FREQ=MONTHLY;BYMONTHDAY=-2', 'Every month on the second to last day of the month', 'Elke maand op de voorlaatste dag van de maand'],
  ['FREQ=MONTHLY;BYDAY=2TU', 'Every month on the second Tuesday', 'Elke maand op de tweede dinsdag'],
  ['FREQ=MONTHLY;INTERVAL=3;BYDAY=1MO,-1FR', 'Every 3 months on the first Monday and the last Friday', 'Elke 3 maanden op de eerste maandag en de laatste vrijdag'],
  ['FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13', 'Every month on Friday if that is the 13th', 'Elke maand op vrijdag als dat de 13e is'],
  ['FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1,-1', 'Every month on Monday and Tuesday, of these only the first and last', 'Elke maand op maandag en dinsdag, daarvan alleen de eerste en laatste'],
  ['FREQ=YEARLY', 'Every year on 31 January', 'Elk jaar op 31 januari'],
  ['FREQ=YEARLY;BYMONTH=3,6;BYDAY=1SU', 'Every year on the first Sunday in March and June', 'Elk jaar op de eerste zondag in maart en juni'],
  ['FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO', 'Every year on Monday in week 20', 'Elk jaar op maandag in week 20'],
  ['FREQ=YEARLY;BYYEARDAY=100', 'Every year on day 100 of the year', 'Elk jaar op dag 100 van het jaar'],
  ['FREQ=DAILY;BYHOUR=17,9', 'Every day at 09:30 and 17:30', 'Elke dag om 09:30 en 17:30'],
])('%s is “%s” and “%s”', (rule, en, nl) => {
  expect(ruleWords(parseRule(rule), '2026-01-31T09:30', 'en')).toBe(en)
  expect(ruleWords(parseRule(rule), '2026-01-31T09:30', 'nl')).toBe(nl)
})

test('a wall-clock time has its weekday', () => {
  expect(formatLocalTime('2026-03-02T09:00', 'en')).toBe('Mon, 2 March 2026, 09:00')
  expect(formatLocalTime('2026-03-02T09:00', 'nl')).toBe('ma 2 maart 2026, 09:00')
})
