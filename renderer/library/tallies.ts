import type { VerdictWord } from '../../shared/model/verdict.ts'
import type { IndexedDraft } from './draft-index.ts'
import { noClient } from './library-view.ts'

/** How many drafts there are of each kind, in the whole library. */
export interface Tallies {
  verdicts: ReadonlyMap<VerdictWord, number>
  /** By id, and by `noClient`. */
  clients: ReadonlyMap<string, number>
  /** By name, most used first. */
  tags: ReadonlyMap<string, number>
  /** By path, with what lies below; parents that hold no draft themselves are there too. In order of their names. */
  folders: ReadonlyMap<string, number>
  damaged: number
  versions: number
  untagged: number
}

export function tally(drafts: readonly IndexedDraft[]): Tallies {
  const verdicts = new Map<VerdictWord, number>()
  const clients = new Map<string, number>()
  const tags = new Map<string, number>()
  const folders = new Map<string, number>()
  let damaged = 0
  let versions = 0
  let untagged = 0
  for (const { summary, client } of drafts) {
    add(verdicts, summary.verdict)
    add(clients, client?.id ?? noClient)
    for (const tag of summary.tags) add(tags, tag)
    for (const folder of withParents(summary.folder)) add(folders, folder)
    if (summary.damaged) damaged++
    if (summary.version > 1) versions++
    if (summary.tags.length === 0) untagged++
  }
  const byUse = [...tags].toSorted(([a, uses], [b, otherUses]) => otherUses - uses || a.localeCompare(b))
  const byPath = [...folders].toSorted(([a], [b]) => a.localeCompare(b, undefined, { numeric: true }))
  return { verdicts, clients, tags: new Map(byUse), folders: new Map(byPath), damaged, versions, untagged }
}

/** `a/b` as `a` and `a/b`; nothing for no folder. */
export function withParents(folder: string): string[] {
  if (folder === '') return []
  const parts = folder.split('/')
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}

function add<Key>(counts: Map<Key, number>, key: Key) {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
