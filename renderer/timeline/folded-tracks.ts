import { useSyncExternalStore } from 'react'
import { z } from 'zod'
import { createStore } from '../api/store.ts'

export const trackIds = ['strip', 'shots', 'opening', 'motion', 'loudness', 'beats', 'flashes'] as const
export type TrackId = (typeof trackIds)[number]

const key = 'hookline-timeline-folded'
const kept = z.array(z.enum(trackIds)).catch([])

const folded = createStore<readonly TrackId[]>(read())

/** Nothing is folded where the browser keeps nothing, or something else. */
function read(): TrackId[] {
  try {
    return kept.parse(JSON.parse(localStorage.getItem(key) ?? '[]'))
  } catch {
    return []
  }
}

/** Folds a track or unfolds it, for every draft and until it is changed. */
export function toggleFold(id: TrackId): void {
  const now = folded.get()
  folded.set(now.includes(id) ? now.filter((each) => each !== id) : [...now, id])
  try {
    localStorage.setItem(key, JSON.stringify(folded.get()))
  } catch {
    // It holds until the page is closed.
  }
}

export function useIsFolded(id: TrackId): boolean {
  return useSyncExternalStore(folded.subscribe, () => folded.get().includes(id))
}
