import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Store } from '../api/store.ts'

/** Where a draft stands while it is looked at. The player moves it, the timeline and the findings read and seek it. Times are seconds from the start. */
export interface Playhead {
  readonly durationS: number
  readonly framesPerSecond: number
  /** The time of the frame on screen; told at every frame while it plays. */
  readonly time: Pick<Store<number>, 'get' | 'subscribe'>
  readonly isPlaying: Pick<Store<boolean>, 'get' | 'subscribe'>
  /** Speed, with its direction: -2, -1, 1, 2, 4; 0 while it stands still. */
  readonly speed: Pick<Store<number>, 'get' | 'subscribe'>
  /** Goes to a time, kept within the draft. */
  seek(timeS: number): void
  toggle(): void
  pause(): void
  /** L and J: plays in that direction, and faster at each press. */
  shuttle(direction: 1 | -1): void
  /** Goes on or back by whole frames, and stands still there. */
  step(frames: number): void
  /** Ties it to a video on the page until the answer is called. */
  attach(video: HTMLVideoElement): () => void
}

export const PlayheadContext = createContext<Playhead | null>(null)

export function usePlayhead(): Playhead {
  const playhead = useContext(PlayheadContext)
  if (!playhead) throw new Error('No PlayheadContext around this component')
  return playhead
}

export function usePlayheadTime(): number {
  const { time } = usePlayhead()
  return useSyncExternalStore(time.subscribe, time.get)
}
