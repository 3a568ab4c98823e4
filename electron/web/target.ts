/** Where a request wants to go. */
export interface Target {
  path: string
  query: URLSearchParams
}

/**
 * Plain segments only. Everything that is served has such a name, so an escape, a backslash, a doubled slash or a segment that begins
 * with a dot is refused before anything interprets it; `new URL` would have resolved `/../` and hidden it.
 */
const plainPath = /^(?:\/|(?:\/[A-Za-z0-9_~@-][A-Za-z0-9._~@-]*)+)$/

/** Reads a raw request target; null where it is malformed, absolute (`http://…`), `*`, or leads anywhere but down. */
export function readTarget(raw: string): Target | null {
  const queryStart = raw.indexOf('?')
  const path = queryStart < 0 ? raw : raw.slice(0, queryStart)
  if (!plainPath.test(path)) return null
  return { path, query: new URLSearchParams(queryStart < 0 ? '' : raw.slice(queryStart + 1)) }
}
