import { keepPreviousData, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Output } from '../../shared/contract/contract.ts'
import type { PostStatus } from '../../shared/model/post.ts'
import { useWorkbench } from '../api/workbench.ts'
import { rangeOf, stepped, type DateRange, type View } from './dates.ts'
import type { WeeklyGoal } from './gaps.ts'
import { factsOf } from './range-facts.ts'

/** All within the topic `plan`, which the core tells when it changes. */
export const planKeys = {
  ranges: ['plan', 'range'],
  range: ({ from, to }: DateRange, clientIds: readonly string[]) => ['plan', 'range', from, to, clientIds.join(',')],
  search: (text: string, clientIds: readonly string[], statuses: readonly PostStatus[]) => ['plan', 'search', text, clientIds.join(','), statuses.join(',')],
}

const toldIds = (clientIds: readonly string[]) => (clientIds.length === 0 ? {} : { clientIds: [...clientIds] })

function useRangeOptions(clientIds: readonly string[]) {
  const { connection } = useWorkbench()
  return (range: DateRange) => ({
    queryKey: planKeys.range(range, clientIds),
    queryFn: ({ signal }: { signal: AbortSignal }) => connection.call('post.range', { ...range, ...toldIds(clientIds) }, { signal }),
    // Comparing thousands of posts deeply costs more than drawing them anew.
    structuralSharing: false,
  })
}

/** The posts of a view. Until they are there it shows those before, and those of the views beside it are asked for once it has its own. */
export function usePlan(view: View, date: string, clientIds: readonly string[]): UseQueryResult<Output<'post.range'>> {
  const options = useRangeOptions(clientIds)
  const queries = useQueryClient()
  const query = useQuery({ ...options(rangeOf(view, date)), placeholderData: keepPreviousData })
  const isThere = query.isSuccess && !query.isFetching

  /** Asks for a range, and finds what is drawn from it while nobody waits. */
  async function ready(range: DateRange) {
    const asked = options(range)
    await queries.prefetchQuery(asked)
    const data = queries.getQueryData<Output<'post.range'>>(asked.queryKey)
    if (data) requestIdleCallback(() => void factsOf(data.posts, range))
  }

  useEffect(() => {
    if (!isThere) return undefined
    const wait = setTimeout(() => {
      for (const by of [1, -1] as const) void ready(rangeOf(view, stepped(view, date, by)))
    }, 30)
    return () => clearTimeout(wait)
    // The options are the same for the same clients.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [isThere, view, date, clientIds.join(','), queries])
  return query
}

/** What was agreed a week, of clients for whom anything was; all of them at once, so that the page is drawn once. */
export function useWeeklyGoals(clientIds: readonly string[]): readonly WeeklyGoal[] {
  const { connection } = useWorkbench()
  const query = useQuery({
    queryKey: ['clients', 'goals', clientIds.join(',')],
    queryFn: async ({ signal }) => {
      const clients = await Promise.all(clientIds.map((id) => connection.call('client.get', { id }, { signal })))
      return clients.flatMap(({ id, details: { weeklyGoal } }) => (weeklyGoal === null ? [] : [{ clientId: id, weeklyGoal }]))
    },
    placeholderData: keepPreviousData,
  })
  return query.data ?? noGoals
}

const noGoals: readonly WeeklyGoal[] = []

export function usePostSearch(text: string, clientIds: readonly string[], statuses: readonly PostStatus[]): UseQueryResult<Output<'post.search'>> {
  const { connection } = useWorkbench()
  return useQuery({
    queryKey: planKeys.search(text, clientIds, statuses),
    queryFn: ({ signal }) => connection.call('post.search', { text, ...toldIds(clientIds), ...(statuses.length > 0 && { statuses: [...statuses] }), limit: 100 }, { signal }),
    enabled: text.trim() !== '',
    placeholderData: keepPreviousData,
  })
}
