/** RFC 5545, 3.1: longest line, in octets of UTF-8, without its end. */
const longestLine = 75

/** A line of iCalendar, folded: ical.js folds continuations at 76 octets, the space before them not counted. */
export function icsLine(name: string, value: string): string {
  const line = `${name}:${value}`
  if (Buffer.byteLength(line) <= longestLine) return `${line}\r\n`
  let [folded, octets] = ['', 0]
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (octets + size > longestLine) {
      folded += '\r\n '
      octets = 1
    }
    folded += character
    octets += size
  }
  return `${folded}\r\n`
}

/** What a text becomes that iCalendar can hold: it knows one kind of line end, and no control characters. */
export function plainText(text: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what is taken out
  return text.toWellFormed().replaceAll(/\r\n?|[\u2028\u2029]/g, '\n').replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff]/g, '')
}

/** A TEXT value: backslashes, semicolons, commas and line ends escaped. */
export function icsText(text: string): string {
  return plainText(text).replaceAll(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n')
}

/** Any data as a TEXT value that comes back exactly: what iCalendar cannot hold is escaped by JSON. */
export function icsData(data: unknown): string {
  const json = JSON.stringify(data).replaceAll(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
  return icsText(json)
}

/** `2026-03-29T09:00` as `20260329T090000` */
export function icsTime(localAt: string): string {
  return `${localAt.slice(0, 16).replaceAll(/[-:]/g, '')}00`
}
