/**
 * A value as JSON to be read: objects line by line, lists of plain values on one line. Lists longer than `most` show their first values and, as
 * a text, how many follow; without `most` it is all there and parses to the same value.
 */
export function readableJson(value: unknown, more: (count: number) => string, most = Infinity): string {
  return written(value, '', more, most)
}

function written(value: unknown, indent: string, more: (count: number) => string, most: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const inner = `${indent}  `
  if (Array.isArray(value)) {
    const shown: unknown[] = value.slice(0, most)
    const parts = shown.map((each) => written(each, inner, more, most))
    if (value.length > shown.length) parts.push(JSON.stringify(more(value.length - shown.length)))
    const isPlain = shown.every((each) => typeof each !== 'object' || each === null)
    return isPlain || parts.length === 0 ? `[${parts.join(', ')}]` : `[\n${inner}${parts.join(`,\n${inner}`)}\n${indent}]`
  }
  const rows = Object.entries(value).map(([name, each]) => `${JSON.stringify(name)}: ${written(each, inner, more, most)}`)
  return rows.length === 0 ? '{}' : `{\n${inner}${rows.join(`,\n${inner}`)}\n${indent}}`
}
