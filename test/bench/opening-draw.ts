import { arpeggio, voice } from '../core/gather/made-speech.ts'
import { clicks, joined, mixed, noise, silence } from '../core/gather/made-sound.ts'
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

/** Draws 8 s of sound with a made voice from a known time on, over nothing, notes, a beat or noise; or without a voice. */
export function drawSpeech(seed: number): { kind: string; samples: Float32Array; atS: number | null } {
  const next = seeded(5000 + seed)
  const atS = next() < 0.25 ? null : Math.round(next() * 40) / 10
  const aboveDb = [0, 6, 12][Math.floor(next() * 3)]!
  const kinds = Object.keys(grounds)
  const kind = kinds[seed % kinds.length]!
  const ground = scaled(grounds[kind]!(), levelDb - aboveDb)
  if (atS === null) return { kind: `${kind} alone`, samples: ground, atS: null }
  const spoken = scaled(voice(speechS - atS, { seed, pitchHz: 90 + next() * 140 }), levelDb)
  return { kind: `a voice ${aboveDb} dB over ${kind}`, samples: mixed(ground, joined(silence(atS), spoken)), atS }
}

const speechS = 8
const levelDb = -20

const grounds: Record<string, () => Float32Array> = {
  silence: () => silence(speechS),
  notes: () => arpeggio(speechS),
  'a beat': () => clicks(speechS, 120),
  noise: () => noise(speechS, levelDb),
}

/** Brought to a level, dB full scale RMS; silence stays. */
function scaled(samples: Float32Array, toDb: number): Float32Array {
  const rms = Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length)
  return rms === 0 ? samples : samples.map((sample) => (sample * 10 ** (toDb / 20)) / rms)
}
