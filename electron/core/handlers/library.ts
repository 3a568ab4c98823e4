import { randomUUID } from 'node:crypto'
import { Failure } from '../../../shared/model/failure.ts'
import type { Order } from '../../../shared/model/library.ts'
import { addClient, changeClient, clientIsThere, clientNamed, draftsOfClient, listClients, markClientRemoved } from '../db/clients.ts'
import type { Database } from '../db/database.ts'
import { existingDrafts } from '../db/drafts.ts'
import { goBack, joinVersions, organise } from '../db/order.ts'
import { listSummaries, versionSummaries } from '../db/summaries.ts'
import { leaveVersions } from '../db/versions.ts'
import { regroup, type RegroupDependencies } from '../regroup.ts'
import type { Handlers } from './handlers.ts'

export interface LibraryDependencies extends RegroupDependencies {
  now: () => Date
}

type DraftHandlers = Pick<Handlers, 'draft.list' | 'draft.versions' | 'draft.setVersionOf' | 'draft.organise' | 'draft.place'>
type ClientHandlers = Pick<Handlers, 'client.list' | 'client.add' | 'client.change' | 'client.remove' | 'client.restore'>

export function libraryHandlers(dependencies: LibraryDependencies): DraftHandlers & ClientHandlers {
  return { ...orderHandlers(dependencies), ...clientHandlers(dependencies) }
}

function orderHandlers(dependencies: LibraryDependencies): DraftHandlers {
  const { db, changed } = dependencies
  return {
    'draft.list': async ({ draftIds }) => ({ drafts: listSummaries(db, draftIds) }),

    'draft.versions': async ({ draftId }) => {
      assertThere(db, draftId)
      return { versions: versionSummaries(db, draftId) }
    },

    'draft.setVersionOf': async ({ draftId, of }) => {
      assertThere(db, draftId)
      if (of !== null) assertThere(db, of)
      return { before: regroup(dependencies, of === null ? [draftId] : [draftId, of], () => (of === null ? { versions: leaveVersions(db, draftId), orders: [] } : joinVersions(db, draftId, of))) }
    },

    'draft.organise': async (order) => {
      assertClients(db, [order], { removed: false })
      const draftIds = existingDrafts(db, order.draftIds)
      if (draftIds.length === 0) throw new Failure('draft_not_found')
      const before = organise(db, { ...order, draftIds })
      changed(draftIds)
      return { before }
    },

    'draft.place': async (wayBack) => {
      // One that was removed meanwhile is kept in mind, as `client.remove` does.
      assertClients(db, wayBack.orders, { removed: true })
      const draftIds = [...new Set(wayBack.orders.flatMap((order) => order.draftIds))]
      if (wayBack.versions.length > 0) regroup(dependencies, [...wayBack.versions.map(({ draftId }) => draftId), ...draftIds], () => goBack(db, wayBack))
      else {
        goBack(db, wayBack)
        changed(draftIds)
      }
      return {}
    },
  }
}

function clientHandlers({ db, now, changed }: LibraryDependencies): ClientHandlers {
  const mark = (id: string, at: string | null) => {
    assertClient(db, id, { removed: true })
    markClientRemoved(db, id, at)
    changed(draftsOfClient(db, id), ['clients'])
    return {}
  }

  return {
    'client.list': async () => ({ clients: listClients(db).map((client) => ({ ...client, archivedAt: null, timeZone: 'UTC', hasLogo: false })) }),

    'client.add': async ({ name, colour }) => {
      if (clientNamed(db, name)) throw new Failure('client_exists', { name })
      const client = { id: randomUUID(), name, colour }
      addClient(db, client, now().toISOString())
      changed([], ['clients'])
      return client
    },

    'client.change': async (client) => {
      assertClient(db, client.id)
      const other = clientNamed(db, client.name)
      if (other && other.id !== client.id) throw new Failure('client_exists', { name: client.name })
      changeClient(db, client)
      changed([], ['clients'])
      return client
    },

    'client.remove': async ({ id }) => mark(id, now().toISOString()),
    'client.restore': async ({ id }) => mark(id, null),
  }
}

function assertThere(db: Database, draftId: string) {
  if (existingDrafts(db, [draftId]).length === 0) throw new Failure('draft_not_found')
}

function assertClients(db: Database, orders: readonly Order[], options: { removed: boolean }) {
  for (const id of new Set(orders.map(({ clientId }) => clientId))) if (id) assertClient(db, id, options)
}

function assertClient(db: Database, id: string, options?: { removed: boolean }) {
  if (!clientIsThere(db, id, options)) throw new Failure('client_not_found')
}
