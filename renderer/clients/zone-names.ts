/** A zone as it can be found: its name, how far it is from UTC just now, and what its clocks show. */
export interface NamedZone {
  value: string
  label: string
  offset: string
  time: string
}

/** Names that people look for; browsers list these zones by older ones (CLDR keeps the first name it had). */
const newerNames = ['Asia/Kolkata', 'Asia/Kathmandu', 'Asia/Yangon', 'Asia/Ho_Chi_Minh', 'Europe/Kyiv', 'America/Nuuk', 'America/Argentina/Buenos_Aires', 'Atlantic/Faroe', 'Africa/Asmara', 'Pacific/Kanton']

function isKnown(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/** Its offset from UTC at an instant, as `UTC+1` or `UTC−3:30`. Throws a RangeError for a zone that does not exist. */
export function offsetName(timeZone: string, at: Date): string {
  const part = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'shortOffset' }).formatToParts(at).find(({ type }) => type === 'timeZoneName')
  const offset = (part?.value ?? 'GMT').replace('GMT', 'UTC').replace('-', '−')
  return offset === 'UTC' ? 'UTC+0' : offset
}

/** All zones that are known, with what their clocks show. `chosen` is among them, though it may go by an older name. */
export function namedZones(chosen: string, at: Date): NamedZone[] {
  const names = new Set([...Intl.supportedValuesOf('timeZone'), ...newerNames.filter(isKnown), 'UTC', chosen])
  return [...names].toSorted().map((value) => ({
    value,
    // As people write it, so that it is found by the name of a city.
    label: value.replaceAll('_', ' '),
    offset: offsetName(value, at),
    time: new Intl.DateTimeFormat('en-GB', { timeZone: value, hour: '2-digit', minute: '2-digit' }).format(at),
  }))
}
