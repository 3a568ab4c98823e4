import { useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react'
import { createStore } from '../api/store.ts'
import type { ActionId } from './list.ts'

type Run = () => void

/** Who can do what just now; the last to say so does it, as a dialog over a page. A new map whenever that changes. */
const able = createStore<ReadonlyMap<ActionId, readonly Run[]>>(new Map())

function without(runs: readonly Run[], run: Run): Run[] {
  return runs.filter((each) => each !== run)
}

function change(id: ActionId, next: (runs: readonly Run[]) => readonly Run[]) {
  const map = new Map(able.get())
  const runs = next(map.get(id) ?? [])
  if (runs.length === 0) map.delete(id)
  else map.set(id, runs)
  able.set(map)
}

/** Does `run` when the action is asked for, by whatever way, while this part is on the page and `enabled`. */
export function useAction(id: ActionId, run: Run, enabled = true): void {
  const latest = useRef(run)
  useLayoutEffect(() => {
    latest.current = run
  })
  useEffect(() => {
    if (!enabled) return undefined
    const stable = () => latest.current()
    change(id, (runs) => [...runs, stable])
    return () => change(id, (runs) => without(runs, stable))
  }, [id, enabled])
}

/** Does the action where it can be done; false where it cannot. */
export function runAction(id: ActionId): boolean {
  const run = able.get().get(id)?.at(-1)
  run?.()
  return run !== undefined
}

/** The actions that can be done now. */
export function useAble(): ReadonlyMap<ActionId, unknown> {
  return useSyncExternalStore(able.subscribe, able.get)
}
