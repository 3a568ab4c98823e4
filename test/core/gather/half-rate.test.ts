import { expect, it } from 'vitest'
import { createHalfRate } from '../../../electron/core/gather/half-rate.ts'
import { leftOf, noise, sine } from './made-sound.ts'

const peakOf = (samples: Float32Array) => samples.subarray(100).reduce((peak, value) => Math.max(peak, Math.abs(value)), 0)

it.each([
  { hz: 100, gain: [0.99, 1.01] },
  { hz: 5500, gain: [0.97, 1.01] },
  { hz: 17_000, gain: [0, 0.02] },
  { hz: 22_000, gain: [0, 0.01] },
])('keeps what half the rate can hold: $hz Hz', ({ hz, gain }) => {
  const peak = peakOf(createHalfRate(2)(sine(1, hz, 0)))
  expect(peak).toBeGreaterThanOrEqual(gain[0]!)
  expect(peak).toBeLessThanOrEqual(gain[1]!)
})

it('gives one sample for two frames, the same in pieces and from one channel', () => {
  const samples = noise(0.2, -20)
  const whole = createHalfRate(2)(samples)
  expect(whole).toHaveLength(4800)
  const halve = createHalfRate(2)
  expect(Float32Array.of(...halve(samples.subarray(0, 8000)), ...halve(samples.subarray(8000)))).toEqual(whole)
  expect(createHalfRate(1)(leftOf(samples))).toEqual(whole)
})
