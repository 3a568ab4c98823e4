import { sql } from 'kysely'
import { z } from 'zod'
import { probe, type Probe } from '../../../shared/model/artifacts.ts'
import type { Database } from './database.ts'

/** Where the file of a draft lies and what it is. */
export interface DraftFile {
  path: string
  contentHash: string
  container: Probe['container']
}

const row = z.object({ path: z.string(), content_hash: z.string(), container: probe.shape.container })

/** The file of a draft in the library, without reading the whole of its analysis: a player asks at every jump. */
export function findFile(db: Database, draftId: string): DraftFile | undefined {
  const found = db.first(
    db.build
      .selectFrom('drafts')
      .innerJoin('analyses', 'analyses.draft_id', 'drafts.id')
      .where('drafts.id', '=', draftId)
      .where('drafts.removed_at', 'is', null)
      .select(['drafts.path', 'drafts.content_hash', sql`json_extract(analyses.artifacts, '$.probe.container')`.as('container')])
      .orderBy('analyses.analysed_at', 'desc')
      .limit(1),
  )
  if (!found) return undefined
  const { path, content_hash: contentHash, container } = row.parse(found)
  return { path, contentHash, container }
}
