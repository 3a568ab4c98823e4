import { randomUUID } from 'node:crypto'
import { sql, type Compilable, type RawBuilder } from 'kysely'
import { tidyFolder, type Order, type VersionPlace, type WayBack } from '../../../shared/model/library.ts'
import type { Database } from './database.ts'

type Run = (query: Compilable) => void

/** The group of versions that a row of `drafts` is in; as the index has it. */
export const versionGroup = sql<string>`ifnull(drafts.version_group, drafts.id)`

/** As one parameter, however many there are. */
function among(values: readonly string[]): RawBuilder<string> {
  return sql<string>`(SELECT value FROM json_each(${JSON.stringify(values)}))`
}

function groupsOf(ids: readonly string[]): RawBuilder<string> {
  return sql<string>`(SELECT ${versionGroup} FROM drafts WHERE drafts.id IN ${among(ids)})`
}

/** The given drafts and all versions of them that are in the library. */
export function withVersions(db: Database, ids: readonly string[]): string[] {
  const versions = db.all(db.build.selectFrom('drafts').select('id').where(versionGroup, 'in', groupsOf(ids)).where('removed_at', 'is', null))
  return [...new Set([...ids, ...versions.map(({ id }) => id)])]
}

/** Every draft of these groups, in the library or not, in the order of their versions. */
function membersOf(db: Database, ids: readonly string[]): VersionPlace[] {
  const rows = db.all(
    db.build
      .selectFrom('drafts')
      .select(['id', versionGroup.as('group'), 'version_order'])
      .where(versionGroup, 'in', groupsOf(ids))
      .orderBy('version_order')
      .orderBy('imported_at')
      .orderBy('id'),
  )
  return rows.map((row) => ({ draftId: row.id, group: row.group, order: row.version_order }))
}

interface Place {
  clientId: string | null
  folder: string
  tags: Set<string>
}

/** Where each of these drafts lies. */
function placesOf(db: Database, ids: readonly string[]): Map<string, Place> {
  const tags = Map.groupBy(db.all(db.build.selectFrom('draft_tags').selectAll().where('draft_id', 'in', among(ids))), (row) => row.draft_id)
  const rows = db.all(db.build.selectFrom('drafts').select(['id', 'client_id', 'folder']).where('id', 'in', among(ids)))
  return new Map(rows.map((row) => [row.id, { clientId: row.client_id, folder: row.folder, tags: new Set(tags.get(row.id)?.map(({ tag }) => tag)) }]))
}

/** The orders that put these drafts back where they lie now, after `told` was done. */
function undoing(places: ReadonlyMap<string, Place>, told: Omit<Order, 'draftIds'>): Order[] {
  const orders: Order[] = []
  const add = (draftIds: string[], order: Partial<Order>) => draftIds.length > 0 && orders.push({ draftIds, addTags: [], removeTags: [], ...order })
  const idsWhere = (is: (place: Place) => boolean) => [...places].filter(([, place]) => is(place)).map(([id]) => id)
  const each = [...places.values()]
  if (told.clientId !== undefined) for (const clientId of new Set(each.map((place) => place.clientId))) if (clientId !== told.clientId) add(idsWhere((place) => place.clientId === clientId), { clientId })
  if (told.folder !== undefined) for (const folder of new Set(each.map((place) => place.folder))) if (folder !== told.folder) add(idsWhere((place) => place.folder === folder), { folder })
  for (const tag of told.addTags) add(idsWhere((place) => !place.tags.has(tag)), { removeTags: [tag] })
  for (const tag of told.removeTags) add(idsWhere((place) => place.tags.has(tag)), { addTags: [tag] })
  return orders
}

/** Changes what is told of all versions of the drafts, and nothing else. Answers with the way back. */
export function organise(db: Database, { draftIds, ...told }: Order): WayBack {
  const order = { ...told, ...(told.folder !== undefined && { folder: tidyFolder(told.folder) }) }
  const orders = undoing(placesOf(db, draftIds), order)
  db.write((run) => put(db, run, { draftIds, ...order }))
  return { versions: [], orders }
}

/** Groups versions as told and then puts all versions of drafts where told. */
export function goBack(db: Database, { versions, orders }: WayBack): void {
  db.write((run) => {
    putVersions(db, run, versions)
    for (const order of orders) put(db, run, order)
  })
}

function put(db: Database, run: Run, { draftIds, clientId, folder, addTags, removeTags }: Order): void {
  const change = { ...(clientId !== undefined && { client_id: clientId }), ...(folder !== undefined && { folder: tidyFolder(folder) }) }
  if (Object.keys(change).length > 0) run(db.build.updateTable('drafts').set(change).where(versionGroup, 'in', groupsOf(draftIds)))
  if (removeTags.length > 0) run(db.build.deleteFrom('draft_tags').where('draft_id', 'in', inGroups(db, draftIds)).where('tag', 'in', among(removeTags)))
  if (addTags.length === 0) return
  const given = sql<{ value: string }>`json_each(${JSON.stringify(addTags)})`.as<'given'>(sql`given`)
  const rows = db.build.selectFrom(['drafts', given]).where(versionGroup, 'in', groupsOf(draftIds)).select(['drafts.id as draft_id', 'given.value as tag'])
  run(db.build.insertInto('draft_tags').orIgnore().columns(['draft_id', 'tag']).expression(rows))
}

/** Makes a draft the newest version of another, its own versions coming before it; of one that it is a version of already, it alone moves. Answers with the way back. */
export function joinVersions(db: Database, draftId: string, of: string): WayBack {
  const there = membersOf(db, [of])
  const itself = (each: VersionPlace) => each.draftId === draftId
  const own = there.some(itself) ? there.filter(itself) : membersOf(db, [draftId])
  const target = there[0]
  const place = placesOf(db, [of]).get(of)
  if (draftId === of || !target || !place) return { versions: [], orders: [] }
  const last = Math.max(...there.map(({ order }) => order))
  const moving = [...own.filter((each) => !itself(each)), ...own.filter(itself)].map((each, at) => ({ draftId: each.draftId, group: target.group, order: last + 1 + at }))
  const lay = placesOf(db, [draftId])
  const tags = lay.get(draftId)?.tags ?? new Set<string>()
  const without = (some: Set<string>, others: Set<string>) => [...some].filter((tag) => !others.has(tag))
  const order = { clientId: place.clientId, folder: place.folder, addTags: without(place.tags, tags), removeTags: without(tags, place.tags) }
  goBack(db, { versions: moving, orders: [{ draftIds: [draftId], ...order }] })
  return { versions: own, orders: undoing(lay, order) }
}

/** Makes a version a draft of its own, which stays where it lies. Answers with the way back. */
export function leaveVersions(db: Database, draftId: string): WayBack {
  const there = membersOf(db, [draftId])
  if (there.length > 1) db.write((run) => putVersions(db, run, [{ draftId, group: randomUUID(), order: 0 }]))
  return { versions: there.filter((each) => each.draftId === draftId), orders: [] }
}

/**
 * Which other drafts show the same video is counted without versions of the draft: where those change, it is unknown until it is looked up again.
 * Answers with the drafts to judge again.
 */
export function forgetAlike(db: Database, ids: readonly string[]): string[] {
  const known = db.build.selectFrom('drafts').where('id', 'in', among(ids)).where('alike', 'is not', null)
  const forgotten = db.all(known.select('id')).map(({ id }) => id)
  db.write((run) => run(db.build.updateTable('drafts').set({ alike: null }).where('id', 'in', among(forgotten))))
  return forgotten
}

function putVersions(db: Database, run: Run, versions: readonly VersionPlace[]): void {
  for (const { draftId, group: into, order } of versions) run(db.build.updateTable('drafts').set({ version_group: into, version_order: order }).where('id', '=', draftId))
}

/** The ids of all versions of these drafts, in the library or not. */
export function inGroups(db: Database, ids: readonly string[]) {
  return db.build.selectFrom('drafts').select('drafts.id').where(versionGroup, 'in', groupsOf(ids))
}
