import { randomUUID } from 'node:crypto'
import { judgeBack, takeOver } from '../client-moves.ts'
import { listAccounts, listPillars } from '../db/client-parts.ts'
import { addClient, archiveClient, changeClient, countOfClient, describeClient, draftsOfClient, keepLogo, listClients, logoOf } from '../db/clients.ts'
import { instantOf } from '../../../shared/planning/zoned.ts'
import { retimePosts } from '../db/retime-posts.ts'
import { readLogo } from '../logo.ts'
import { assertNameFree, assertRules, getClient } from './client-checks.ts'
import { clientFileHandlers } from './client-file.ts'
import { clientPartHandlers } from './client-parts.ts'
import { clientRemovalHandlers, type ClientRemovalDependencies } from './client-removal.ts'
import type { Handler, Handlers } from './handlers.ts'
import type { TakingIn } from './taking-in.ts'

export type ClientDependencies = TakingIn & ClientRemovalDependencies

type ClientHandlers = Pick<Handlers, Extract<keyof Handlers, `client.${string}` | `account.${string}` | `pillar.${string}`>>

export function clientHandlers(dependencies: ClientDependencies): ClientHandlers {
  const { db, now, changed } = dependencies
  return {
    ...clientPartHandlers(dependencies),
    ...clientFileHandlers(dependencies),
    ...clientRemovalHandlers(dependencies),
    'client.list': async () => ({ clients: listClients(db) }),
    'client.get': async ({ id }) => {
      const { client, details } = getClient(db, id)
      const { timeZone: _, ...listed } = client
      return { ...listed, details, accounts: listAccounts(db, id), pillars: listPillars(db, id), ...countOfClient(db, id) }
    },

    'client.add': async ({ name, colour, details = {} }) => {
      assertNameFree(db, { name })
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
