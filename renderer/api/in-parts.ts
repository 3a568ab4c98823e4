/** The most that every call on many drafts takes. */
const mostAtOnce = 1000

/** Calls for a thousand at a time, one after the other. */
export async function inParts<Item, Result>(items: readonly Item[], call: (part: Item[]) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = []
  for (let start = 0; start < items.length; start += mostAtOnce) results.push(await call(items.slice(start, start + mostAtOnce)))
  return results
}
