import type { Compilable } from 'kysely'
import { instantOf } from '../../../shared/planning/zoned.ts'
import type { Database } from './database.ts'

/** A touched occurrence: its row, the time its rule puts it at, and the time it has. */
export interface Moved {
  id: string
  occurrence: string
  localAt: string | null
}

/** The touched occurrences of a repeat from a time of its rule on, removed ones too, in order, and whether they were posted. */
export function touchedFrom(db: Database, repeatId: string, occurrence: string): (Moved & { isPosted: boolean })[] {
  const rows = db.all(db.build.selectFrom('posts').select(['id', 'occurrence', 'local_at', 'status']).where('repeat_id', '=', repeatId).where('occurrence', '>=', occurrence).orderBy('occurrence'))
  return rows.map((row) => ({ id: row.id, occurrence: row.occurrence ?? '', localAt: row.local_at, isPosted: row.status === 'posted' }))
}

/** Makes these rows occurrences of a repeat, at the times told, as part of a running transaction. No two may have the same. */
export function moveOccurrences(db: Database, run: (query: Compilable) => void, repeatId: string, moved: readonly Moved[], timeZone: string): void {
  // none first, because on the way one might take the time that another is about to leave
  for (const { id } of moved) run(db.build.updateTable('posts').set({ repeat_id: null, occurrence: null }).where('id', '=', id))
  for (const { id, occurrence, localAt } of moved) {
    const at = localAt === null ? null : instantOf(localAt, timeZone).at
    run(db.build.updateTable('posts').set({ repeat_id: repeatId, occurrence, local_at: localAt, at }).where('id', '=', id))
  }
}
