import type { DraftSummary } from '../../../shared/model/draft.ts'
import { verdictWord } from '../../../shared/model/verdict.ts'
import type { Database } from './database.ts'
import { inGroups, versionGroup } from './versions.ts'

/** The newest version of each draft of the library, last imported first; of some alone where told, and none of those that are no newest version. */
export function listSummaries(db: Database, ids?: readonly string[]): DraftSummary[] {
  const newest = histories(db, ids).flatMap((versions) => versions.at(-1) ?? [])
  const asked = ids && new Set(ids)
  const shown = asked ? newest.filter(({ draft }) => asked.has(draft.id)) : newest
  return shown.toSorted((one, other) => compare(other.draft.importedAt, one.draft.importedAt) || compare(one.draft.id, other.draft.id))
}

/** Every version of a draft that is in the library, the first one first. */
export function versionSummaries(db: Database, draftId: string): DraftSummary[] {
  return histories(db, [draftId]).flat()
}

/**
 * The versions in the library of all drafts, or of these, the first one first; each knows the score of the one before. Three plain reads that are put
 * together here: in one statement with windows, SQLite takes twice as long over ten thousand.
 */
function histories(db: Database, ids?: readonly string[]): DraftSummary[][] {
  const rows = draftRows(db, ids)
  const judgements = new Map(judgementRows(db, ids).map((row) => [row.draft_id, row]))
  const tags = Map.groupBy(tagRows(db, ids), (row) => row.draft_id)
  return [...Map.groupBy(rows, (row) => row.group).values()].map((members) => {
    let version = 0
    let scoreBefore: number | null = null
    return members.flatMap((row) => {
      const judged = judgements.get(row.id)
      if (!judged) return []
      version += 1
      const summary = toSummary(row, judged, { version, scoreBefore, tags: tags.get(row.id)?.map(({ tag }) => tag) ?? [] })
      scoreBefore = judged.score
      return summary
    })
  })
}

type DraftRow = ReturnType<typeof draftRows>[number]
type JudgementRow = ReturnType<typeof judgementRows>[number]

function draftRows(db: Database, ids: readonly string[] | undefined) {
  const live = db.build
    .selectFrom('drafts')
    .leftJoin('clients', (join) => join.onRef('clients.id', '=', 'drafts.client_id').on('clients.removed_at', 'is', null))
    .where('drafts.removed_at', 'is', null)
    .select(['drafts.id', 'drafts.name', 'file_bytes', 'duration_s', 'caption', 'imported_at', 'folder', 'clients.id as client_id', versionGroup.as('group'), 'version_order'])
  const rows = db.all(ids ? live.where('drafts.id', 'in', inGroups(db, ids)) : live)
  return rows.toSorted((one, other) => one.version_order - other.version_order || compare(one.imported_at, other.imported_at) || compare(one.id, other.id))
}

/** The last analysis of each, from an index that holds all that is asked: the rows themselves are long. */
function judgementRows(db: Database, ids: readonly string[] | undefined) {
  // SQLite takes the other columns of an aggregate from the row that has the maximum.
  const last = db.build
    .selectFrom('analyses')
    .select(({ fn }) => ['draft_id', fn.max('analysed_at').as('analysed_at'), 'score', 'coverage', 'verdict_word', 'damaged'])
    .groupBy('draft_id')
  return db.all(ids ? last.where('draft_id', 'in', inGroups(db, ids)) : last)
}

function tagRows(db: Database, ids: readonly string[] | undefined) {
  const tags = db.build.selectFrom('draft_tags').select(['draft_id', 'tag']).orderBy('draft_id').orderBy('tag')
  return db.all(ids ? tags.where('draft_id', 'in', inGroups(db, ids)) : tags)
}

function toSummary(row: DraftRow, judged: JudgementRow, rest: Pick<DraftSummary, 'version' | 'scoreBefore' | 'tags'>): DraftSummary {
  return {
    draft: { id: row.id, name: row.name, fileBytes: row.file_bytes, durationS: row.duration_s, caption: row.caption, importedAt: row.imported_at },
    score: judged.score,
    coverage: judged.coverage,
    verdict: verdictWord.parse(judged.verdict_word),
    damaged: judged.damaged === 1,
    analysedAt: judged.analysed_at,
    clientId: row.client_id,
    folder: row.folder,
    ...rest,
  }
}

/** By code unit, as SQLite compares: dates and ids need no language. */
function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}
