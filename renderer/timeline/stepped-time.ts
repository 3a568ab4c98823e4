import { useCallback, useSyncExternalStore } from 'react'
import { usePlayhead } from '../player/playhead.ts'

/** The playhead's time; while it plays in whole steps of `stepS`, so that what is written of it does not change at every frame. */
export function useSteppedTime(stepS: number): number {
  const { time, isPlaying } = usePlayhead()
  const subscribe = useCallback(
    (listener: () => void) => {
      const ends = [time.subscribe(listener), isPlaying.subscribe(listener)]
      return () => ends.forEach((end) => end())
    },
    [time, isPlaying],
  )
  return useSyncExternalStore(subscribe, () => (isPlaying.get() ? Math.floor(time.get() / stepS) * stepS : time.get()))
}
