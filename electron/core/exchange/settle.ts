import { randomUUID } from 'node:crypto'
import { sameName } from '../../../shared/house-rules/text.ts'
import type { FailureData } from '../../../shared/model/failure.ts'
import { post, type Post, type Repeat } from '../../../shared/model/post.ts'
import { comesAt, occurrenceRef, readOccurrenceRef } from '../../../shared/planning/repeats.ts'
import { plainText } from './ics-lines.ts'
import type { KeptPlan } from './kept-plan.ts'
import type { PastEvent, ToldPlan, ToldPost, ToldRepeat } from './plan.ts'
import { shortened } from './read-cells.ts'
import { changedFields, lostReferences, type Does } from './differences.ts'
import { settleRepeats, type SettledRepeat } from './settle-repeats.ts'
import { stableId } from './stable-id.ts'

export interface SettledPost {
  row: number
  does: Does
  /** As it would become; null where it is refused. */
  post: Post | null
  /** Which fields become others. */
  changes: string[]
  problems: FailureData[]
  notes: FailureData[]
  /** There is a row of it, out of the plan. */
  isRemoved: boolean
  events: readonly PastEvent[]
}

export interface SettledPlan {
  posts: SettledPost[]
  repeats: SettledRepeat[]
}

interface Settling {
  kept: KeptPlan
  byId: ReadonlyMap<string, Post>
  removed: ReadonlyMap<string, Post>
  /** Posts and rows that were removed, by the occurrence they stand for. */
  touched: ReadonlyMap<string, Post>
  repeats: ReadonlyMap<string, Repeat>
  /** The ids that repeats of the file got. */
  repeatIds: ReadonlyMap<string, string>
  isElsewhere: (id: string) => boolean
  seen: Map<string, number>
}

/**
 * Lays what a file tells beside a client's plan: what would be new, another, or the same, and what is refused. `isElsewhere` knows the ids that other clients
 * have: such a post becomes one of its own here.
 */
export function settle(told: ToldPlan, kept: KeptPlan, isElsewhere: (id: string) => boolean): SettledPlan {
  const { posts, repeats } = onlyOf(kept, told)
  const settled = settleRepeats(repeats, kept, isElsewhere)
  const all = new Map(kept.repeats.map((each) => [each.id, each]))
  for (const each of settled) if (each.repeat) all.set(each.repeat.id, each.repeat)
  const rows = [...kept.removedPosts, ...kept.posts]
  const settling: Settling = {
    kept,
    isElsewhere,
    byId: new Map(kept.posts.map((each) => [each.id, each])),
    removed: new Map(kept.removedPosts.map((each) => [each.id, each])),
    touched: new Map(rows.flatMap((each) => (each.repeatId === null || each.occurrence === null ? [] : [[occurrenceRef(each.repeatId, each.occurrence), each] as const]))),
    repeats: all,
    repeatIds: new Map(settled.flatMap(({ repeat, toldId }) => (repeat ? [[toldId, repeat.id] as const] : []))),
    seen: new Map(),
  }
  return { posts: posts.map((each) => settlePost(each, settling)), repeats: settled }
}

/** A file of several clients is taken in for one of them; a file of one is taken in for whoever is chosen. */
function onlyOf({ client }: KeptPlan, { posts, repeats }: ToldPlan): { posts: ToldPost[]; repeats: ToldRepeat[] } {
  const named = new Set([...posts, ...repeats].flatMap((each) => each.client ?? []))
  const isOther = (name: string | null) => named.size > 1 && name !== null && name !== client.id && sameName(name) !== sameName(client.name)
  const marked = <Told extends ToldPost | ToldRepeat>(each: Told): Told => (isOther(each.client) ? { ...each, problems: [...each.problems, { code: 'plan_client_other', values: { row: each.row, value: shortened(each.client ?? ''), name: client.name } }] } : each)
  return { posts: posts.map(marked), repeats: repeats.map(marked) }
}

function settlePost(told: ToldPost, settling: Settling): SettledPost {
  const { kept, seen } = settling
  const { row } = told
  const refused = (problems: FailureData[]): SettledPost => ({ row, does: 'refuse', post: null, changes: [], problems, notes: told.notes, isRemoved: false, events: [] })
  if (told.problems.length > 0) return refused(told.problems)
  const { id, base, isRemoved, place, note } = meant(told, settling)
  const other = seen.get(id)
  if (other !== undefined) return refused([{ code: 'plan_row_twice', values: { row, other } }])
  seen.set(id, row)
  const { told: owned, notes } = withOwn(told.told, base, kept, row)
  const parsed = post.safeParse({ ...(base ?? begun(owned)), ...owned, ...place, id, clientId: kept.client.id })
  if (!parsed.success) return refused(parsed.error.issues.map((issue): FailureData => ({ code: 'plan_value_too_long', values: { row, column: String(issue.path[0] ?? '–') }, details: issue.message.slice(0, 500) })))
  const changes = base ? changedFields(base, parsed.data) : []
  return {
    row,
    does: base ? (changes.length > 0 ? 'change' : 'same') : 'add',
    post: parsed.data,
    changes,
    problems: [],
    notes: [...told.notes, ...notes, ...(note ? [note] : [])],
    isRemoved,
    events: base || isRemoved ? [] : (told.events ?? []),
  }
}

interface Meant {
  id: string
  /** The post as it is; undefined for a new one. */
  base: Post | undefined
  isRemoved: boolean
  /** What it is an occurrence of. */
  place: Pick<Post, 'repeatId' | 'occurrence'>
  note?: FailureData
}

/** Which post a row means: one that is there, an occurrence that nobody touched, one that was removed, or a new one. */
function meant({ row, ref, told }: ToldPost, settling: Settling): Meant {
  const { kept, byId, removed, touched, repeats, repeatIds, isElsewhere } = settling
  const alone = { repeatId: null, occurrence: null }
  const lost: FailureData = { code: 'plan_occurrence_lost', values: { row } }
  const occurrence = ref === null ? null : readOccurrenceRef(ref)
  const repeatId = occurrence ? (repeatIds.get(occurrence.repeatId) ?? occurrence.repeatId) : (repeatIds.get(told.repeatId ?? '') ?? told.repeatId ?? null)
  const at = occurrence?.occurrence ?? told.occurrence ?? null
  const found = repeatId === null || at === null ? undefined : touched.get(occurrenceRef(repeatId, at))
  if (occurrence && repeatId !== null && at !== null) {
    const single = ownId(stableId(kept.client.id, 'occurrence', ref ?? ''), settling)
    if (found) return { id: found.id, base: byId.get(found.id), isRemoved: removed.has(found.id), place: { repeatId, occurrence: at } }
    const repeat = repeats.get(repeatId)
    if (!repeat || !comesAt(repeat.rule, repeat.localStart, at)) return { id: single, base: byId.get(single), isRemoved: removed.has(single), place: alone, note: lost }
    return { id: stableId(kept.client.id, 'touched', repeatId, at), base: untouched(repeat, at, kept.client.id), isRemoved: false, place: { repeatId, occurrence: at } }
  }
  const id = ref === null ? randomUUID() : isElsewhere(ref) ? stableId(kept.client.id, 'copy', ref) : ref
  const base = byId.get(id)
  const there = base ?? removed.get(id)
  if (there) return { id, base, isRemoved: removed.has(id), place: { repeatId: there.repeatId, occurrence: there.occurrence } }
  if (repeatId === null || at === null) return { id, base: undefined, isRemoved: false, place: alone }
  if (found || !repeats.has(repeatId)) return { id, base: undefined, isRemoved: false, place: alone, note: lost }
  return { id, base: undefined, isRemoved: false, place: { repeatId, occurrence: at } }
}

function ownId(id: string, { isElsewhere, kept }: Settling): string {
  return isElsewhere(id) ? stableId(kept.client.id, 'copy', id) : id
}

/** An occurrence as its repeat makes it. */
export function untouched({ id, content }: Repeat, localAt: string, clientId: string): Post {
  return { ...content, id: occurrenceRef(id, localAt), clientId, localAt, repeatId: id, occurrence: localAt }
}

/** What a new post has that a file does not tell: a title from its caption, and where it stands. */
function begun({ title, caption = '', status, localAt }: Partial<Post>): Partial<Post> {
  const [firstLine = ''] = plainText(caption).trim().split('\n')
  return { ...(title === undefined && { title: firstLine.slice(0, 80).toWellFormed() }), ...(status === undefined && localAt && { status: 'draft' as const }) }
}

/** Without what belongs to somebody else or is not there, unless it stood there already. */
function withOwn(told: Partial<Post>, base: Post | undefined, { names }: KeptPlan, row: number): { told: Partial<Post>; notes: FailureData[] } {
  const lost = lostReferences(told, names).filter((field) => told[field] !== base?.[field])
  if (lost.length === 0) return { told, notes: [] }
  const without = Object.fromEntries(lost.map((field) => [field, base?.[field] ?? null]))
  return { told: { ...told, ...without }, notes: lost.map((field) => ({ code: 'plan_reference_lost', values: { row, column: field } })) }
}
