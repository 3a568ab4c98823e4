import { sql, type Compilable } from 'kysely'
import { tidyFolder, type Order, type VersionPlace, type WayBack as WholeWayBack } from '../../../shared/model/library.ts'
import type { Database } from './database.ts'
import { among, groupsOf, inGroups, putVersions, versionGroup, versionsOf } from './versions.ts'

type WayBack = Pick<WholeWayBack, 'versions' | 'orders'>

interface Place {
  clientId: string | null
  folder: string
  tags: ReadonlySet<string>
}

/** Changes what is told of all versions of the drafts, and nothing else. Answers with the way back. */
export function organise(db: Database, { draftIds, ...told }: Order): WayBack {
  const order = { ...told, ...(told.folder !== undefined && { folder: tidyFolder(told.folder) }) }
  const orders = undoing(placesOf(db, draftIds), order)
  db.write((run) => put(db, run, { draftIds, ...order }))
  return { versions: [], orders }
}

/** Makes a draft the newest version of another, its own versions coming before it; of one that it is a version of already, it alone moves. Answers with the way back. */
export function joinVersions(db: Database, draftId: string, of: string): WayBack {
  const there = versionsOf(db, of)
  const itself = (each: VersionPlace) => each.draftId === draftId
  const own = there.some(itself) ? there.filter(itself) : versionsOf(db, draftId)
  const target = there[0]
  if (draftId === of || !target) return { versions: [], orders: [] }
  const last = Math.max(...there.map(({ order }) => order))
  const versions = [...own.filter((each) => !itself(each)), ...own.filter(itself)].map((each, at) => ({ draftId: each.draftId, group: target.group, order: last + 1 + at }))
  const lay = placesOf(db, [draftId])
  const order = between(lay.get(draftId), placesOf(db, [of]).get(of))
  goBack(db, { versions, orders: [{ draftIds: [draftId], ...order }] })
  return { versions: own, orders: undoing(lay, order) }
}

/** Groups versions as told and then puts all versions of drafts where told. */
export function goBack(db: Database, { versions, orders }: WayBack): void {
  db.write((run) => {
    putVersions(db, run, versions)
    for (const order of orders) put(db, run, order)
  })
}

/** Where each of these drafts lies. */
function placesOf(db: Database, ids: readonly string[]): Map<string, Place> {
  const tags = Map.groupBy(db.all(db.build.selectFrom('draft_tags').selectAll().where('draft_id', 'in', among(ids))), (row) => row.draft_id)
  const rows = db.all(db.build.selectFrom('drafts').select(['id', 'client_id', 'folder']).where('id', 'in', among(ids)))
  return new Map(rows.map((row) => [row.id, { clientId: row.client_id, folder: row.folder, tags: new Set(tags.get(row.id)?.map(({ tag }) => tag)) }]))
}

type Told = Omit<Order, 'draftIds'>

/** What leads from one place to another. */
function between(from: Place | undefined, to: Place | undefined): Told {
  const addTags = [...(to?.tags ?? [])].filter((tag) => !from?.tags.has(tag))
  const removeTags = [...(from?.tags ?? [])].filter((tag) => !to?.tags.has(tag))
  return { clientId: to?.clientId ?? null, folder: to?.folder ?? '', addTags, removeTags }
}

/** The orders that put drafts back where they lie now, after `told` is done: few, however many drafts there are. */
function undoing(places: ReadonlyMap<string, Place>, { clientId, folder, addTags, removeTags }: Told): Order[] {
  const idsWhere = (is: (place: Place) => boolean) => [...places].filter(([, place]) => is(place)).map(([id]) => id)
  const order = (draftIds: string[], told: Partial<Told>): Order => ({ draftIds, addTags: [], removeTags: [], ...told })
  const clients = clientId === undefined ? [] : [...new Set([...places.values()].map((place) => place.clientId))].filter((each) => each !== clientId)
  const folders = folder === undefined ? [] : [...new Set([...places.values()].map((place) => place.folder))].filter((each) => each !== folder)
  return [
    ...clients.map((each) => order(idsWhere((place) => place.clientId === each), { clientId: each })),
    ...folders.map((each) => order(idsWhere((place) => place.folder === each), { folder: each })),
    ...addTags.map((tag) => order(idsWhere((place) => !place.tags.has(tag)), { removeTags: [tag] })),
    ...removeTags.map((tag) => order(idsWhere((place) => place.tags.has(tag)), { addTags: [tag] })),
  ].filter(({ draftIds }) => draftIds.length > 0)
}

function put(db: Database, run: (query: Compilable) => void, { draftIds, clientId, folder, addTags, removeTags }: Order): void {
  const change = { ...(clientId !== undefined && { client_id: clientId }), ...(folder !== undefined && { folder: tidyFolder(folder) }) }
  if (Object.keys(change).length > 0) run(db.build.updateTable('drafts').set(change).where(versionGroup, 'in', groupsOf(draftIds)))
  if (removeTags.length > 0) run(db.build.deleteFrom('draft_tags').where('draft_id', 'in', inGroups(db, draftIds)).where('tag', 'in', among(removeTags)))
  if (addTags.length === 0) return
  const given = sql<{ value: string }>`json_each(${JSON.stringify(addTags)})`.as<'given'>(sql`given`)
  const rows = db.build.selectFrom(['drafts', given]).where(versionGroup, 'in', groupsOf(draftIds)).select(['drafts.id as draft_id', 'given.value as tag'])
  run(db.build.insertInto('draft_tags').orIgnore().columns(['draft_id', 'tag']).expression(rows))
}
