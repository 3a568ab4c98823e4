import type { DraftSummary } from '../../shared/model/draft.ts'

/** Tags that all of some drafts have, and that only some of them have; each by name. */
export interface SharedTags {
  all: readonly string[]
  some: readonly string[]
}

export function tagsOf(drafts: readonly Pick<DraftSummary, 'tags'>[]): SharedTags {
  const uses = new Map<string, number>()
  for (const { tags } of drafts) for (const tag of new Set(tags)) uses.set(tag, (uses.get(tag) ?? 0) + 1)
  const names = [...uses.keys()].toSorted((a, b) => a.localeCompare(b))
  return { all: names.filter((tag) => uses.get(tag) === drafts.length), some: names.filter((tag) => uses.get(tag) !== drafts.length) }
}

/** What to add to all and to take off all, so that the drafts have what is left. */
export function tagChange(before: SharedTags, all: readonly string[], some: readonly string[]): { add: string[]; remove: string[] } {
  return {
    add: all.filter((tag) => !before.all.includes(tag)),
    remove: [...before.all, ...before.some].filter((tag) => !all.includes(tag) && !some.includes(tag)),
  }
}
