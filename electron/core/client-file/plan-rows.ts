import type { Selectable } from 'kysely'
import { parseJson } from '../../../shared/model/parse-json.ts'
import { toPost, type PostRow } from '../db/post-rows.ts'
import { toRepeat } from '../db/repeats.ts'
import type { Tables } from '../db/tables.ts'
import { rows, type Row } from './form.ts'

type StoredEvent = Selectable<Tables['post_events']>
type StoredRepeat = Selectable<Tables['repeats']>

/** A row with its history, as the file of a client says it. */
export function postOf(row: PostRow, events: readonly StoredEvent[]): Row<'posts'> {
  const { clientId: _, ...made } = toPost(row)
  const history = events.map(({ at, who, kind, body }) => ({ at, who, event: { ...Object(parseJson(body)), kind } }))
  return rows.posts.row.parse({ ...made, createdAt: row.created_at, changedAt: row.changed_at, removedAt: row.removed_at, history })
}

/** A row as the file of a client says it. */
export function repeatOf(row: StoredRepeat): Row<'repeats'> {
  const { clientId: _, ...made } = toRepeat(row)
  return rows.repeats.row.parse({ ...made, createdAt: row.created_at })
}
