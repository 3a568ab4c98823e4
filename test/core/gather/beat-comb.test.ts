import { expect, it } from 'vitest'
import { createBeatComb } from '../../../electron/core/gather/beat-comb.ts'
import { onsetStrength } from '../../../electron/core/gather/onset-strength.ts'
import { createSpectra } from '../../../electron/core/gather/spectra.ts'
import { bursts, clicks, fed, mixed, noise, seeded, silence, sine, stereo, syllables } from './made-sound.ts'

const perS = 93.75
const strengthAt = (samples: Float32Array, bpm: number) => createBeatComb(onsetStrength(fed(createSpectra(stereo), samples).spectra())).at((60 * perS) / bpm)

it('is strong at the beat, and weak beside it', () => {
  const beat = clicks(15, 125)
  expect(strengthAt(beat, 125)).toBeGreaterThan(5)
  expect(strengthAt(beat, 141)).toBeLessThan(0.2 * strengthAt(beat, 125))
})

it('stays over chance under a voice that is 14 dB louder', () => {
  const under = mixed(clicks(15, 125, 0.1), syllables(15))
  expect(strengthAt(under, 125)).toBeGreaterThan(3 * Math.abs(strengthAt(syllables(15), 125)))
})

const random = seeded(11)
it.each([
  { name: 'noise', samples: noise(15, -20) },
  { name: 'a tone', samples: sine(15, 440, -20) },
  { name: 'silence', samples: silence(15) },
  { name: 'syllables', samples: syllables(15) },
  { name: 'clicks at random', samples: bursts(15, Array.from({ length: 45 }, () => 15 * random())) },
])('is weak at every tempo of $name', ({ samples }) => {
  const comb = createBeatComb(onsetStrength(fed(createSpectra(stereo), samples).spectra()))
  for (let bpm = 50; bpm <= 210; bpm += 0.5) expect(comb.at((60 * perS) / bpm)).toBeLessThan(1)
})

it('of nothing is nothing', () => {
  expect(createBeatComb({ values: new Float64Array(0), bands: [], perS, startS: 0 }).at(90)).toBe(0)
})
