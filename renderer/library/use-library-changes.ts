import { useMemo } from 'react'
import { visibleText } from '../../shared/i18n/format.ts'
import type { Caller, Input } from '../../shared/contract/contract.ts'
import type { Client, WayBack } from '../../shared/model/library.ts'
import { useChange } from '../api/use-change.tsx'
import { useWorkbench } from '../api/workbench.ts'
import { useTexts } from '../app/use-texts.ts'
import { inParts } from '../api/in-parts.ts'
import { judgeBack, judgedBy, type Measure } from './judged-by.ts'

export type NewClient = Input<'client.add'>

type Organising = Omit<Input<'draft.organise'>, 'draftIds'>

/** Every change of order in the library, each of which can be taken back. Resolves to false where it failed, which is said. */
export interface LibraryChanges {
  tag(ids: readonly string[], addTags: readonly string[], removeTags: readonly string[]): Promise<boolean>
  /** With a client that is there, one that is new, or null for none. */
  giveTo(ids: readonly string[], client: Client | NewClient | null): Promise<boolean>
  file(ids: readonly string[], folder: string): Promise<boolean>
  judge(ids: readonly string[], by: Measure): Promise<boolean>
  addClient(client: NewClient): Promise<boolean>
  changeClient(before: Client, after: NewClient): Promise<boolean>
  removeClient(client: Client): Promise<boolean>
}

export function useLibraryChanges(): LibraryChanges {
  const { t } = useTexts()
  const { connection } = useWorkbench()
  const change = useChange()
  return useMemo(() => {
    const { call } = connection
    const place = async (before: readonly WayBack[]) => {
      for (const way of before) await call('draft.place', way)
    }
    const organise = async (ids: readonly string[], label: string, what: Organising) =>
      (await change({ label, tells: ids.length > 1, do: () => organised(call, ids, what), undo: place })) !== undefined
    return {
      tag: (ids, addTags, removeTags) => organise(ids, t('drafts.shelf.done.tagged', { count: ids.length }), { addTags: [...addTags], removeTags: [...removeTags] }),
      file: (ids, folder) => organise(ids, t('drafts.shelf.done.filed', { count: ids.length, folder: visibleText(folder) || t('drafts.shelf.noFolder') }), { folder }),
      async giveTo(ids, client) {
        const label = t('drafts.shelf.done.given', { count: ids.length, client: client ? visibleText(client.name) : t('drafts.shelf.noClient') })
        if (client === null || 'id' in client) return organise(ids, label, { clientId: client?.id ?? null })
        const made = making(call, client)
        const doing = async () => organised(call, ids, { clientId: (await made()).id })
        const undo = async (before: readonly WayBack[]) => {
          await place(before)
          await call('client.remove', { id: (await made.last()).id })
        }
        return (await change({ label, do: doing, undo })) !== undefined
      },
      async judge(ids, by) {
        const label = t('drafts.shelf.done.judged', { count: ids.length, by: visibleText(by.name) })
        return (await change({ label, tells: ids.length > 1, do: () => judgedBy(call, ids, by), undo: (before) => judgeBack(call, before) })) !== undefined
      },
      async addClient(client) {
        const label = t('drafts.shelf.done.clientAdded', { client: visibleText(client.name) })
        return (await change({ label, do: making(call, client), undo: ({ id }) => call('client.remove', { id }) })) !== undefined
      },
      async changeClient({ id, name, colour }, after) {
        const label = t('drafts.shelf.done.clientChanged', { client: visibleText(after.name) })
        return (await change({ label, do: () => call('client.change', { id, ...after }), undo: () => call('client.change', { id, name, colour }) })) !== undefined
      },
      async removeClient({ id, name }) {
        const label = t('drafts.shelf.done.clientRemoved', { client: visibleText(name) })
        const text = t('drafts.shelf.done.clientRemovedText')
        return (await change({ label, text, tells: true, do: () => call('client.remove', { id }), undo: () => call('client.restore', { id }) })) !== undefined
      },
    }
  }, [connection, change, t])
}

/** Resolves to the way back. */
async function organised(call: Caller, ids: readonly string[], what: Organising): Promise<WayBack[]> {
  const parts = await inParts(ids, (draftIds) => call('draft.organise', { draftIds, ...what }))
  return parts.map(({ before }) => before)
}

/** Makes a client the first time, and brings the same one back every other time: what was put in order under it stays so. */
function making(call: Caller, client: NewClient): (() => Promise<Client>) & { last: () => Promise<Client> } {
  let made: Client | undefined
  const make = async () => {
    if (made) await call('client.restore', { id: made.id })
    else made = await call('client.add', client)
    return made
  }
  return Object.assign(make, { last: async () => made ?? make() })
}
