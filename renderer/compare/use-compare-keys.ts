import type { Playhead } from '../player/playhead.ts'

export function useCompareKeys(_: Playhead) {}
