import { fold, type IndexedDraft } from './draft-index.ts'
import { noClient, type DraftState, type LibraryView, type SortName } from './library-view.ts'

type Ordered = (a: IndexedDraft, b: IndexedDraft) => number

const words = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' })

/**
 * Points that mending what was measured could give back: what is lacking of the part of the score that is known. A judgement: what is unknown may
 * hold more.
 */
export function pointsToGain({ summary }: IndexedDraft): number {
  return (100 - summary.score) * summary.coverage
}

/** Each in its natural way; newest first is the order that drafts come in. */
const orders: Record<Exclude<SortName, 'newest'>, Ordered> = {
  score: (a, b) => b.summary.score - a.summary.score,
  gain: (a, b) => pointsToGain(b) - pointsToGain(a),
  name: (a, b) => words.compare(a.summary.draft.name, b.summary.draft.name),
  length: (a, b) => a.summary.draft.durationS - b.summary.draft.durationS,
  client: (a, b) => words.compare(a.client?.name ?? '', b.client?.name ?? ''),
  folder: (a, b) => words.compare(a.summary.folder, b.summary.folder),
  version: (a, b) => b.summary.version - a.summary.version,
}

/** Those that have nothing to be ordered by stand last, whichever way. */
const isBlank: Partial<Record<SortName, (draft: IndexedDraft) => boolean>> = {
  client: ({ client }) => client === undefined,
  folder: ({ summary }) => summary.folder === '',
}

const ordered = new WeakMap<readonly IndexedDraft[], Map<string, readonly IndexedDraft[]>>()

/** What of the library is shown, in its order. Ordering is done once for each order, so that a key in the search costs a pass over the texts alone. */
export function shownDrafts(drafts: readonly IndexedDraft[], view: LibraryView): readonly IndexedDraft[] {
  const sorted = inOrder(drafts, view.sort, view.isReversed)
  const tests = testsOf(view)
  return tests.length === 0 ? sorted : sorted.filter((draft) => tests.every((test) => test(draft)))
}

function inOrder(drafts: readonly IndexedDraft[], sort: SortName, isReversed: boolean): readonly IndexedDraft[] {
  if (sort === 'newest' && !isReversed) return drafts
  const known = ordered.get(drafts) ?? new Map<string, readonly IndexedDraft[]>()
  ordered.set(drafts, known)
  const key = `${sort} ${isReversed}`
  const before = known.get(key)
  if (before) return before
  const sorted = sort === 'newest' ? drafts.toReversed() : sortedBy(drafts, sort, isReversed)
  known.set(key, sorted)
  return sorted
}

function sortedBy(drafts: readonly IndexedDraft[], sort: Exclude<SortName, 'newest'>, isReversed: boolean): readonly IndexedDraft[] {
  const blank = isBlank[sort] ?? (() => false)
  const order = orders[sort]
  const way: Ordered = isReversed ? (a, b) => order(b, a) : order
  return [...drafts.filter((draft) => !blank(draft)).toSorted(way), ...drafts.filter(blank)]
}

type Test = (draft: IndexedDraft) => boolean

const stateTests: Record<DraftState, Test> = {
  damaged: ({ summary }) => summary.damaged,
  versions: ({ summary }) => summary.version > 1,
  untagged: ({ summary }) => summary.tags.length === 0,
}

function testsOf({ q, verdicts, client, tags, folder, states }: LibraryView): Test[] {
  const terms = fold(q).split(/\s+/).filter((term) => term !== '')
  return [
    ...states.map((state) => stateTests[state]),
    ...(verdicts.length > 0 ? [({ summary }: IndexedDraft) => verdicts.includes(summary.verdict)] : []),
    ...(client === null ? [] : [(draft: IndexedDraft) => (draft.client?.id ?? noClient) === client]),
    ...(folder === null ? [] : [({ summary }: IndexedDraft) => isIn(summary.folder, folder)]),
    ...tags.map((tag) => ({ summary }: IndexedDraft) => summary.tags.includes(tag)),
    ...terms.map((term) => ({ haystack }: IndexedDraft) => haystack.includes(term)),
  ]
}

/** Whether a folder is the other or lies below it; '' is a place of its own. */
export function isIn(folder: string, other: string): boolean {
  return folder === other || (other !== '' && folder.startsWith(`${other}/`))
}
