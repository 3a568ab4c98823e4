import { sql, type Compilable } from 'kysely'
import type { DraftsJudgedBy } from '../../../shared/model/library.ts'
import { profileId } from '../../../shared/model/profile.ts'
import type { Database } from './database.ts'
import { among } from './versions.ts'

/** The last analysis of a row of `drafts`; only it is judged. */
const lastAnalysis = sql<string>`(SELECT last.id FROM analyses AS last WHERE last.draft_id = drafts.id ORDER BY last.analysed_at DESC LIMIT 1)`

/** What these drafts of the library are judged by; those that are judged alike stand together. */
export function judgedByOf(db: Database, ids: readonly string[]): DraftsJudgedBy[] {
  const query = db.build
    .selectFrom('drafts')
    .innerJoin('analyses', (join) => join.on('analyses.id', '=', lastAnalysis))
    .select(['drafts.id', 'analyses.profile', 'drafts.house_rules_id'])
    .where('drafts.id', 'in', among(ids))
    .where('drafts.removed_at', 'is', null)
  const alike = Map.groupBy(db.all(query), (row) => `${row.profile} ${row.house_rules_id}`)
  return [...alike.values()].map((rows) => ({ draftIds: rows.map(({ id }) => id), profile: profileId.parse(rows[0]?.profile), houseRulesId: rows[0]?.house_rules_id ?? null }))
}

/** Sets what drafts are judged by, as part of a running transaction; what is not told stays. The verdicts follow when they are judged again. */
export function putJudgedBy(db: Database, run: (query: Compilable) => void, { draftIds, profile, houseRulesId }: Pick<DraftsJudgedBy, 'draftIds'> & Partial<DraftsJudgedBy>): void {
  if (houseRulesId !== undefined) run(db.build.updateTable('drafts').set({ house_rules_id: houseRulesId }).where('id', 'in', among(draftIds)))
  if (profile === undefined) return
  const analyses = db.build.selectFrom('drafts').select(lastAnalysis.as('id')).where('drafts.id', 'in', among(draftIds))
  run(db.build.updateTable('analyses').set({ profile }).where('id', 'in', analyses))
}
