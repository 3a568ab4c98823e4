import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Store } from '../api/store.ts'

/** Where a draft stands while it is looked at. The player moves it, the timeline and the findings read and seek it. Times are seconds from the start. */
export interface Playhead {
  readonly durationS: number
  readonly framesPerSecond: number
  /** While it plays the time of the frame on screen, told at every frame; while it stands still the time that was gone to. */
  readonly time: Pick<Store<number>, 'get' | 'subscribe'>
  readonly isPlaying: Pick<Store<boolean>, 'get' | 'subscribe'>
  /** Speed, with its direction: -4, -2, -1, the rate or 1, 2, 4; 0 while it stands still. */
  readonly speed: Pick<Store<number>, 'get' | 'subscribe'>
  /** The speed that `toggle` plays at, 1 unless set. */
  readonly rate: Pick<Store<number>, 'get' | 'subscribe'>
  setRate(rate: number): void
  /** Goes to a time, kept within the draft; plays on from there where it plays. Shows the frame of that time, even where the time was rounded down. */
  seek(timeS: number): void
  toggle(): void
  pause(): void
  /** L and J: plays in that direction, and faster at each press. */
  shuttle(direction: 1 | -1): void
  /** Goes on or back by whole frames, and stands still there. */
  step(frames: number): void
  /** Ties it to a video on the page until the answer is called. What was asked of it before happens then. */
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

export function useIsPlaying(): boolean {
  const { isPlaying } = usePlayhead()
  return useSyncExternalStore(isPlaying.subscribe, isPlaying.get)
}

/** Whole frames from the start to a time. Times come rounded, to a millisecond in WebM: up to a tenth of a frame below counts as the frame. */
export function frameAt(timeS: number, framesPerSecond: number): number {
  return Math.max(0, Math.floor(timeS * framesPerSecond + 0.1))
}
