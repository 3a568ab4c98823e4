import { nameOf } from '../../shared/captions/hashtag-kinds.ts'
import { wholeHashtag } from '../../shared/captions/read-hashtags.ts'
import type { HashtagGroup, UsedHashtag } from '../../shared/contract/hashtags.ts'

export interface MenuEntry {
  id: string
  /** Of a group; null for a single hashtag. */
  name: string | null
  tags: readonly string[]
  /** All of it is in the caption. */
  isThere: boolean
}

export interface MenuEntries {
  groups: MenuEntry[]
  tags: MenuEntry[]
  /** What was searched for, as a hashtag that is none of the others; null where it is none. */
  typed: string | null
}

const mostTags = 40

/** What can be inserted, by what is searched for: groups by name or hashtag, single hashtags of groups and of captions, those that begin so first. */
export function menuEntries(groups: readonly HashtagGroup[], used: readonly UsedHashtag[], search: string, inCaption: ReadonlySet<string>): MenuEntries {
  const wanted = nameOf(search)
  const isThere = (tag: string) => inCaption.has(nameOf(tag))
  const single = new Map([...groups.flatMap(({ tags }) => tags), ...used.map(({ tag }) => tag)].toReversed().map((tag) => [nameOf(tag), tag]))
  const names = [...single.keys()].toReversed().filter((name) => name.includes(wanted))
  const sorted = names.toSorted((a, b) => Number(b.startsWith(wanted)) - Number(a.startsWith(wanted))).slice(0, mostTags)
  const typed = `#${search.trim().replace(/^#+/u, '')}`
  return {
    groups: groups
      .filter(({ name, tags }) => nameOf(name).includes(wanted) || tags.some((tag) => nameOf(tag).includes(wanted)))
      .map(({ id, name, tags }) => ({ id, name, tags, isThere: tags.every(isThere) })),
    tags: sorted.flatMap((name) => {
      const tag = single.get(name)
      return tag === undefined ? [] : [{ id: name, name: null, tags: [tag], isThere: isThere(tag) }]
    }),
    typed: wholeHashtag.test(typed) && !single.has(nameOf(typed)) && !isThere(typed) ? typed : null,
  }
}
