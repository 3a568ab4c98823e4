import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { Output } from '../../shared/contract/contract.ts'
import { keys } from '../api/keys.ts'
import { useWorkbench } from '../api/workbench.ts'

/** A post with its history; asked again whenever the plan changes. */
export function usePost(ref: string): UseQueryResult<Output<'post.get'>> {
  const { connection } = useWorkbench()
  // What was there a moment ago stays while the occurrence gets another name.
  return useQuery({ queryKey: keys.post(ref), queryFn: ({ signal }) => connection.call('post.get', { ref }, { signal }), placeholderData: (before) => before })
}

/** A client with all that is known of it. */
export function useClient(id: string | undefined): UseQueryResult<Output<'client.get'>> {
  const { connection } = useWorkbench()
  return useQuery({ queryKey: keys.client(id ?? ''), queryFn: ({ signal }) => connection.call('client.get', { id: id ?? '' }, { signal }), enabled: id !== undefined })
}
