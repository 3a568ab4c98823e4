/** A stretch of a file, both ends within it. */
export interface ByteRange {
  first: number
  last: number
}

/**
 * Reads a `Range` header for a file of `bytes` (RFC 9110, 14.2). Null: the whole file, because nothing was asked, it cannot be read, or several stretches were
 * asked at once, which a server may answer with the whole. `unsatisfiable`: none of it is there.
 */
export function readRange(header: string | null | undefined, bytes: number): ByteRange | 'unsatisfiable' | null {
  const [, from = '', to = ''] = /^bytes=[ \t]*(\d*)-(\d*)[ \t]*$/i.exec(header ?? '') ?? []
  if (from === '' && to === '') return null
  if (from === '') return Number(to) === 0 || bytes === 0 ? 'unsatisfiable' : { first: Math.max(0, bytes - Number(to)), last: bytes - 1 }
  const first = Number(from)
  if (to !== '' && Number(to) < first) return null
  return first >= bytes ? 'unsatisfiable' : { first, last: to === '' ? bytes - 1 : Math.min(Number(to), bytes - 1) }
}
