import { z } from 'zod'
import { givenGroupDetails, groupDetails, hashtagGroup, type HashtagGroup } from '../../../shared/contract/hashtags.ts'
import type { Database } from './database.ts'
import type { Tables } from './tables.ts'

const storedTags = z.string().transform((text): unknown => JSON.parse(text)).pipe(hashtagGroup.shape.tags)
/** A file of a client may have brought details that are none: those are as if not told. */
const storedDetails = z.string().transform((text): unknown => JSON.parse(text)).pipe(groupDetails).catch(givenGroupDetails)

/** The groups there are, by name; a group of a client that was removed stays with it. */
export function listGroups(db: Database): HashtagGroup[] {
  return db.all(db.build.selectFrom('hashtag_groups').selectAll().where('removed_at', 'is', null).orderBy('name').orderBy('created_at')).map(toGroup)
}

/** Undefined where it was removed or there is no such group. */
export function findGroup(db: Database, id: string): HashtagGroup | undefined {
  const row = db.first(db.build.selectFrom('hashtag_groups').selectAll().where('id', '=', id).where('removed_at', 'is', null))
  return row && toGroup(row)
}

export function keepGroup(db: Database, group: HashtagGroup, at: string): void {
  db.write((run) => putGroup(db, run, group, at))
}

/** Within a transaction. */
export function putGroup(db: Database, run: Parameters<Parameters<Database['write']>[0]>[0], { id, clientId, name, tags, details }: HashtagGroup, at: string): void {
  const values = { client_id: clientId, name, tags: JSON.stringify(tags), details: JSON.stringify(details) }
  run(
    db.build
      .insertInto('hashtag_groups')
      .values({ id, ...values, created_at: at, removed_at: null })
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ ...values, removed_at: null })),
  )
}

export function markGroupRemoved(db: Database, id: string, at: string | null): void {
  db.write((run) => run(db.build.updateTable('hashtag_groups').set({ removed_at: at }).where('id', '=', id)))
}

/** Whether there is such a client, also one that was removed: its groups come back with it. */
export function isClient(db: Database, id: string): boolean {
  return db.first(db.build.selectFrom('clients').select('id').where('id', '=', id)) !== undefined
}

/** The captions of the library with the time of their import, the oldest first. */
export function listCaptions(db: Database): { caption: string; importedAt: string }[] {
  const query = db.build.selectFrom('drafts').select(['caption', 'imported_at']).where('removed_at', 'is', null).where('caption', 'like', '%#%').orderBy('imported_at')
  return db.all(query).map(({ caption, imported_at: importedAt }) => ({ caption: caption ?? '', importedAt }))
}

/** When each group was first kept, by id. */
export function groupTimes(db: Database): Map<string, string> {
  return new Map(db.all(db.build.selectFrom('hashtag_groups').select(['id', 'created_at'])).map(({ id, created_at: at }) => [id, at]))
}

function toGroup({ id, client_id: clientId, name, tags, details }: Pick<Tables['hashtag_groups'], 'id' | 'client_id' | 'name' | 'tags'> & { details: string }): HashtagGroup {
  return { id, clientId, name, tags: storedTags.parse(tags), details: storedDetails.parse(details) }
}
