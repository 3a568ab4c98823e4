import { Failure } from '../../../shared/model/failure.ts'
import { listAccounts, listPillars } from '../db/client-parts.ts'
import { zonesOf } from '../db/client-zones.ts'
import { listClients } from '../db/clients.ts'
import type { Database } from '../db/database.ts'
import { draftsFor, postsOfClient, removedRepeatsOf, repeatsOfClient } from '../db/plan-of-client.ts'
import type { KeptPlan } from './kept-plan.ts'
import { namesOf } from './names.ts'

/** A client's whole plan. Throws `client_not_found`. */
export function loadPlan(db: Database, clientId: string): KeptPlan {
  const found = listClients(db).find(({ id }) => id === clientId)
  if (!found) throw new Failure('client_not_found')
  const [accounts, pillars, posts, repeats] = [listAccounts(db, clientId), listPillars(db, clientId), postsOfClient(db, clientId), repeatsOfClient(db, clientId)]
  // What was removed since stays with the posts that name it.
  const used = (field: 'accountId' | 'pillarId' | 'draftId') => [...new Set([...posts, ...repeats.map(({ content }) => content)].flatMap((each) => each[field] ?? []))].map((id) => ({ id, name: '' }))
  const names = (known: readonly { id: string; name: string }[], field: 'accountId' | 'pillarId' | 'draftId') => namesOf([...new Map([...used(field), ...known].map((each) => [each.id, each])).values()])
  return {
    client: { id: clientId, name: found.name, timeZone: zonesOf(db).get(clientId) ?? 'UTC' },
    accounts,
    pillars,
    posts,
    repeats,
    removedPosts: postsOfClient(db, clientId, { removed: true }),
    removedRepeats: removedRepeatsOf(db, clientId),
    names: {
      accounts: names(accounts.map(({ id, handle }) => ({ id, name: handle })), 'accountId'),
      pillars: names(pillars, 'pillarId'),
      drafts: names(draftsFor(db, clientId), 'draftId'),
    },
  }
}
