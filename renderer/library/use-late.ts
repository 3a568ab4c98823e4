import { useEffect, useState } from 'react'

/** Follows a value that turns true at once, and one that turns false after the event that did it is over: the Escape that closes a dialog must not do more. */
export function useLate(isOn: boolean): boolean {
  const [wasOn, setWasOn] = useState(isOn)
  useEffect(() => {
    const timer = setTimeout(() => setWasOn(isOn))
    return () => clearTimeout(timer)
  }, [isOn])
  return isOn || wasOn
}
