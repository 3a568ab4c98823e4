import { useCallback, useMemo } from 'react'
import { useSearchParams } from 'wouter'

export const tabs = ['findings', 'checklist', 'caption', 'file'] as const
export type Tab = (typeof tabs)[number]

interface Change {
  tab?: Tab
  /** The practice whose evidence is open. */
  finding?: string | null
  /** The moment that was gone to. */
  timeS?: number
}

export interface Place {
  tab: Tab
  finding: string | null
  timeS: number | null
  change: (change: Change) => void
}

/** Where on the page of a draft one is, as its address tells it: a link to a moment, a tab or a finding opens there. */
export function usePlace(): Place {
  const [address, setAddress] = useSearchParams()
  const change = useCallback(
    ({ tab, finding, timeS }: Change) =>
      setAddress(
        (before) => {
          const after = new URLSearchParams(before)
          put(after, 'tab', tab === 'findings' ? null : tab)
          put(after, 'finding', finding)
          put(after, 't', timeS === undefined ? undefined : String(Math.round(timeS * 1000) / 1000))
          return after
        },
        { replace: true },
      ),
    [setAddress],
  )
  const tab = tabs.find((each) => each === address.get('tab')) ?? tabs[0]
  const finding = address.get('finding')
  const time = Number(address.get('t') ?? Number.NaN)
  const timeS = Number.isFinite(time) ? time : null
  return useMemo(() => ({ tab, finding, timeS, change }), [tab, finding, timeS, change])
}

/** Undefined leaves it as it is, null takes it away. */
function put(address: URLSearchParams, name: string, value: string | null | undefined) {
  if (value === undefined) return
  if (value === null) address.delete(name)
  else address.set(name, value)
}
