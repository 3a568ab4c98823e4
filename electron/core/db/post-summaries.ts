import { sql } from 'kysely'
import { z } from 'zod'
import { parseJson } from '../../../shared/model/parse-json.ts'
import { postFormat, postStatus, type PostSummary } from '../../../shared/model/post.ts'
import type { Database } from './database.ts'
import { newestVerdicts } from './newest-verdicts.ts'
import { among } from './versions.ts'

const labels = z.array(z.string())

/** A card without what its draft was found to be. */
export type UnjudgedSummary = Omit<PostSummary, 'score' | 'verdict'>

/** Posts that have rows, from one date to another on their clients' own clocks, both included. */
export function postsBetween(db: Database, from: string, to: string, clientIds: readonly string[] | undefined): UnjudgedSummary[] {
  const query = slimPosts(db).where('posts.removed_at', 'is', null).where('local_at', '>=', from).where('local_at', '<=', `${to}T23:59`).where('client_id', 'in', shownClients(db, clientIds))
  return db.all(query).map(toSummary)
}

/** Posts without a time, in the order they were made. */
export function ideas(db: Database, clientIds: readonly string[] | undefined): PostSummary[] {
  const query = slimPosts(db).where('posts.removed_at', 'is', null).where('local_at', 'is', null).where('client_id', 'in', shownClients(db, clientIds)).orderBy('created_at').orderBy('number')
  return withVerdicts(db, db.all(query).map(toSummary))
}

/** Posts by their numbers, in this order. */
export function summariesOf(db: Database, numbers: readonly number[]): PostSummary[] {
  const rows = db.all(slimPosts(db).where('number', 'in', sql<number>`(SELECT value FROM json_each(${JSON.stringify(numbers)}))`))
  const places = new Map(numbers.map((number, place) => [number, place]))
  const inOrder = rows.toSorted((one, other) => (places.get(one.number) ?? 0) - (places.get(other.number) ?? 0))
  return withVerdicts(db, inOrder.map(toSummary))
}

/** Clients whose posts are shown: those that are told, in the archive or not; else all that are not in it. */
export function shownClients(db: Database, clientIds: readonly string[] | undefined) {
  const live = db.build.selectFrom('clients').select('clients.id').where('clients.removed_at', 'is', null)
  return clientIds ? live.where('clients.id', 'in', among(clientIds)) : live.where('archived_at', 'is', null)
}

/** By instant; at the same one in order of ref. */
export function byTime(one: PostSummary, other: PostSummary): number {
  return compare(one.at ?? '', other.at ?? '') || compare(one.ref, other.ref)
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}

type SlimRow = ReturnType<typeof readSlim>[number]

function readSlim(db: Database) {
  return db.all(slimPosts(db))
}

function slimPosts(db: Database) {
  return db.build.selectFrom('posts').select([
    'posts.number',
    'posts.id',
    'client_id',
    'account_id',
    'pillar_id',
    'draft_id',
    'local_at',
    'at',
    'status',
    'format',
    'title',
    'repeat_id',
    sql<string>`json_extract(details, '$.labels')`.as('labels'),
    sql<number>`caption <> ''`.as('has_caption'),
    sql<number>`(SELECT count(*) FROM post_events WHERE post_id = posts.id AND kind IN ('comment', 'review'))`.as('comments'),
  ])
}

/** Puts what the newest version of its draft was found to be on each card. */
export function withVerdicts(db: Database, posts: readonly UnjudgedSummary[]): PostSummary[] {
  const verdicts = newestVerdicts(db, [...new Set(posts.flatMap(({ draftId }) => draftId ?? []))])
  return posts.map((each) => {
    const judged = each.draftId === null ? undefined : verdicts.get(each.draftId)
    return { ...each, score: judged?.score ?? null, verdict: judged?.verdict ?? null }
  })
}

function toSummary(row: SlimRow): UnjudgedSummary {
  return {
    ref: row.id,
    clientId: row.client_id,
    accountId: row.account_id,
    pillarId: row.pillar_id,
    draftId: row.draft_id,
    localAt: row.local_at,
    at: row.at,
    status: postStatus.parse(row.status),
    format: postFormat.parse(row.format),
    title: row.title,
    labels: row.labels === '[]' ? [] : labels.parse(parseJson(row.labels)),
    hasCaption: row.has_caption === 1,
    comments: row.comments,
    repeatId: row.repeat_id,
  }
}
