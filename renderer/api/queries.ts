import { QueryClient, useMutation, useQuery, useQueryClient, type UseMutationResult, type UseQueryResult } from '@tanstack/react-query'
import type { Output } from '../../shared/contract/contract.ts'
import type { Connection } from './connection.ts'
import { useWorkbench } from './workbench.ts'

const keys = {
  info: ['info'],
  drafts: ['drafts'],
  draft: (draftId: string) => ['draft', draftId],
  similar: ['similar'],
}

/** Nothing goes stale by itself: the core tells what changed. Offline is the normal case, so the network is never asked about. */
export function createQueries(connection: Connection): QueryClient {
  const queries = new QueryClient({
    defaultOptions: {
      queries: { staleTime: Infinity, retry: false, networkMode: 'always', refetchOnWindowFocus: false },
      mutations: { networkMode: 'always' },
    },
  })
  connection.onChanged(({ draftIds }) => {
    void queries.invalidateQueries({ queryKey: keys.drafts })
    // Any draft that comes or goes can be alike to any other.
    void queries.invalidateQueries({ queryKey: keys.similar })
    for (const draftId of draftIds) void queries.invalidateQueries({ queryKey: keys.draft(draftId) })
  })
  connection.subscribe(() => {
    if (!connection.isLost()) void queries.invalidateQueries()
  })
  return queries
}

export function useInfo(): UseQueryResult<Output<'app.info'>> {
  const { connection } = useWorkbench()
  return useQuery({ queryKey: keys.info, queryFn: ({ signal }) => connection.call('app.info', {}, { signal }) })
}

export function useDrafts(): UseQueryResult<Output<'draft.list'>> {
  const { connection } = useWorkbench()
  return useQuery({ queryKey: keys.drafts, queryFn: ({ signal }) => connection.call('draft.list', {}, { signal }) })
}

export function useDraft(draftId: string): UseQueryResult<Output<'draft.get'>> {
  const { connection } = useWorkbench()
  return useQuery({ queryKey: keys.draft(draftId), queryFn: ({ signal }) => connection.call('draft.get', { draftId }, { signal }) })
}

export function useSimilar(draftId: string): UseQueryResult<Output<'draft.similar'>> {
  const { connection } = useWorkbench()
  return useQuery({ queryKey: [...keys.similar, draftId], queryFn: ({ signal }) => connection.call('draft.similar', { draftId }, { signal }) })
}

/** Keeps a caption; the new verdict is on the page as soon as it is there. */
export function useSetCaption(draftId: string): UseMutationResult<Output<'draft.setCaption'>, Error, string | null> {
  const { connection } = useWorkbench()
  const queries = useQueryClient()
  return useMutation({
    // One after the other: an earlier text must never overtake a later one.
    scope: { id: `caption ${draftId}` },
    mutationFn: (caption) => connection.call('draft.setCaption', { draftId, caption }),
    onSuccess: (output) => queries.setQueryData(keys.draft(draftId), output),
  })
}

/** Takes a draft out of the library or puts it back. */
export function useRemoval(name: 'draft.remove' | 'draft.restore'): UseMutationResult<object, Error, string> {
  const { connection } = useWorkbench()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (draftId) => connection.call(name, { draftIds: [draftId] }),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.drafts }),
  })
}
