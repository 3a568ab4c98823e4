import { Failure } from '../../../shared/model/failure.ts'
import { clientIsThere, draftsOfClient, markClientRemoved, removedClients } from '../db/clients.ts'
import type { Database } from '../db/database.ts'
import { goneAt } from '../db/gone-clients.ts'
import type { Judging } from '../judging.ts'
import { assertNameFree, getClient } from './client-checks.ts'
import type { Changed, Handlers } from './handlers.ts'

export interface ClientRemovalDependencies {
  db: Database
  judging: Judging
  now: () => Date
  changed: Changed
  log: (error: unknown) => void
}

type RemovalHandlers = Pick<Handlers, 'client.remove' | 'client.restore' | 'client.removed'>

/** Clients taken away and brought back. */
export function clientRemovalHandlers({ db, judging, now, changed, log }: ClientRemovalDependencies): RemovalHandlers {
  /** While a client is away its drafts are nobody's, and are judged so. */
  const mark = (id: string, at: string | null) => {
    const drafts = draftsOfClient(db, id)
    markClientRemoved(db, id, at)
    changed(drafts, ['clients', 'plan', 'hashtags'])
    if (drafts.length > 0) void judging.allAgain(drafts).catch(log)
    return {}
  }

  return {
    'client.remove': async ({ id }) => {
      if (!clientIsThere(db, id, { removed: true })) throw new Failure('client_not_found')
      return mark(id, now().toISOString())
    },
    'client.restore': async ({ id }) => {
      const removed = removedClients(db).find((client) => client.id === id)
      if (removed) assertNameFree(db, removed)
      else getClient(db, id)
      return mark(id, null)
    },
    'client.removed': async () => ({ clients: removedClients(db).map((client) => ({ ...client, goneAt: goneAt(client.removedAt).toISOString() })) }),
  }
}
