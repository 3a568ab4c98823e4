import type { Compilable } from 'kysely'
import { Failure } from '../../../shared/model/failure.ts'
import type { Post, PostChange } from '../../../shared/model/post.ts'
import type { Database } from './database.ts'
import { among } from './versions.ts'

/** Whose the accounts, pillars and drafts are that posts name; those that are removed are not there. */
export interface Belongings {
  clients: ReadonlySet<string>
  accounts: ReadonlyMap<string, string>
  pillars: ReadonlyMap<string, string>
  drafts: ReadonlyMap<string, { name: string; clientId: string | null }>
}

type Naming = Pick<PostChange, 'clientId' | 'accountId' | 'pillarId' | 'draftId'>

/** All that these posts name and that is there; what was removed, too, where asked for. */
export function belongingsOf(db: Database, posts: readonly Naming[], { removed = false } = {}): Belongings {
  const named = (field: keyof Naming) => among([...new Set(posts.flatMap((each) => each[field] ?? []))])
  const of = <Row extends { removed_at: string | null }>(query: Compilable<Row>) => db.all(query).filter((row) => removed || row.removed_at === null)
  const clients = of(db.build.selectFrom('clients').select(['id', 'removed_at']).where('id', 'in', named('clientId')))
  const accounts = of(db.build.selectFrom('accounts').select(['id', 'client_id', 'removed_at']).where('id', 'in', named('accountId')))
  const pillars = of(db.build.selectFrom('pillars').select(['id', 'client_id', 'removed_at']).where('id', 'in', named('pillarId')))
  const drafts = of(db.build.selectFrom('drafts').select(['id', 'name', 'client_id', 'removed_at']).where('id', 'in', named('draftId')))
  return {
    clients: new Set(clients.map(({ id }) => id)),
    accounts: new Map(accounts.map((row) => [row.id, row.client_id])),
    pillars: new Map(pillars.map((row) => [row.id, row.client_id])),
    drafts: new Map(drafts.map((row) => [row.id, { name: row.name, clientId: row.client_id }])),
  }
}

/**
 * Refuses what a post may not name: each of these fields of it must be its client's, a draft may be nobody's. Throws `client_not_found`,
 * `account_not_found`, `pillar_not_found`, `draft_not_found` or `draft_of_other_client`.
 */
export function assertBelongs(post: Post, fields: ReadonlySet<string>, { clients, accounts, pillars, drafts }: Belongings): void {
  const { clientId, accountId, pillarId, draftId } = post
  if (fields.has('clientId') && !clients.has(clientId)) throw new Failure('client_not_found')
  if (fields.has('accountId') && accountId !== null && accounts.get(accountId) !== clientId) throw new Failure('account_not_found')
  if (fields.has('pillarId') && pillarId !== null && pillars.get(pillarId) !== clientId) throw new Failure('pillar_not_found')
  if (!fields.has('draftId') || draftId === null) return
  const draft = drafts.get(draftId)
  if (!draft) throw new Failure('draft_not_found')
  if (draft.clientId !== null && draft.clientId !== clientId) throw new Failure('draft_of_other_client', { name: draft.name })
}

/** What a post that goes to another client leaves behind. */
export function withoutOthers(post: Post, { accounts, pillars, drafts }: Belongings): Post {
  const { clientId, accountId, pillarId, draftId } = post
  const owner = draftId === null ? null : (drafts.get(draftId)?.clientId ?? null)
  return {
    ...post,
    accountId: accountId !== null && accounts.get(accountId) === clientId ? accountId : null,
    pillarId: pillarId !== null && pillars.get(pillarId) === clientId ? pillarId : null,
    draftId: owner === null || owner === clientId ? draftId : null,
  }
}
