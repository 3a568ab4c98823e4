import { useEffect, useState } from 'react'
import type { Playhead } from './playhead.ts'

/** The part of a draft in which a viewer stays or goes, seconds. */
const openingS = 3

export interface Loops {
  whole: boolean
  opening: boolean
  toggles: { loop: () => void; loopOpening: () => void }
}

/** Plays over and over, the whole draft or its opening: one of the two. */
export function useLoops(playhead: Playhead): Loops {
  const [loop, setLoop] = useState<'whole' | 'opening' | null>(null)
  useEffect(() => {
    if (loop !== 'opening') return undefined
    return playhead.time.subscribe(() => {
      if (playhead.speed.get() > 0 && playhead.time.get() >= openingS) playhead.seek(0)
    })
  }, [playhead, loop])
  return {
    whole: loop === 'whole',
    opening: loop === 'opening',
    toggles: {
      loop: () => setLoop(loop === 'whole' ? null : 'whole'),
      loopOpening() {
        setLoop(loop === 'opening' ? null : 'opening')
        if (loop === 'opening') return
        // Whoever asks for it wants to see it.
        playhead.seek(0)
        if (!playhead.isPlaying.get()) playhead.toggle()
      },
    },
  }
}
