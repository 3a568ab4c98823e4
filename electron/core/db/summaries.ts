import { sql, type Compilable, type RawBuilder } from 'kysely'
import { z } from 'zod'
import type { DraftSummary } from '../../../shared/model/draft.ts'
import { verdictWord } from '../../../shared/model/verdict.ts'
import { parseJson } from '../../../shared/model/parse-json.ts'
import type { Database } from './database.ts'

interface Row {
  id: string
  name: string
  file_bytes: number
  duration_s: number
  caption: string | null
  imported_at: string
  score: number
  coverage: number
  verdict_word: string
  damaged: number
  analysed_at: string
  client_id: string | null
  folder: string
  tags: string | null
  version: number
  score_before: number | null
}

const tagList = z.array(z.string())

/** The newest version of each draft of the library, last imported first; of some alone where told. */
export function listSummaries(db: Database, ids?: readonly string[]): DraftSummary[] {
  if (!ids) return read(db, sql`is_newest`, sql`imported_at DESC, id`)
  const asked = sql`(SELECT value FROM json_each(${JSON.stringify(ids)}))`
  return read(db, sql`is_newest AND id IN ${asked}`, sql`imported_at DESC, id`, sql`AND ifnull(version_group, id) IN (SELECT ifnull(version_group, id) FROM drafts WHERE id IN ${asked})`)
}

/** Every version of a draft that is in the library, the first one first. */
export function versionSummaries(db: Database, draftId: string): DraftSummary[] {
  return read(db, sql`true`, sql`version`, sql`AND ifnull(version_group, id) = (SELECT ifnull(version_group, id) FROM drafts WHERE id = ${draftId})`)
}

/** Versions are counted among those in the library, and each has the score of the one before it there. The long rows of `analyses` are not read. */
function read(db: Database, shown: RawBuilder<unknown>, order: RawBuilder<unknown>, narrow: RawBuilder<unknown> = sql``): DraftSummary[] {
  const query = sql<Row>`
    WITH judged AS (
      -- SQLite takes the other columns of an aggregate from the row that has the maximum.
      SELECT drafts.*, max(analyses.analysed_at) AS analysed_at, score, coverage, verdict_word, damaged
      FROM drafts JOIN analyses ON analyses.draft_id = drafts.id
      WHERE drafts.removed_at IS NULL ${narrow}
      GROUP BY drafts.id
    ), numbered AS (
      SELECT *, row_number() OVER versions AS version, lag(score) OVER versions AS score_before, lead(id) OVER versions IS NULL AS is_newest
      FROM judged
      WINDOW versions AS (PARTITION BY ifnull(version_group, id) ORDER BY version_order, imported_at, id)
    )
    SELECT id, name, file_bytes, duration_s, caption, imported_at, score, coverage, verdict_word, damaged, analysed_at, folder, version, score_before,
      (SELECT clients.id FROM clients WHERE clients.id = numbered.client_id AND clients.removed_at IS NULL) AS client_id,
      (SELECT nullif(json_group_array(tag), '[]') FROM draft_tags WHERE draft_id = numbered.id) AS tags
    FROM numbered
    WHERE ${shown}
    ORDER BY ${order}`
  return db.all(compilable(db, query)).map(toSummary)
}

function compilable(db: Database, query: RawBuilder<Row>): Compilable<Row> {
  return { compile: () => query.compile(db.build) }
}

function toSummary(row: Row): DraftSummary {
  return {
    draft: { id: row.id, name: row.name, fileBytes: row.file_bytes, durationS: row.duration_s, caption: row.caption, importedAt: row.imported_at },
    score: row.score,
    coverage: row.coverage,
    verdict: verdictWord.parse(row.verdict_word),
    damaged: row.damaged === 1,
    analysedAt: row.analysed_at,
    clientId: row.client_id,
    folder: row.folder,
    tags: row.tags === null ? [] : tagList.parse(parseJson(row.tags)),
    version: row.version,
    scoreBefore: row.score_before,
  }
}
