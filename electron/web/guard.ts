import type { IncomingMessage } from 'node:http'

/** The values of a header as they came: Node keeps the first of a doubled Host and joins others, which hides the doubling. */
function rawValues(request: IncomingMessage, name: string): string[] {
  return request.rawHeaders.filter((_, index) => index % 2 === 1 && request.rawHeaders[index - 1]?.toLowerCase() === name)
}

function only(request: IncomingMessage, name: string): string | undefined {
  const values = rawValues(request, name)
  return values.length === 1 ? values[0] : undefined
}

/** One Host header, and exactly ours: a name that was rebound to 127.0.0.1 carries its own. */
export function isOurHost(request: IncomingMessage, host: string): boolean {
  return only(request, 'host') === host
}

/** A request that only our own page can have made: the browser sets both headers, no script can. */
export function isFromOurPage(request: IncomingMessage, host: string): boolean {
  const site = request.headers['sec-fetch-site']
  return only(request, 'origin') === `http://${host}` && (site === undefined || site === 'same-origin')
}

/**
 * Whether another page may have asked for this. A page on another port of 127.0.0.1 counts as the same site, so its requests carry our
 * cookie; only a person who follows a link may come from there.
 */
export function isForeignFetch(request: IncomingMessage): boolean {
  const site = request.headers['sec-fetch-site']
  if (site === undefined || site === 'same-origin' || site === 'none') return false
  return !(request.headers['sec-fetch-mode'] === 'navigate' && request.headers['sec-fetch-dest'] === 'document')
}

/** A browser that loads an address before the person opens it would spend the one-time token for nothing. */
export function isPrefetch(request: IncomingMessage): boolean {
  return /prefetch|prerender/.test(`${String(request.headers['sec-purpose'] ?? '')} ${String(request.headers['purpose'] ?? '')}`)
}
