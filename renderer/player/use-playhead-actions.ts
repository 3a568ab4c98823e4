import { useAction } from '../actions/able.ts'
import type { Playhead } from './playhead.ts'

/** Playing, and going through one draft or two at once, for buttons, shortcuts and the palette. */
export function usePlayheadActions(playhead: Playhead): void {
  const by = (seconds: number) => () => playhead.seek(playhead.time.get() + seconds)
  useAction('player.play', playhead.toggle)
  useAction('player.shuttleBack', () => playhead.shuttle(-1))
  useAction('player.shuttleOn', () => playhead.shuttle(1))
  useAction('player.frameBack', () => playhead.step(-1))
  useAction('player.frameOn', () => playhead.step(1))
  useAction('player.secondBack', by(-1))
  useAction('player.secondOn', by(1))
  useAction('player.fiveBack', by(-5))
  useAction('player.fiveOn', by(5))
  useAction('player.start', () => playhead.seek(0))
  useAction('player.end', () => playhead.seek(playhead.durationS))
}
