import { randomUUID } from 'node:crypto'
import type { ClientDetailsChange } from '../../../shared/model/client.ts'
import { Failure } from '../../../shared/model/failure.ts'
import { judgeBack, takeOver } from '../client-moves.ts'
import { listAccounts, listPillars } from '../db/client-parts.ts'
import { addClient, archiveClient, changeClient, clientIsThere, clientNamed, countOfClient, describeClient, draftsOfClient, findClient, keepLogo, listClients, logoOf, markClientRemoved, removedClients } from '../db/clients.ts'
import type { Database } from '../db/database.ts'
import { goneAt } from '../db/gone-clients.ts'
import { findRules } from '../db/house-rules.ts'
import { instantOf } from '../../../shared/planning/zoned.ts'
import { retimePosts } from '../db/retime-posts.ts'
import type { Judging } from '../judging.ts'
import { readLogo } from '../logo.ts'
import { clientFileHandlers, type ClientFileDependencies } from './client-file.ts'
import { clientPartHandlers } from './client-parts.ts'
import type { Changed, Handler, Handlers } from './handlers.ts'

export interface ClientDependencies extends ClientFileDependencies {
  db: Database
  judging: Judging
  now: () => Date
  changed: Changed
  log: (error: unknown) => void
}

type ClientHandlers = Pick<Handlers, Extract<keyof Handlers, `client.${string}` | `account.${string}` | `pillar.${string}`>>

export function clientHandlers(dependencies: ClientDependencies): ClientHandlers {
  const { db, now, changed } = dependencies
  return {
    ...clientPartHandlers(dependencies),
    ...clientFileHandlers(dependencies),
    ...removalHandlers(dependencies),
    'client.list': async () => ({ clients: listClients(db) }),
    'client.get': async ({ id }) => {
      const { client, details } = getClient(db, id)
      const { timeZone: _, ...listed } = client
      return { ...listed, details, accounts: listAccounts(db, id), pillars: listPillars(db, id), ...countOfClient(db, id) }
    },

    'client.add': async ({ name, colour, details = {} }) => {
      if (clientNamed(db, name)) throw new Failure('client_exists', { name })
      assertRules(db, details)
      const client = { id: randomUUID(), name, colour }
      addClient(db, client, details, now().toISOString())
      changed([], ['clients'])
      return client
    },

    'client.change': async (client) => {
      getClient(db, client.id)
      assertNameFree(db, client)
      changeClient(db, client)
      changed([], ['clients'])
      return client
    },

    'client.describe': describer(dependencies),

    'client.setLogo': async ({ id, logo }) => {
      getClient(db, id)
      const read = logo === null ? null : await readLogo(logo)
      const before = logoOf(db, id)
      keepLogo(db, id, read && read.bytes, now().toISOString())
      changed([], ['clients'])
      return { before: before && Buffer.from(before).toString('base64') }
    },

    'client.archive': async ({ id, archived }) => {
      getClient(db, id)
      archiveClient(db, id, archived ? now().toISOString() : null)
      changed([], ['clients', 'plan'])
      return {}
    },
  }
}

/** What a client says of its audience bears on every verdict of its drafts; its goal or house rules they take over where those change. */
function describer({ db, judging, changed, log }: ClientDependencies): Handler<'client.describe'> {
  return async ({ id, details: change, judgedBy }) => {
    const { details: before } = getClient(db, id)
    assertRules(db, change)
    const drafts = draftsOfClient(db, id)
    const back = db.write((run) => {
      describeClient(db, run, id, change)
      const { details: after } = getClient(db, id)
      if (after.timeZone !== before.timeZone) retimePosts(db, run, id, (localAt) => instantOf(localAt, after.timeZone).at)
      if (judgedBy) judgeBack(db, judgedBy)
      const isOther = after.profile !== before.profile || after.houseRulesId !== before.houseRulesId
      return judgedBy || !isOther ? [] : takeOver(db, after, drafts)
    })
    changed([], 'timeZone' in change ? ['clients', 'plan'] : ['clients'])
    const concerned = [...new Set([...drafts, ...(judgedBy ?? []).flatMap(({ draftIds }) => draftIds)])]
    if (concerned.length > 0) void judging.allAgain(concerned).catch(log)
    return { before, judgedBy: back }
  }
}

type RemovalHandlers = Pick<ClientHandlers, 'client.remove' | 'client.restore' | 'client.removed'>

function removalHandlers({ db, judging, now, changed, log }: ClientDependencies): RemovalHandlers {
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

function getClient(db: Database, id: string) {
  const found = findClient(db, id)
  if (!found) throw new Failure('client_not_found')
  return found
}

function assertNameFree(db: Database, { id, name }: { id: string; name: string }) {
  const other = clientNamed(db, name)
  if (other && other.id !== id) throw new Failure('client_exists', { name })
}

function assertRules(db: Database, { houseRulesId }: ClientDetailsChange) {
  if (houseRulesId && !findRules(db, houseRulesId)) throw new Failure('house_rules_not_found', { name: houseRulesId })
}
