import { useMemo } from 'react'
import type { Output } from '../../shared/contract/contract.ts'
import { visibleText } from '../../shared/i18n/format.ts'
import type { Account, ClientDetailsChange, Pillar } from '../../shared/model/client.ts'
import type { Client } from '../../shared/model/library.ts'
import { useChange } from '../api/use-change.tsx'
import { useWorkbench } from '../api/workbench.ts'
import { useTexts } from '../app/use-texts.ts'

type Named = Pick<Client, 'id' | 'name'>

/** Every change of a client, each of which can be taken back. Resolves to false where it failed, which is said. */
export interface ClientChanges {
  /** Resolves to its id; undefined where it failed. */
  add(client: Pick<Client, 'name' | 'colour'>, details: ClientDetailsChange): Promise<string | undefined>
  rename(before: Client, after: Pick<Client, 'name' | 'colour'>): Promise<boolean>
  /** `key`: a stay in one field is one step. */
  describe(client: Named, details: ClientDetailsChange, key?: string): Promise<boolean>
  setLogo(client: Named, logo: string | null): Promise<boolean>
  archive(client: Named, archived: boolean): Promise<boolean>
  remove(client: Named): Promise<boolean>
  keepAccount(account: Account, key?: string): Promise<boolean>
  removeAccount(account: Account): Promise<boolean>
  keepPillar(pillar: Pillar, key?: string): Promise<boolean>
  removePillar(pillar: Pillar): Promise<boolean>
}

export function useClientChanges(): ClientChanges {
  const { t } = useTexts()
  const { connection } = useWorkbench()
  const change = useChange()
  return useMemo(() => {
    const { call } = connection
    const named = ({ name }: { name: string }) => ({ client: visibleText(name) })
    const keyed = (key: string | undefined) => (key === undefined ? {} : { key })
    return {
      async add(client, details) {
        let id: string | undefined
        const doing = async () => {
          if (id === undefined) id = (await call('client.add', { ...client, details })).id
          else await call('client.restore', { id })
          return id
        }
        return change({ label: t('clients.done.added', named(client)), do: doing, undo: (made) => call('client.remove', { id: made }) })
      },
      rename: async ({ id, name, colour }, after) =>
        (await change({ label: t('clients.done.changed', named(after)), do: () => call('client.change', { id, ...after }), undo: () => call('client.change', { id, name, colour }) })) !== undefined,
      async describe(client, details, key) {
        const fields = new Set<string>(Object.keys(details))
        const undo = ({ before, judgedBy }: Output<'client.describe'>) =>
          call('client.describe', { id: client.id, details: Object.fromEntries(Object.entries(before).filter(([field]) => fields.has(field))), judgedBy })
        return (await change({ label: t('clients.done.changed', named(client)), ...keyed(key), do: () => call('client.describe', { id: client.id, details }), undo })) !== undefined
      },
      setLogo: async (client, logo) =>
        (await change({ label: t(logo === null ? 'clients.done.logoRemoved' : 'clients.done.logoSet', named(client)), do: () => call('client.setLogo', { id: client.id, logo }), undo: ({ before }) => call('client.setLogo', { id: client.id, logo: before }) })) !== undefined,
      archive: async (client, archived) =>
        (await change({ label: t(archived ? 'clients.done.archived' : 'clients.done.unarchived', named(client)), tells: true, do: () => call('client.archive', { id: client.id, archived }), undo: () => call('client.archive', { id: client.id, archived: !archived }) })) !== undefined,
      remove: async (client) =>
        (await change({ label: t('clients.done.removed', named(client)), text: t('clients.done.removedText'), tells: true, do: () => call('client.remove', { id: client.id }), undo: () => call('client.restore', { id: client.id }) })) !== undefined,
      keepAccount: async (account, key) =>
        (await change({ label: t('clients.done.account', { name: visibleText(account.handle) }), ...keyed(key), do: () => call('account.keep', account), undo: ({ before }) => (before ? call('account.keep', before) : call('account.remove', { id: account.id })) })) !== undefined,
      removeAccount: async ({ id, handle }) =>
        (await change({ label: t('clients.done.accountRemoved', { name: visibleText(handle) }), tells: true, do: () => call('account.remove', { id }), undo: () => call('account.restore', { id }) })) !== undefined,
      keepPillar: async (pillar, key) =>
        (await change({ label: t('clients.done.pillar', { name: visibleText(pillar.name) }), ...keyed(key), do: () => call('pillar.keep', pillar), undo: ({ before }) => (before ? call('pillar.keep', before) : call('pillar.remove', { id: pillar.id })) })) !== undefined,
      removePillar: async ({ id, name }) =>
        (await change({ label: t('clients.done.pillarRemoved', { name: visibleText(name) }), tells: true, do: () => call('pillar.remove', { id }), undo: () => call('pillar.restore', { id }) })) !== undefined,
    }
  }, [connection, change, t])
}
