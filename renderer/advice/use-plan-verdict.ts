import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { PlanVerdict } from '../../shared/planning/index.ts'
import { keys } from '../api/keys.ts'
import { useWorkbench } from '../api/workbench.ts'

/**
 * The verdict on a client's plan between two dates, both included; asked again whenever the plan changes. While that comes the old one stands, be it of other
 * dates, but never another client's.
 */
export function usePlanVerdict(clientId: string, from: string, to: string): UseQueryResult<PlanVerdict> {
  const { connection } = useWorkbench()
  return useQuery({
    queryKey: keys.planVerdict(clientId, from, to),
    queryFn: ({ signal }) => connection.call('plan.judge', { clientId, from, to }, { signal }),
    placeholderData: (before, asked) => (asked?.queryKey[2] === clientId ? before : undefined),
  })
}
