import { verdictWords, type VerdictWord } from '../../shared/model/verdict.ts'

export const sortNames = ['newest', 'score', 'gain', 'name', 'length', 'client', 'folder', 'version'] as const
export type SortName = (typeof sortNames)[number]
export const layouts = ['grid', 'list'] as const
export type Layout = (typeof layouts)[number]
export const states = ['damaged', 'versions', 'untagged'] as const
export type DraftState = (typeof states)[number]

/** Stands for "no client" where a client's id would be. */
export const noClient = 'none'

/** What of the library is shown, and how: all of it stands in the address, so that a reload or the way back shows the same. */
export interface LibraryView {
  q: string
  sort: SortName
  /** True against the natural way of the sort, which is the best, newest or first letter on top. */
  isReversed: boolean
  /** Null where the address does not say: as it was last chosen. */
  layout: Layout | null
  /** Any of these; none for all. */
  verdicts: readonly VerdictWord[]
  /** An id, `noClient`, or null for all. */
  client: string | null
  /** All of these. */
  tags: readonly string[]
  /** A folder with what lies below it; '' for drafts in none, null for all. */
  folder: string | null
  states: readonly DraftState[]
}

export const wholeLibrary: LibraryView = { q: '', sort: 'newest', isReversed: false, layout: null, verdicts: [], client: null, tags: [], folder: null, states: [] }

/** Reads the query of an address; what it does not know counts as not said. */
export function readView(search: string): LibraryView {
  const query = new URLSearchParams(search)
  const sort = query.get('sort') ?? ''
  return {
    q: query.get('q') ?? '',
    sort: oneOf(sortNames, sort.replace(/^-/, '')) ?? wholeLibrary.sort,
    isReversed: sort.startsWith('-'),
    layout: oneOf(layouts, query.get('view')) ?? null,
    verdicts: verdictWords.filter((word) => query.getAll('verdict').includes(word)),
    client: query.get('client'),
    tags: [...new Set(query.getAll('tag'))],
    folder: query.get('folder'),
    states: states.filter((state) => query.getAll('state').includes(state)),
  }
}

/** The query of an address that shows this, '' for the whole library. */
export function writeView(view: LibraryView): string {
  const query = new URLSearchParams()
  if (view.q !== '') query.set('q', view.q)
  if (view.sort !== wholeLibrary.sort || view.isReversed) query.set('sort', `${view.isReversed ? '-' : ''}${view.sort}`)
  if (view.layout) query.set('view', view.layout)
  for (const verdict of view.verdicts) query.append('verdict', verdict)
  if (view.client !== null) query.set('client', view.client)
  for (const tag of view.tags) query.append('tag', tag)
  if (view.folder !== null) query.set('folder', view.folder)
  for (const state of view.states) query.append('state', state)
  return query.toString()
}

/** Whether it shows less than all. */
export function isNarrowed({ q, verdicts, client, tags, folder, states: some }: LibraryView): boolean {
  return q.trim() !== '' || verdicts.length > 0 || client !== null || tags.length > 0 || folder !== null || some.length > 0
}

/** The same order and layout, of everything. */
export function widened({ sort, isReversed, layout }: LibraryView): LibraryView {
  return { ...wholeLibrary, sort, isReversed, layout }
}

function oneOf<Name extends string>(names: readonly Name[], name: string | null): Name | undefined {
  return names.find((each) => each === name)
}
