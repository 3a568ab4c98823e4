import { expect, it } from 'vitest'
import { bursts, clicks, hear, joined, noise, silence, sine, syllables } from './made-sound.ts'

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

it('finds speech-like sound to a second, after silence and after music', () => {
  expect(hear(joined(silence(2), syllables(8))).opening.firstSpeechLikeS).toBeCloseTo(2, 0)
  const afterMusic = hear(joined(clicks(10, 120), syllables(10))).opening.firstSpeechLikeS
  expect(Math.abs(afterMusic! - 10)).toBeLessThan(4)
})
