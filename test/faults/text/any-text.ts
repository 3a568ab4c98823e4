import * as fc from 'fast-check'

/** Parts of what is read, whole enough to get past the first look of each reader. */
const pieces = [
  ...['Title,Date,Time\n', 'Title;Caption\n', 'sep=;\n', '"', '""', ',', ';', '\t', '|', '01/02/2026', '31.12.2026', '2026-02-30', '9:00 PM', '25:61', '2026-07-01T09:00:00+25:00', '=1+1', '@x', '#tag', '#'],
  ...['BEGIN:VCALENDAR\r\n', 'END:VCALENDAR\r\n', 'BEGIN:VEVENT\r\n', 'END:VEVENT\r\n', 'BEGIN:VTIMEZONE\r\nTZID:X\r\n', 'END:VTIMEZONE\r\n', 'BEGIN:STANDARD\r\nTZOFFSETFROM:+9999\r\nTZOFFSETTO:-0000\r\n', 'END:STANDARD\r\n', 'UID:1\r\n', 'DTSTART:20260701T073000Z\r\n', 'DTSTART;TZID=X:20260701T093000\r\n', 'DTSTART;VALUE=DATE:20260230\r\n', 'DTSTART:99991231T235960\r\n', 'RRULE:FREQ=DAILY;COUNT=3\r\n', 'RRULE:FREQ=YEARLY;BYMONTHDAY=31;BYMONTH=2\r\n', 'RRULE:FREQ=WEEKLY;BYDAY=1MO,-5SU;UNTIL=20270101T000000Z\r\n', 'EXDATE:20260701\r\n', 'RDATE;VALUE=PERIOD:20260701T073000Z/PT1H\r\n', 'RECURRENCE-ID:20260701T073000Z\r\n', ' folded\r\n', 'X-HOOKLINE-POST:{}\r\n', 'DURATION:-P99999W\r\n'],
  ...['{', '}', '[', ']', ':', '"hookline":"plan/1"', '"hookline":"client/1"', '"clients":[]', '"posts":[{}]', '"__proto__":{"a":1}', '1e999', '-0', 'null', '{"format":"hookline-review-answer","version":1}', '-----BEGIN HOOKLINE REVIEW ANSWER-----', '-----END HOOKLINE REVIEW ANSWER-----', 'e30='],
  ...['version: 1\n', 'name: x\n', 'practices:\n', '  length: off\n', '- ', '&a ', '*a', '!!js/function ', '<<: *a\n', '|\n', '>-\n', '? ', '%YAML 1.1\n---\n', '...\n', '---\n'],
  ...['FREQ=DAILY', 'FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1', ';COUNT=5000', ';INTERVAL=0', ';UNTIL=20260101'],
  ...['bytes=', '0-', '-5', '5-2', '99999999999999999999-', '/', '/../', '%2e', '//', '?', 'http://x/', '*'],
  ...['{"streams":[{"index":0,"codec_type":"video","codec_name":"h264","width":"1e9","height":-1}],"format":{}}', '{"streams":[{"index":0,"codec_type":"video","codec_name":"h264","width":540,"height":960,"avg_frame_rate":"0/0"}],"format":{"duration":"NaN","format_name":"mov,mp4"}}', '"duration":"inf"'],
  ...['\x89PNG\r\n\x1a\n', '\xff\xd8\xff', 'RIFF', 'WEBPVP8 ', '\xff\xfe', '\xfe\xff', '\xef\xbb\xbf', '\xc3\x28', '\0', '\ufeff', '\u202e', '\u2028', '\ud800', '👩‍👩‍👧', '\r', '\n', '  '],
]

/** Any text: of the parts of what is read, in any order, and of anything between them. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...pieces) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) }, { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) }), { maxLength: 40 })
  .map((parts) => parts.join(''))

/** A text that is read well, with stretches of it taken out, doubled, moved or changed. */
export function broken(whole: string): fc.Arbitrary<string> {
  const place = fc.integer({ min: 0, max: whole.length })
  const change = fc.record({ from: place, length: fc.integer({ min: 0, max: 30 }), by: fc.oneof(fc.constant(''), fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 4 })), twice: fc.boolean() })
  return fc.array(change, { minLength: 1, maxLength: 6 }).map((changes) => changes.reduce((text, { from, length, by, twice }) => text.slice(0, from) + (twice ? text.slice(from, from + length).repeat(2) : by) + text.slice(from + length), whole))
}
