import type { Selectable } from 'kysely'
import { parseJson } from '../../../shared/model/parse-json.ts'
import { post, postContent, repeat, type PostContent } from '../../../shared/model/post.ts'
import type { Tables } from '../db/tables.ts'
import { rows, type Row } from './form.ts'

type StoredPost = Selectable<Omit<Tables['posts'], 'number'>>
type StoredEvent = Selectable<Tables['post_events']>
type StoredRepeat = Selectable<Tables['repeats']>

/** What of a post stands in columns of its own; the rest lies in `details`. */
const inColumns = { accountId: true, pillarId: true, draftId: true, status: true, format: true, title: true, caption: true } as const
const postDetails = postContent.omit(inColumns)
const repeatDetails = repeat.pick({ content: true, skipped: true, coolDownDays: true })

export function postOf(row: StoredPost, events: readonly StoredEvent[]): Row<'posts'> {
  const { clientId: _, ...made } = post.parse({
    ...postDetails.parse(parseJson(row.details)),
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
  const history = events.map(({ at, who, kind, body }) => ({ at, who, event: { ...Object(parseJson(body)), kind } }))
  return rows.posts.row.parse({ ...made, createdAt: row.created_at, changedAt: row.changed_at, removedAt: row.removed_at, history })
}

export function repeatOf(row: StoredRepeat): Row<'repeats'> {
  return rows.repeats.row.parse({ ...repeatDetails.parse(parseJson(row.details)), id: row.id, rule: row.rule, localStart: row.local_start, createdAt: row.created_at })
}

/** What of a post lies in `details`. */
export function detailsOfPost(content: PostContent): string {
  return JSON.stringify(postDetails.parse(content))
}

export function detailsOfRepeat(made: Row<'repeats'>): string {
  return JSON.stringify(repeatDetails.parse(made))
}
