import { randomUUID } from 'node:crypto'
import { sql, type Compilable, type RawBuilder } from 'kysely'
import { z } from 'zod'
import { tidyFolder, type Arrangement, type Place, type VersionPlace } from '../../../shared/model/library.ts'
import { parseJson } from '../../../shared/model/parse-json.ts'
import type { Database } from './database.ts'

type Run = (query: Compilable) => void

/** The group of versions that a row of `drafts` is in. */
const group = sql<string>`ifnull(version_group, id)`
const tagList = z.array(z.string())

/** As one parameter, however many there are. */
function among(values: readonly string[]): RawBuilder<string> {
  return sql<string>`(SELECT value FROM json_each(${JSON.stringify(values)}))`
}

function groupsOf(ids: readonly string[]): RawBuilder<string> {
  return sql<string>`(SELECT ifnull(version_group, id) FROM drafts WHERE id IN ${among(ids)})`
}

/** The given drafts and all versions of them that are in the library. */
export function withVersions(db: Database, ids: readonly string[]): string[] {
  const versions = db.all(db.build.selectFrom('drafts').select('id').where(group, 'in', groupsOf(ids)).where('removed_at', 'is', null))
  return [...new Set([...ids, ...versions.map(({ id }) => id)])]
}

/** Every draft of these groups, in the library or not, in the order of their versions. */
function membersOf(db: Database, ids: readonly string[]): VersionPlace[] {
  const rows = db.all(
    db.build
      .selectFrom('drafts')
      .select(['id', group.as('group'), 'version_order'])
      .where(group, 'in', groupsOf(ids))
      .orderBy('version_order')
      .orderBy('imported_at')
      .orderBy('id'),
  )
  return rows.map((row) => ({ draftId: row.id, group: row.group, order: row.version_order }))
}

/** Where these drafts lie, those that lie alike together. */
export function placesOf(db: Database, ids: readonly string[]): Place[] {
  const tags = sql<string>`(SELECT json_group_array(tag) FROM draft_tags WHERE draft_id = drafts.id)`
  const rows = db.all(db.build.selectFrom('drafts').select(['id', 'client_id', 'folder', tags.as('tags')]).where('id', 'in', among(ids)))
  const alike = Map.groupBy(rows, (row) => JSON.stringify([row.client_id, row.folder, row.tags]))
  return [...alike.values()].flatMap((each) => {
    const first = each[0]
    return first ? [{ draftIds: each.map(({ id }) => id), clientId: first.client_id, folder: first.folder, tags: tagList.parse(parseJson(first.tags)) }] : []
  })
}

export interface Order {
  clientId?: string | null | undefined
  folder?: string | undefined
  addTags: readonly string[]
  removeTags: readonly string[]
}

/** Changes what is told of all versions of the drafts, and nothing else. */
export function organise(db: Database, ids: readonly string[], { clientId, folder, addTags, removeTags }: Order): void {
  db.write((run) => {
    const change = { ...(clientId !== undefined && { client_id: clientId }), ...(folder !== undefined && { folder: tidyFolder(folder) }) }
    if (Object.keys(change).length > 0) run(db.build.updateTable('drafts').set(change).where(group, 'in', groupsOf(ids)))
    removeTagsOf(db, run, ids, removeTags)
    addTagsTo(db, run, ids, addTags)
  })
}

/** Puts drafts in their groups first, then all versions of them where told; the ids of drafts that were forgotten since are passed over. */
export function arrange(db: Database, { places, versions }: Arrangement): void {
  db.write((run) => {
    putVersions(db, run, versions)
    for (const { draftIds, clientId, folder, tags } of places) {
      run(db.build.updateTable('drafts').set({ client_id: clientId, folder: tidyFolder(folder) }).where(group, 'in', groupsOf(draftIds)))
      run(db.build.deleteFrom('draft_tags').where('draft_id', 'in', inGroups(db, draftIds)).where('tag', 'not in', among(tags)))
      addTagsTo(db, run, draftIds, tags)
    }
  })
}

/** Makes a draft the newest version of another, its own versions coming before it; of one that it is a version of already, it alone moves. */
export function joinVersions(db: Database, draftId: string, of: string): Arrangement {
  const there = membersOf(db, [of])
  const isVersion = there.some((each) => each.draftId === draftId)
  const itself = (each: VersionPlace) => each.draftId === draftId
  const own = isVersion ? there.filter(itself) : membersOf(db, [draftId])
  const moving = [...own.filter((each) => !itself(each)), ...own.filter(itself)]
  const before = { places: placesOf(db, moving.map((each) => each.draftId)), versions: moving }
  const target = there[0]
  const [place] = placesOf(db, [of])
  if (draftId === of || !target || !place) return before
  const last = Math.max(...there.map(({ order }) => order))
  const versions = moving.map((each, at) => ({ draftId: each.draftId, group: target.group, order: last + 1 + at }))
  arrange(db, { versions, places: [{ ...place, draftIds: [draftId] }] })
  return before
}

/** Makes a version a draft of its own, which stays where it lies. */
export function leaveVersions(db: Database, draftId: string): Arrangement {
  const there = membersOf(db, [draftId])
  const before = { places: placesOf(db, [draftId]), versions: there.filter((each) => each.draftId === draftId) }
  if (there.length > 1) db.write((run) => putVersions(db, run, [{ draftId, group: randomUUID(), order: 0 }]))
  return before
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

function inGroups(db: Database, ids: readonly string[]) {
  return db.build.selectFrom('drafts').select('id').where(group, 'in', groupsOf(ids))
}

function addTagsTo(db: Database, run: Run, ids: readonly string[], tags: readonly string[]): void {
  if (tags.length === 0) return
  const each = sql<{ tag: string }>`json_each(${JSON.stringify(tags)})`.as<'given'>(sql`given`)
  const rows = db.build.selectFrom(['drafts', each]).where(group, 'in', groupsOf(ids)).select(['drafts.id as draft_id', sql<string>`given.value`.as('tag')])
  run(db.build.insertInto('draft_tags').orIgnore().columns(['draft_id', 'tag']).expression(rows))
}

function removeTagsOf(db: Database, run: Run, ids: readonly string[], tags: readonly string[]): void {
  if (tags.length > 0) run(db.build.deleteFrom('draft_tags').where('draft_id', 'in', inGroups(db, ids)).where('tag', 'in', among(tags)))
}
