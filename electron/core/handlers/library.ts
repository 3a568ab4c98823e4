import { Failure } from '../../../shared/model/failure.ts'
import type { Order } from '../../../shared/model/library.ts'
import { judgeBack, moveDrafts, takeOverFrom } from '../client-moves.ts'
import { clientIsThere } from '../db/clients.ts'
import type { Database } from '../db/database.ts'
import { existingDrafts } from '../db/drafts.ts'
import { goBack, joinVersions, organise } from '../db/order.ts'
import { listSummaries, versionSummaries } from '../db/summaries.ts'
import { leaveVersions } from '../db/versions.ts'
import { regroup, type RegroupDependencies } from '../regroup.ts'
import type { Handlers } from './handlers.ts'

type LibraryHandlers = Pick<Handlers, 'draft.list' | 'draft.versions' | 'draft.setVersionOf' | 'draft.organise' | 'draft.place'>

export function libraryHandlers(dependencies: RegroupDependencies): LibraryHandlers {
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
      const ids = of === null ? [draftId] : [draftId, of]
      const change = () => (of === null ? { versions: leaveVersions(db, draftId), orders: [] } : joinVersions(db, draftId, of))
      const before = moveDrafts(dependencies, ids, () => ({ value: regroup(dependencies, ids, change), judgedBy: [] }))
      return { before: { ...before, judgedBy: [] } }
    },

    'draft.organise': async (order) => {
      assertClients(db, [order], { removed: false })
      const draftIds = existingDrafts(db, order.draftIds)
      if (draftIds.length === 0) throw new Failure('draft_not_found')
      const change = () => {
        const judgedBy = order.clientId ? takeOverFrom(db, order.clientId, draftIds) : []
        return { value: { ...organise(db, { ...order, draftIds }), judgedBy }, judgedBy }
      }
      const before = moveDrafts(dependencies, draftIds, () => db.write(change))
      changed(draftIds)
      return { before }
    },

    'draft.place': async (wayBack) => {
      // One that was removed meanwhile is kept in mind, as `client.remove` does.
      assertClients(db, wayBack.orders, { removed: true })
      const { orders, versions, judgedBy } = wayBack
      const draftIds = [...new Set([...orders, ...judgedBy].flatMap((each) => each.draftIds))]
      const grouped = versions.map(({ draftId }) => draftId)
      const putBack = () =>
        db.write(() => {
          goBack(db, wayBack)
          judgeBack(db, judgedBy)
        })
      moveDrafts(dependencies, [...grouped, ...draftIds], () => {
        if (grouped.length > 0) regroup(dependencies, [...grouped, ...draftIds], putBack)
        else putBack()
        return { value: undefined, judgedBy }
      })
      if (grouped.length === 0) changed(draftIds)
      return {}
    },
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
