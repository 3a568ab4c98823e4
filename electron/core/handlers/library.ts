import { Failure } from '../../../shared/model/failure.ts'
import type { Database } from '../db/database.ts'
import { listDrafts } from '../db/drafts.ts'
import type { Handlers } from './handlers.ts'

type LibraryHandlers = Pick<Handlers, 'draft.list' | 'draft.versions' | 'draft.setVersionOf' | 'draft.organise' | 'draft.place' | 'client.list' | 'client.add' | 'client.change' | 'client.remove' | 'client.restore'>

export function libraryHandlers({ db }: { db: Database }): LibraryHandlers {
  return {
    'draft.list': async () => ({ drafts: listDrafts(db) }),
    'draft.versions': async () => {
      throw new Failure('internal', undefined, 'not built yet')
    },
    'draft.setVersionOf': async () => {
      throw new Failure('internal', undefined, 'not built yet')
    },
    'draft.organise': async () => {
      throw new Failure('internal', undefined, 'not built yet')
    },
    'draft.place': async () => {
      throw new Failure('internal', undefined, 'not built yet')
    },
    'client.list': async () => {
      throw new Failure('internal', undefined, 'not built yet')
    },
    'client.add': async () => {
      throw new Failure('internal', undefined, 'not built yet')
    },
    'client.change': async () => {
      throw new Failure('internal', undefined, 'not built yet')
    },
    'client.remove': async () => {
      throw new Failure('internal', undefined, 'not built yet')
    },
    'client.restore': async () => {
      throw new Failure('internal', undefined, 'not built yet')
    },
  }
}
