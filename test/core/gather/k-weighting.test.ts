import { expect, it } from 'vitest'
import { createKWeighting } from '../../../electron/core/gather/k-weighting.ts'
import { rateHz, sine } from './made-sound.ts'

// Gains of the two published filters (BS.1770-4, Annex 1), evaluated at the frequency.
it.each([
  { hz: 25, gainDb: -10.39 },
  { hz: 100, gainDb: -1.13 },
  { hz: 997, gainDb: 0.69 },
  { hz: 4000, gainDb: 3.97 },
  { hz: 15_000, gainDb: 4.04 },
])('$hz Hz is weighted by $gainDb dB', ({ hz, gainDb }) => {
  const weigh = createKWeighting(0, 2)
  const wave = sine(2, hz, 0)
  weigh(wave.subarray(0, wave.length / 2))
  const meanSquare = weigh(wave.subarray(wave.length / 2)) / rateHz
  expect(10 * Math.log10(2 * meanSquare)).toBeCloseTo(gainDb, 1)
})
