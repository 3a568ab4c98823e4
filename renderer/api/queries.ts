import { QueryClient, useMutation, useQuery, useQueryClient, type UseMutationResult, type UseQueryResult } from '@tanstack/react-query'
import type { Input, Output } from '../../shared/contract/contract.ts'
import type { Answer } from '../../shared/model/answers.ts'
import type { ProfileId } from '../../shared/model/verdict.ts'
import type { Connection } from './connection.ts'
import { keepDraftList } from './draft-list.ts'
import { keys } from './keys.ts'
import { useWorkbench } from './workbench.ts'

/** Nothing goes stale by itself: the core tells what changed. Offline is the normal case, so the network is never asked about. */
export function createQueries(connection: Connection): QueryClient {
  const queries = new QueryClient({
    defaultOptions: {
      queries: { staleTime: Infinity, retry: false, networkMode: 'always', refetchOnWindowFocus: false },
      mutations: { networkMode: 'always' },
    },
  })
  // Any draft that comes or goes can be alike to any other.
  const listChanged = keepDraftList(queries, connection, () => void queries.invalidateQueries({ queryKey: keys.similar }))
  connection.on('changed', ({ draftIds, topics }) => {
    if (topics.includes('everything')) return void queries.invalidateQueries()
    for (const topic of topics) void queries.invalidateQueries({ queryKey: [topic] })
    // A plan is judged by what its client says and by how its drafts were found to be, too.
    if (draftIds.length > 0 || topics.includes('clients')) void queries.invalidateQueries({ queryKey: keys.planVerdicts })
    // Which drafts are judged by which house rules.
    if (draftIds.length > 0) void queries.invalidateQueries({ queryKey: keys.house })
    // Branding and clients stand on every report, plans on some, drafts on those about them.
    const isStale = (topic: string) => topics.some((each) => each === topic)
    void queries.invalidateQueries({ queryKey: keys.reports, predicate: ({ queryKey }) => isStale('settings') || isStale('clients') || isStale('plan') || draftIds.some((id) => JSON.stringify(queryKey).includes(id)) })
    listChanged(draftIds)
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

/** All versions of the draft; asked again whenever one of them changes, comes or goes, because the core names all of them. */
export function useVersions(draftId: string): UseQueryResult<Output<'draft.versions'>> {
  const { connection } = useWorkbench()
  return useQuery({ queryKey: keys.versions(draftId), queryFn: ({ signal }) => connection.call('draft.versions', { draftId }, { signal }) })
}

/** The verdict by each goal; asked again whenever the draft is, because its key is within the draft's. */
export function useProfiles(draftId: string): UseQueryResult<Output<'draft.profiles'>> {
  const { connection } = useWorkbench()
  return useQuery({ queryKey: keys.profiles(draftId), queryFn: ({ signal }) => connection.call('draft.profiles', { draftId }, { signal }) })
}

export function useSetProfile(draftId: string): UseMutationResult<Output<'draft.setProfile'>, Error, ProfileId> {
  const { connection } = useWorkbench()
  return useJudgement(draftId, (profile) => connection.call('draft.setProfile', { draftId, profile }))
}

/** Judges the draft by house rules and keeps that. */
export function useSetHouse(draftId: string): UseMutationResult<Output<'draft.get'>, Error, string> {
  const { connection } = useWorkbench()
  return useJudgement(draftId, async (id) => {
    await connection.call('house.assign', { id, draftIds: [draftId] })
    return connection.call('draft.get', { draftId })
  })
}

export function useHouseRules(): UseQueryResult<Output<'house.list'>> {
  const { connection } = useWorkbench()
  return useQuery({ queryKey: keys.house, queryFn: ({ signal }) => connection.call('house.list', {}, { signal }) })
}

type HouseChange = 'house.add' | 'house.use' | 'house.assign' | 'house.remove' | 'house.restore'

/** A change of house rules; the drafts concerned are judged again in the background, which the core tells. */
export function useHouseChange<Name extends HouseChange>(name: Name): UseMutationResult<Output<Name>, Error, Input<Name>> {
  const { connection } = useWorkbench()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (input) => connection.call(name, input),
    // Every draft is shown by every set of house rules there is.
    onSuccess: () => Promise.all([queries.invalidateQueries({ queryKey: keys.house }), queries.invalidateQueries({ queryKey: keys.everyDraft })]),
  })
}

export interface GivenAnswer {
  practice: string
  /** Null takes the answer back. */
  answer: Answer | null
}

export function useAnswer(draftId: string): UseMutationResult<Output<'draft.answer'>, Error, GivenAnswer> {
  const { connection } = useWorkbench()
  return useJudgement(draftId, (given) => connection.call('draft.answer', { draftId, ...given }))
}

/** A change that is judged at once: one after the other, and the new verdict is on the page as soon as it is there. */
function useJudgement<Change>(draftId: string, keep: (change: Change) => Promise<Output<'draft.get'>>): UseMutationResult<Output<'draft.get'>, Error, Change> {
  const queries = useQueryClient()
  return useMutation({
    // An earlier change must never overtake a later one.
    scope: { id: `judgement ${draftId}` },
    mutationFn: keep,
    onSuccess: (output) => queries.setQueryData(keys.draft(draftId), output),
  })
}

export function useSetCaption(draftId: string): UseMutationResult<Output<'draft.setCaption'>, Error, string | null> {
  const { connection } = useWorkbench()
  return useJudgement(draftId, (caption) => connection.call('draft.setCaption', { draftId, caption }))
}

export function useClients(): UseQueryResult<Output<'client.list'>> {
  const { connection } = useWorkbench()
  return useQuery({ queryKey: keys.clients, queryFn: ({ signal }) => connection.call('client.list', {}, { signal }) })
}
