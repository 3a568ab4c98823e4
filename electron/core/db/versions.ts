import { randomUUID } from 'node:crypto'
import { sql, type Compilable, type RawBuilder } from 'kysely'
import type { VersionPlace } from '../../../shared/model/library.ts'
import type { Database } from './database.ts'

/** The group of versions that a row of `drafts` is in; as the index has it. */
export const versionGroup = sql<string>`ifnull(drafts.version_group, drafts.id)`

/** As one parameter, however many there are. */
export function among(values: readonly string[]): RawBuilder<string> {
  return sql<string>`(SELECT value FROM json_each(${JSON.stringify(values)}))`
}

/** The groups that these drafts are in. */
export function groupsOf(ids: readonly string[]): RawBuilder<string> {
  return sql<string>`(SELECT ${versionGroup} FROM drafts WHERE drafts.id IN ${among(ids)})`
}

/** The ids of all versions of these drafts, in the library or not. */
export function inGroups(db: Database, ids: readonly string[]) {
  return db.build.selectFrom('drafts').select('drafts.id').where(versionGroup, 'in', groupsOf(ids))
}

/** The given drafts and all versions of them that are in the library. */
export function withVersions(db: Database, ids: readonly string[]): string[] {
  const versions = db.all(inGroups(db, ids).where('removed_at', 'is', null))
  return [...new Set([...ids, ...versions.map(({ id }) => id)])]
}

/** All versions of a draft, in the library or not, in their order. */
export function versionsOf(db: Database, draftId: string): VersionPlace[] {
  const rows = db.all(
    db.build
      .selectFrom('drafts')
      .select(['id', versionGroup.as('group'), 'version_order'])
      .where(versionGroup, 'in', groupsOf([draftId]))
      .orderBy('version_order')
      .orderBy('imported_at')
      .orderBy('id'),
  )
  return rows.map((row) => ({ draftId: row.id, group: row.group, order: row.version_order }))
}

/** Groups versions as told, as part of a running transaction. */
export function putVersions(db: Database, run: (query: Compilable) => void, versions: readonly VersionPlace[]): void {
  for (const { draftId, group, order } of versions) run(db.build.updateTable('drafts').set({ version_group: group, version_order: order }).where('id', '=', draftId))
}

/** Makes a version a draft of its own, which stays where it lies. Answers with the version it was. */
export function leaveVersions(db: Database, draftId: string): VersionPlace[] {
  const there = versionsOf(db, draftId)
  if (there.length > 1) db.write((run) => putVersions(db, run, [{ draftId, group: randomUUID(), order: 0 }]))
  return there.filter((each) => each.draftId === draftId)
}

/**
 * Which other drafts show the same video is counted without versions of the draft: where those change, it is unknown until it is looked up again.
 * Answers with the drafts to judge again.
 */
export function forgetAlike(db: Database, ids: readonly string[]): string[] {
  const known = db.build.selectFrom('drafts').where('id', 'in', among(ids)).where('alike', 'is not', null)
  const forgotten = db.all(known.select('id')).map(({ id }) => id)
  if (forgotten.length > 0) db.write((run) => run(db.build.updateTable('drafts').set({ alike: null }).where('id', 'in', among(forgotten))))
  return forgotten
}
