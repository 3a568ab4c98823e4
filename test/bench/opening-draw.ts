import type { Opening } from '../fixtures/opening-clips.ts'
import { seeded } from '../fixtures/random.ts'

/** Draws an opening: its kind, its times (on the frames), shake, grain and subject. The same seed draws the same one. */
export function drawOpening(seed: number): { kind: string; opening: Opening } {
  const next = seeded(seed)
  const framesPerS = [24, 25, 30, 60][Math.floor(next() * 4)]!
  const between = (fromS: number, toS: number) => Math.round((fromS + next() * (toS - fromS)) * framesPerS) / framesPerS
  const kinds = Object.keys(drawn)
  const kind = kinds[seed % kinds.length]!
  const sound: Opening['sound'] = next() < 0.3 ? null : { atS: next() < 0.4 ? 0 : between(0.15, 2.2), kind: next() < 0.5 ? 'tone' : 'noise' }
  const subject = { size: 0.12 + next() * 0.4, speed: 0.15 + next() * 0.6 }
  const unsteady = { ...(next() < 0.3 && { shake: 0.003 + next() * 0.017 }), ...(next() < 0.3 && { grain: Math.round(4 + next() * 16) }) }
  return { kind, opening: { seed: 1000 + seed, seconds: 3.5, framesPerS, sound, subject, ...unsteady, ...drawn[kind]!(between) } }
}

type Times = Pick<Opening, 'blackUntilS' | 'card' | 'fadeInUntilS' | 'fromWhite' | 'cutAtS' | 'movesAtS'>

const drawn: Record<string, (between: (fromS: number, toS: number) => number) => Times> = {
  'moving at once': () => ({ movesAtS: 0 }),
  'moving later': (between) => ({ movesAtS: between(0.6, 2.8) }),
  resting: () => ({}),
  'title card': (between) => ({ card: { kind: 'title', untilS: between(0.6, 2.8) }, movesAtS: 0 }),
  'logo card': (between) => ({ card: { kind: 'logo', untilS: between(0.6, 2.8) }, movesAtS: 0 }),
  photo: (between) => ({ card: { kind: 'photo', untilS: between(0.6, 2.8) }, movesAtS: 0 }),
  black: (between) => ({ blackUntilS: between(0.3, 2.5), movesAtS: 0 }),
  'black, then a card': (between) => ({ blackUntilS: between(0.3, 1), card: { kind: 'title', untilS: between(1.6, 2.8) }, movesAtS: 0 }),
  'fade-in': (between) => ({ fadeInUntilS: between(0.5, 1.5), movesAtS: 0 }),
  'fade-in from white': (between) => ({ fadeInUntilS: between(0.5, 1.5), fromWhite: true, movesAtS: 0 }),
  'black, then a fade-in': (between) => ({ blackUntilS: between(0.3, 0.8), fadeInUntilS: between(1.4, 2), movesAtS: 0 }),
  cut: (between) => ({ movesAtS: 0, cutAtS: between(0.4, 3) }),
}
