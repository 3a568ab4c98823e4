import { useLayoutEffect, useRef } from 'react'

/** Another view of the library begins at its top: what was found must not lie above the window. */
export function useTopOfNewView(address: string): void {
  const before = useRef(address)
  useLayoutEffect(() => {
    if (before.current !== address) scrollTo({ top: 0, behavior: 'instant' })
    before.current = address
  }, [address])
}
