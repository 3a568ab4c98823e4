/** The drafts that are selected, by id. */
export interface Selection {
  ids: ReadonlySet<string>
  /** Where a range begins. */
  anchor: string | null
  /** What the last range took in, so that it can shrink again. */
  range: readonly string[]
}

export const noSelection: Selection = { ids: new Set(), anchor: null, range: [] }

/** Takes one in or out, and begins the next range there. */
export function toggled({ ids }: Selection, id: string): Selection {
  const next = new Set(ids)
  if (!next.delete(id)) next.add(id)
  return { ids: next, anchor: id, range: [] }
}

/**
 * Takes in all from the anchor to a draft, in the order shown; the range before it is given back first. Without an anchor that is shown it begins
 * at `from`.
 */
export function rangedTo(selection: Selection, shownIds: readonly string[], to: string, from: string = to): Selection {
  const anchor = selection.anchor !== null && shownIds.includes(selection.anchor) ? selection.anchor : from
  const ends = [shownIds.indexOf(anchor), shownIds.indexOf(to)].toSorted((a, b) => a - b)
  const range = shownIds.slice(ends[0], (ends[1] ?? -1) + 1)
  const given = new Set(selection.range)
  const kept = [...selection.ids].filter((id) => !given.has(id))
  return { ids: new Set([...kept, ...range]), anchor, range }
}

export function selectedAll(shownIds: readonly string[]): Selection {
  return { ids: new Set(shownIds), anchor: shownIds[0] ?? null, range: [] }
}

/** Those of the selected that are shown, in that order: what is not seen is not changed. */
export function shownOf({ ids }: Selection, shownIds: readonly string[]): readonly string[] {
  return ids.size === 0 ? [] : shownIds.filter((id) => ids.has(id))
}
