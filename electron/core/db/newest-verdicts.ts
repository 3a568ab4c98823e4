import { verdictWord, type VerdictWord } from '../../../shared/model/verdict.ts'
import type { Database } from './database.ts'
import { among, inGroups, versionGroup } from './versions.ts'

export interface NewestVerdict {
  /** The group of versions that the draft is in. */
  group: string
  score: number | null
  verdict: VerdictWord | null
}

/** What the newest version of each of these drafts was found to be, of those that are in the library; null where none is. */
export function newestVerdicts(db: Database, draftIds: readonly string[]): Map<string, NewestVerdict> {
  if (draftIds.length === 0) return new Map()
  const asked = db.all(db.build.selectFrom('drafts').select(['id', versionGroup.as('group')]).where('id', 'in', among(draftIds)))
  const versions = db.all(
    inGroups(db, draftIds).select(versionGroup.as('group')).where('removed_at', 'is', null).orderBy('version_order').orderBy('imported_at').orderBy('drafts.id'),
  )
  // SQLite takes the other columns of an aggregate from the row that has the maximum.
  const last = db.build.selectFrom('analyses').select(({ fn }) => ['draft_id', fn.max('analysed_at').as('analysed_at'), 'score', 'verdict_word'])
  const judgements = new Map(db.all(last.where('draft_id', 'in', inGroups(db, draftIds)).groupBy('draft_id')).map((row) => [row.draft_id, row]))
  // Of those of one group the last one stays.
  const newest = new Map(versions.flatMap(({ id, group }) => (judgements.has(id) ? [[group, judgements.get(id)] as const] : [])))
  return new Map(
    asked.map(({ id, group }) => {
      const judged = newest.get(group)
      return [id, { group, score: judged?.score ?? null, verdict: judged ? verdictWord.parse(judged.verdict_word) : null }]
    }),
  )
}
