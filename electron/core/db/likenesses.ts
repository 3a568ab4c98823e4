import type { Compilable } from 'kysely'
import type { Database } from './database.ts'
import { among } from './versions.ts'

/** Pairs of drafts that were found to show the same video, of which one is among these. */
export function likenessesOf(db: Database, draftIds: readonly string[]): [string, string][] {
  return db.all(db.build.selectFrom('likenesses').select(['draft_id', 'other_id']).where('draft_id', 'in', among(draftIds))).map((row) => [row.draft_id, row.other_id])
}

/** Those of these drafts that were never looked for among the others, with their signature; a draft without one cannot be. */
export function notSearched(db: Database, draftIds: readonly string[]): { draftId: string; signatureId: number }[] {
  const query = db.build
    .selectFrom('signatures')
    .leftJoin('likeness_searches', (join) => join.onRef('likeness_searches.draft_id', '=', 'signatures.draft_id').onRef('likeness_searches.signature_id', '=', 'signatures.id'))
    .select(['signatures.draft_id', 'signatures.id'])
    .where('signatures.draft_id', 'in', among(draftIds))
    .where('likeness_searches.draft_id', 'is', null)
  return db.all(query).map((row) => ({ draftId: row.draft_id, signatureId: row.id }))
}

/** Keeps what a search found, in the place of what one by an older signature did, as part of a running transaction. */
export function putLikenesses(db: Database, run: (query: Compilable) => void, { draftId, signatureId }: { draftId: string; signatureId: number }, others: readonly string[]): void {
  run(db.build.deleteFrom('likenesses').where((or) => or.or([or('draft_id', '=', draftId), or('other_id', '=', draftId)])))
  for (const otherId of others) {
    const pair = db.build.insertInto('likenesses').orIgnore()
    run(pair.values({ draft_id: draftId, other_id: otherId }))
    run(pair.values({ draft_id: otherId, other_id: draftId }))
  }
  run(db.build.insertInto('likeness_searches').values({ draft_id: draftId, signature_id: signatureId }).onConflict((conflict) => conflict.column('draft_id').doUpdateSet({ signature_id: signatureId })))
}
