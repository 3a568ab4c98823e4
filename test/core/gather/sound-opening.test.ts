import { expect, it } from 'vitest'
import { arpeggio, voice } from './made-speech.ts'
import { bursts, clicks, hear, joined, mixed, noise, silence, sine } from './made-sound.ts'

it.each([
  { name: 'sound from the start', samples: sine(3, 440, -20), silentUntilS: 0, firstSoundS: 0 },
  { name: 'an encoder’s padding', samples: joined(silence(0.04), sine(3, 440, -20)), silentUntilS: 0, firstSoundS: 0.04 },
  { name: 'a silent lead-in', samples: joined(silence(1.37), sine(3, 440, -20)), silentUntilS: 1.37, firstSoundS: 1.37 },
  { name: 'a hissing lead-in', samples: joined(noise(0.8, -62), sine(3, 440, -20)), silentUntilS: 0.8, firstSoundS: 0.8 },
  { name: 'a click in the lead-in', samples: joined(bursts(2, [0.5], 0.4, 0.002), sine(3, 440, -20)), silentUntilS: 2, firstSoundS: 2 },
  { name: 'silence throughout', samples: silence(3), silentUntilS: 3, firstSoundS: null },
])('$name', ({ samples, silentUntilS, firstSoundS }) => {
  const { opening } = hear(samples)
  expect(opening.silentUntilS).toBeCloseTo(silentUntilS, 2)
  if (firstSoundS === null) expect(opening.firstSoundS).toBeNull()
  else expect(opening.firstSoundS).toBeCloseTo(firstSoundS, 2)
  expect(opening.firstSpeechLikeS).toBeNull()
})

it('a silent draft is silent for as long as its picture', () => {
  expect(hear(silence(2), 4096, 7.5).opening).toEqual({ silentUntilS: 7.5, firstSoundS: null, firstSpeechLikeS: null })
})

it.each([
  { name: 'from the start', samples: voice(8), atS: 0 },
  { name: 'a high voice, from the start', samples: voice(8, { seed: 5, pitchHz: 210 }), atS: 0 },
  { name: 'after silence', samples: joined(silence(2), voice(8)), atS: 2 },
  { name: 'after noise', samples: joined(noise(3, -25), voice(8)), atS: 3 },
  { name: 'after a beat', samples: joined(clicks(10, 120), voice(8)), atS: 10 },
  { name: 'over a beat', samples: mixed(clicks(10, 120, 0.2), joined(silence(4), voice(6))), atS: 4 },
  { name: 'over notes', samples: mixed(arpeggio(10), joined(silence(4), voice(6))), atS: 4 },
])('finds a voice to half a second: $name', ({ samples, atS }) => {
  expect(Math.abs(hear(samples).opening.firstSpeechLikeS! - atS)).toBeLessThanOrEqual(0.5)
})

it.each([
  { name: 'notes', samples: arpeggio(10) },
  { name: 'a beat', samples: clicks(10, 120) },
  { name: 'noise', samples: noise(10, -20) },
])('finds no voice in $name', ({ samples }) => {
  expect(hear(samples).opening.firstSpeechLikeS).toBeNull()
})
