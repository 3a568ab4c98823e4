import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query'
import { givenSettings, settings, settingsChange, type Settings, type SettingsChange } from '../../shared/model/settings.ts'
import { keys } from './keys.ts'
import { useChange } from './use-change.tsx'
import { useWorkbench } from './workbench.ts'

/** What the person has set; as it comes until that is known, so that nothing jumps for whoever has set nothing. */
export function useSettings(): Settings {
  const { connection } = useWorkbench()
  const { data } = useQuery({ queryKey: keys.settings, queryFn: ({ signal }) => connection.call('settings.get', {}, { signal }) })
  return data ?? givenSettings
}

/** Sets values at once, so that the page shows them before the core answers, and so that it can be taken back. `label` names it for the undo. */
export function useSetSettings(): (label: string, change: SettingsChange, key?: string) => Promise<void> {
  const { connection } = useWorkbench()
  const queries = useQueryClient()
  const change = useChange()
  async function set(values: SettingsChange) {
    show(queries, values)
    try {
      return await connection.call('settings.set', values)
    } finally {
      void queries.invalidateQueries({ queryKey: keys.settings })
    }
  }
  return async (label, next, key) => {
    await change({ label, do: () => set(next), undo: ({ before }) => set(only(before, next)), ...(key !== undefined && { key }) })
  }
}

function show(queries: QueryClient, values: SettingsChange) {
  // An answer that is on its way is of before.
  void queries.cancelQueries({ queryKey: keys.settings })
  queries.setQueryData<Settings>(keys.settings, (shown) => {
    const next = settings.safeParse({ ...shown, ...values })
    return next.success ? next.data : shown
  })
}

/** Of all values those that a change names: another value may have been set since. */
function only(before: Settings, change: SettingsChange): SettingsChange {
  return settingsChange.parse(Object.fromEntries(Object.entries(before).filter(([name]) => name in change)))
}
