/** The `most` known words that need the fewest changed letters to become `word`, nearest first; ties in their own order. */
export function nearest(word: string, known: readonly string[], most: number): string[] {
  const lower = word.toLowerCase().slice(0, 100)
  const ranked = known.map((candidate) => ({ candidate, changes: editDistance(lower, candidate.toLowerCase()) }))
  return ranked.sort((one, other) => one.changes - other.changes).slice(0, most).map(({ candidate }) => candidate)
}

/** Letters to insert, delete or change (Levenshtein 1966). */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, place) => place)
  for (let at = 1; at <= one.length; at++) {
    const next = [at]
    for (let place = 1; place <= other.length; place++) {
      const changed = (row[place - 1] ?? 0) + (one[at - 1] === other[place - 1] ? 0 : 1)
      next.push(Math.min(changed, (row[place] ?? 0) + 1, (next[place - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}
