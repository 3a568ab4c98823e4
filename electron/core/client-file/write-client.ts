import type { Compilable } from 'kysely'
import type { PostContent } from '../../../shared/model/post.ts'
import type { Database } from '../db/database.ts'
import { toRow, type PostRow } from '../db/post-rows.ts'
import { detailsOfRepeat } from '../db/repeats.ts'
import type { ClientFile, Row } from './form.ts'
import type { Arrival } from './arrival.ts'

type Run = (query: Compilable) => void

interface Writing {
  arrival: Arrival
  logo: Uint8Array | null
  at: string
}

/** SQLite takes 32,766 parameters in one statement; a post has seventeen. */
const rowsAtOnce = 1000

/** Writes all rows of a client's file, as part of a running transaction. */
export function writeClient(db: Database, run: Run, file: ClientFile, { arrival, logo, at }: Writing): void {
  const { client, ids, houseRulesId } = arrival
  const { build } = db
  const idOf = (id: string) => ids.get(id) ?? id
  const owned = { client_id: client.id }
  const details = JSON.stringify({ ...file.details, houseRulesId })
  run(build.insertInto('clients').values({ ...client, details, logo, logo_at: logo && at, created_at: file.client.createdAt, archived_at: file.client.archivedAt, removed_at: null }))
  for (const { id, handle, notes, createdAt, removedAt } of file.accounts) run(build.insertInto('accounts').values({ ...owned, id: idOf(id), handle, details: JSON.stringify({ notes }), created_at: createdAt, removed_at: removedAt }))
  for (const { id, name, colour, removedAt } of file.pillars) run(build.insertInto('pillars').values({ ...owned, id: idOf(id), name, colour, removed_at: removedAt }))
  for (const { id, name, tags, details: more, createdAt } of file.hashtagGroups) {
    run(build.insertInto('hashtag_groups').values({ ...owned, id: idOf(id), name, tags: JSON.stringify(tags), details: JSON.stringify(more), created_at: createdAt, removed_at: null }))
  }
  for (const made of file.repeats) {
    const repeated = detailsOfRepeat({ ...made, content: withIds(made.content, ids) })
    run(build.insertInto('repeats').values({ ...owned, id: idOf(made.id), rule: made.rule, local_start: made.localStart, details: repeated, created_at: made.createdAt, removed_at: null }))
  }
  inParts(file.posts.map((each) => postRow(each, arrival, file.details.timeZone)), (rows) => run(build.insertInto('posts').values(rows)))
  inParts(file.posts.flatMap((each) => eventRows(each, ids)), (rows) => run(build.insertInto('post_events').values(rows)))
  for (const { scope, practice, answer, answeredAt } of file.answers) run(build.insertInto('answers').values({ scope, subject: client.id, practice, answer, answered_at: answeredAt }))
}

function postRow(each: Row<'posts'>, { client, ids }: Arrival, timeZone: string): PostRow {
  const repeatId = each.repeatId && (ids.get(each.repeatId) ?? each.repeatId)
  const made = { ...withIds(each, ids), id: ids.get(each.id) ?? each.id, clientId: client.id, repeatId }
  return { ...toRow(made, timeZone, each.changedAt), created_at: each.createdAt, removed_at: each.removedAt }
}

function eventRows({ id, history }: Row<'posts'>, ids: Arrival['ids']) {
  return history.map(({ at, who, event: { kind, ...body } }) => ({ post_id: ids.get(id) ?? id, at, who, kind, body: JSON.stringify('changes' in body ? { changes: changesWithIds(body.changes, ids) } : body) }))
}

/** What a change says of accounts, pillars and drafts goes on naming the same ones. */
function changesWithIds(changes: Record<string, { from: unknown; to: unknown }>, ids: Arrival['ids']) {
  const named = (value: unknown) => (typeof value === 'string' && ids.has(value) ? (ids.get(value) ?? value) : value)
  return Object.fromEntries(Object.entries(changes).map(([field, { from, to }]) => [field, { from: named(from), to: named(to) }]))
}

function withIds<Content extends PostContent>(content: Content, ids: Arrival['ids']): Content {
  const named = (id: string | null) => (id === null ? null : (ids.get(id) ?? null))
  return { ...content, accountId: named(content.accountId), pillarId: named(content.pillarId), draftId: named(content.draftId) }
}

function inParts<Item>(items: readonly Item[], write: (part: readonly Item[]) => void): void {
  for (let at = 0; at < items.length; at += rowsAtOnce) write(items.slice(at, at + rowsAtOnce))
}
