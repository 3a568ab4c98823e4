import { z } from 'zod'
import { parseJson } from '../../../shared/model/parse-json.ts'
import { verdict, type Verdict } from '../../../shared/model/verdict.ts'
import type { Draft } from '../../../shared/model/draft.ts'
import type { Database } from './database.ts'
import { among } from './versions.ts'

export type JudgedDraft = Omit<Draft, 'contentHash' | 'caption'> & { verdict: Verdict; damaged: boolean }

const stored = z.string().transform(parseJson).pipe(verdict)

/** Drafts of the library with the last verdict on each, in the order of the ids; without what was measured, which is most of the reading. */
export function verdictsOf(db: Database, ids: readonly string[]): JudgedDraft[] {
  // SQLite takes the other columns of an aggregate from the row that has the maximum.
  const last = db.build.selectFrom('analyses').select(({ fn }) => ['draft_id', fn.max('analysed_at').as('analysed_at'), 'verdict', 'damaged']).where('draft_id', 'in', among(ids)).groupBy('draft_id')
  const judgements = new Map(db.all(last).map((row) => [row.draft_id, row]))
  const drafts = db.all(db.build.selectFrom('drafts').select(['id', 'name', 'file_bytes', 'duration_s', 'imported_at']).where('id', 'in', among(ids)).where('removed_at', 'is', null))
  const found = new Map(drafts.map((row) => [row.id, row]))
  return [...new Set(ids)].flatMap((id) => {
    const [row, judged] = [found.get(id), judgements.get(id)]
    return row && judged ? [{ id, name: row.name, fileBytes: row.file_bytes, durationS: row.duration_s, importedAt: row.imported_at, verdict: stored.parse(judged.verdict), damaged: judged.damaged === 1 }] : []
  })
}
