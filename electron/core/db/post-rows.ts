import type { Compilable, Selectable } from 'kysely'
import { post, postContent, type Post } from '../../../shared/model/post.ts'
import { parseJson } from '../../../shared/model/parse-json.ts'
import { instantOf } from '../../../shared/planning/zoned.ts'
import type { Database } from './database.ts'
import type { Tables } from './tables.ts'

/** What of a post stands in columns of its own; the rest lies in `details`. */
const columns = { accountId: true, pillarId: true, draftId: true, status: true, format: true, title: true, caption: true } as const
const details = postContent.omit(columns)
/** SQLite takes 32,766 parameters in one statement. */
const rowsAtOnce = 1000

export type PostRow = Omit<Selectable<Tables['posts']>, 'number'>

/** A row as the post it keeps; throws where the row does not have the form. */
export function toPost(row: PostRow): Post {
  return post.parse({
    ...details.parse(parseJson(row.details)),
    id: row.id,
    clientId: row.client_id,
    accountId: row.account_id,
    pillarId: row.pillar_id,
    draftId: row.draft_id,
    status: row.status,
    format: row.format,
    title: row.title,
    caption: row.caption,
    localAt: row.local_at,
    repeatId: row.repeat_id,
    occurrence: row.occurrence,
  })
}

/** A post as its row, in the plan, at the instant its client's clock shows. The same post has the same `details`, byte for byte. */
export function toRow(made: Post, timeZone: string, changedAt: string): PostRow {
  return {
    id: made.id,
    client_id: made.clientId,
    account_id: made.accountId,
    pillar_id: made.pillarId,
    draft_id: made.draftId,
    status: made.status,
    format: made.format,
    title: made.title,
    caption: made.caption,
    local_at: made.localAt,
    at: made.localAt === null ? null : instantOf(made.localAt, timeZone).at,
    repeat_id: made.repeatId,
    occurrence: made.occurrence,
    details: JSON.stringify(details.parse(made)),
    created_at: changedAt,
    changed_at: changedAt,
    removed_at: null,
  }
}

/** Keeps rows as part of a running transaction: new ones as they are; of one that is there, all but what it is an occurrence of, when it was made and whether it is removed. */
export function putRows(db: Database, run: (query: Compilable) => void, rows: readonly PostRow[]): void {
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    run(
      db.build
        .insertInto('posts')
        .values(rows.slice(at, at + rowsAtOnce))
        .onConflict((conflict) => conflict.column('id').doUpdateSet(({ ref }) => Object.fromEntries(kept.map((column) => [column, ref(`excluded.${column}`)])))),
    )
  }
}

const kept = ['client_id', 'account_id', 'pillar_id', 'draft_id', 'status', 'format', 'title', 'caption', 'local_at', 'at', 'details', 'changed_at'] as const
