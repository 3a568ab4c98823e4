import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { HashtagGroup, UsedHashtag } from '../../shared/contract/hashtags.ts'
import type { Client } from '../../shared/model/library.ts'
import { visibleText } from '../../shared/i18n/format.ts'
import { keys } from '../api/keys.ts'
import { useChange } from '../api/use-change.tsx'
import { useWorkbench } from '../api/workbench.ts'
import { useTexts } from '../app/use-texts.ts'

/** The hashtag groups of a client and everybody's, those of the client first; only everybody's where there is no client. */
export function useHashtagGroups(clientId: string | null): HashtagGroup[] {
  const { connection } = useWorkbench()
  const { data } = useQuery({ queryKey: keys.hashtags, queryFn: ({ signal }) => connection.call('hashtags.list', {}, { signal }) })
  return useMemo(() => {
    const ours = (data?.groups ?? []).filter((group) => group.clientId === null || group.clientId === clientId)
    return ours.toSorted((a, b) => Number(a.clientId === null) - Number(b.clientId === null))
  }, [data, clientId])
}

/** The hashtags of all captions, most used first. Captions change all the time: it is asked anew wherever it is shown. */
export function useUsedHashtags(): UsedHashtag[] {
  const { connection } = useWorkbench()
  const { data } = useQuery({ queryKey: [...keys.hashtags, 'used'], queryFn: ({ signal }) => connection.call('hashtags.used', {}, { signal }), staleTime: 0 })
  return data?.used ?? []
}

export function useClients(): Client[] {
  const { connection } = useWorkbench()
  const { data } = useQuery({ queryKey: keys.clients, queryFn: ({ signal }) => connection.call('client.list', {}, { signal }) })
  return data?.clients ?? []
}

/** Keeps and deletes hashtag groups, both to be undone. */
export function useGroupChange() {
  const { connection } = useWorkbench()
  const { t } = useTexts()
  const change = useChange()
  return {
    keep: (group: HashtagGroup) =>
      change({
        label: t('workshop.groups.kept', { name: visibleText(group.name) }),
        do: () => connection.call('hashtags.keep', group),
        undo: ({ before }) => (before ? connection.call('hashtags.keep', before) : connection.call('hashtags.remove', { id: group.id })),
      }),
    remove: ({ id, name }: HashtagGroup) =>
      change({
        label: t('workshop.groups.removed', { name: visibleText(name) }),
        do: () => connection.call('hashtags.remove', { id }),
        undo: () => connection.call('hashtags.restore', { id }),
        tells: true,
      }),
  }
}
