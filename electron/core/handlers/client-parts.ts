import { Failure } from '../../../shared/model/failure.ts'
import { findAccount, findPillar, keepAccount, keepPillar, markPartRemoved, partOf, type PartTable } from '../db/client-parts.ts'
import { clientIsThere } from '../db/clients.ts'
import type { Database } from '../db/database.ts'
import type { Changed, Handlers } from './handlers.ts'

export interface ClientPartDependencies {
  db: Database
  now: () => Date
  changed: Changed
}

type ClientPartHandlers = Pick<Handlers, Extract<keyof Handlers, `account.${string}` | `pillar.${string}`>>

const notFound = { accounts: 'account_not_found', pillars: 'pillar_not_found' } as const

/** Accounts and pillars of clients. */
export function clientPartHandlers({ db, now, changed }: ClientPartDependencies): ClientPartHandlers {
  const mark = (table: PartTable, id: string, at: string | null) => {
    if (!partOf(db, table, id)) throw new Failure(notFound[table])
    markPartRemoved(db, table, id, at)
    changed([], ['clients'])
    return {}
  }

  return {
    'account.keep': async (account) => {
      assertKeepable(db, 'accounts', account)
      const before = findAccount(db, account.id) ?? null
      keepAccount(db, account, now().toISOString())
      changed([], ['clients'])
      return { before }
    },
    'account.remove': async ({ id }) => mark('accounts', id, now().toISOString()),
    'account.restore': async ({ id }) => mark('accounts', id, null),

    'pillar.keep': async (pillar) => {
      assertKeepable(db, 'pillars', pillar)
      const before = findPillar(db, pillar.id) ?? null
      keepPillar(db, pillar)
      changed([], ['clients'])
      return { before }
    },
    'pillar.remove': async ({ id }) => mark('pillars', id, now().toISOString()),
    'pillar.restore': async ({ id }) => mark('pillars', id, null),
  }
}

/** A part stays with its client: posts of that client name it. */
function assertKeepable(db: Database, table: PartTable, { id, clientId }: { id: string; clientId: string }) {
  if (!clientIsThere(db, clientId)) throw new Failure('client_not_found')
  const known = partOf(db, table, id)
  if (known && known.clientId !== clientId) throw new Failure(notFound[table])
}
