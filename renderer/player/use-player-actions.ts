import { useMemo } from 'react'
import type { Artifacts } from '../../shared/model/artifacts.ts'
import { useAction } from '../actions/able.ts'
import { nextStop, previousStop, stopsOf } from './cuts.ts'
import type { Playhead } from './playhead.ts'
import { usePlayheadActions } from './use-playhead-actions.ts'

interface Toggles {
  mute: () => void
  loop: () => void
  loopOpening: () => void
  safeZone: () => void
  fullScreen: () => void
}

/** While it plays, going back to a cut that was just passed must lead to the one before, seconds. */
const passedS = 0.4

/** What the player can do, for buttons, shortcuts and the palette. */
export function usePlayerActions(playhead: Playhead, artifacts: Artifacts, toggles: Toggles): void {
  const { durationS, framesPerSecond } = playhead
  const stops = useMemo(() => stopsOf(artifacts, durationS), [artifacts, durationS])
  const nearS = 0.6 / framesPerSecond
  usePlayheadActions(playhead)
  useAction('player.previousCut', () => playhead.seek(previousStop(stops, playhead.time.get(), playhead.isPlaying.get() ? passedS : nearS) ?? 0))
  useAction('player.nextCut', () => playhead.seek(nextStop(stops, playhead.time.get(), nearS) ?? durationS))
  useAction('player.mute', toggles.mute)
  useAction('player.loop', toggles.loop)
  useAction('player.loopOpening', toggles.loopOpening)
  useAction('player.safeZone', toggles.safeZone)
  useAction('player.fullScreen', toggles.fullScreen)
}
