import { randomUUID } from 'node:crypto'
import { nameOf } from '../../../shared/captions/hashtag-kinds.ts'
import { mostTagsOfGroup, type GroupDetails, type HashtagGroup } from '../../../shared/contract/hashtags.ts'
import type { FailureData } from '../../../shared/model/failure.ts'
import { detailsOf, type ToldRow } from './read-rows.ts'
import { tidyDetails } from './tidy-details.ts'

export interface SettledRow extends ToldRow {
  does: 'add' | 'same' | 'refuse'
}

export interface SettledRows {
  rows: SettledRow[]
  /** Groups that come or change, as they will be. */
  kept: HashtagGroup[]
  before: HashtagGroup[]
  made: string[]
}

interface Growing {
  group: HashtagGroup
  before: HashtagGroup | null
  told: Partial<GroupDetails>
  names: Set<string>
}

/** Lays rows beside the groups of one owner: each goes into the group of its name, however that is capitalised, and tells it what it is. */
export function settleRows(rows: readonly ToldRow[], known: readonly HashtagGroup[], clientId: string | null): SettledRows {
  const groups = new Map(known.map((group) => [keyOf(group.name), growing(group, group)] as const))
  const settled = rows.map((row): SettledRow => {
    if (row.problems.length > 0) return { ...row, does: 'refuse' }
    const key = keyOf(row.group)
    const into = groups.get(key) ?? growing({ id: randomUUID(), clientId, name: row.group, tags: [], details: detailsOf({}) }, null)
    const problem = clashOf(into, row)
    if (problem) return { ...row, does: 'refuse', problems: [problem] }
    groups.set(key, into)
    return { ...row, does: put(into, row) ? 'add' : 'same' }
  })
  const changed = [...groups.values()].filter(({ group, before }) => group.tags.length > 0 && JSON.stringify(group) !== JSON.stringify(before))
  return {
    rows: settled,
    kept: changed.map(({ group }) => group),
    before: changed.flatMap(({ before }) => (before ? [before] : [])),
    made: changed.flatMap(({ group, before }) => (before ? [] : [group.id])),
  }
}

function growing(group: HashtagGroup, before: HashtagGroup | null): Growing {
  return { group, before, told: {}, names: new Set(group.tags.map(nameOf)) }
}

function keyOf(name: string): string {
  return name.trim().normalize('NFC').toLowerCase()
}

/** Rows of one group that tell different things of it, or more hashtags than it can hold. */
function clashOf({ told, names }: Growing, { group, details, tags }: ToldRow): FailureData | null {
  const differs = (['kind', 'trendedOn', 'region', 'note'] as const).find((field) => told[field] !== undefined && details[field] !== undefined && told[field] !== details[field])
  if (differs) return { code: 'hashtags_group_differs', values: { name: group, value: String(details[differs]), other: String(told[differs]) } }
  const count = new Set([...names, ...tags.map(nameOf)]).size
  return count > mostTagsOfGroup ? { code: 'hashtags_group_full', values: { name: group, limit: mostTagsOfGroup } } : null
}

/** Whether that changes the group. */
function put(into: Growing, { tags, details }: ToldRow): boolean {
  const before = JSON.stringify(into.group)
  const fresh = tags.filter((tag) => !into.names.has(nameOf(tag)))
  for (const tag of fresh) into.names.add(nameOf(tag))
  into.told = { ...into.told, ...details }
  into.group = { ...into.group, tags: [...into.group.tags, ...fresh], details: tidyDetails({ ...into.group.details, ...into.told }) }
  return JSON.stringify(into.group) !== before
}
