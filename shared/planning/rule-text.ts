import { numberLists, weekdayCodes, type Rule } from './rule.ts'
import { localOf } from './zoned.ts'

/** The value of an RRULE that says the same, without what goes without saying. */
export function ruleText(rule: Rule): string {
  const lists = Object.entries(numberLists).map(([part, { field }]) => [part, rule[field].join(',')])
  const parts = [
    ['FREQ', rule.frequency],
    ['INTERVAL', rule.interval === 1 ? '' : String(rule.interval)],
    ['WKST', rule.weekStart === 1 ? '' : weekdayCodes[rule.weekStart - 1]],
    ['BYDAY', rule.byDay.map(({ weekday, nth }) => `${nth ?? ''}${weekdayCodes[weekday - 1]}`).join(',')],
    ...lists,
    ['COUNT', rule.count === null ? '' : String(rule.count)],
    ['UNTIL', rule.until === null ? '' : compact(rule.until)],
  ]
  return parts.filter(([, value]) => value).map(([name, value]) => `${name}=${value}`).join(';')
}

/** The same rule with an end in UTC, which other calendars write, told by the clocks of a zone instead. */
export function floatingRule(text: string, timeZone: string): string {
  return text.replace(/(UNTIL=)(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/i, (whole, name: string, year, month, day, hour, minute, second) => {
    const at = `${year}-${month}-${day}T${hour}:${minute}:${second}Z`
    return Number.isNaN(Date.parse(at)) ? whole : name + compact(localOf(at, timeZone))
  })
}

function compact(local: string): string {
  return `${local.replaceAll(/[-:]/g, '')}00`
}
