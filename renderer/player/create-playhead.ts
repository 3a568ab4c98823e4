import type { Playhead } from './playhead.ts'
import { createStore } from '../api/store.ts'

export function createPlayhead(durationS: number, framesPerSecond: number): Playhead {
  const time = createStore(0)
  const still = createStore(false)
  const speed = createStore(0)
  return { durationS, framesPerSecond, time, isPlaying: still, speed, seek: (timeS) => time.set(Math.min(Math.max(timeS, 0), durationS)), toggle() {}, pause() {}, shuttle() {}, step() {}, attach: () => () => {} }
}
