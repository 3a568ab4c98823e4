import { expect, it } from 'vitest'
import { centred, createAutocorrelation, normalise } from '../../../electron/core/gather/autocorrelation.ts'
import { seeded } from './made-sound.ts'

const random = seeded(5)
const values = Float64Array.from({ length: 100 }, random)

it('with the power 2 is the sum of products at each lag', () => {
  const autocorrelation = createAutocorrelation(100)(values, 2)
  for (const lag of [0, 1, 17, 99]) {
    const direct = values.subarray(0, 100 - lag).reduce((sum, value, i) => sum + value * values[i + lag]!, 0)
    expect(autocorrelation[lag]).toBeCloseTo(direct, 9)
  }
})

it('takes shorter pieces than it was made for', () => {
  const long = createAutocorrelation(400)(values, 2)
  createAutocorrelation(100)(values, 2).forEach((value, lag) => expect(value).toBeCloseTo(long[lag]!, 9))
})

it('normalised is 1 where a wave meets itself', () => {
  const wave = Float64Array.from({ length: 200 }, (_, i) => Math.sin((2 * Math.PI * i) / 20))
  const normalised = normalise(createAutocorrelation(200)(centred(wave), 2), 0)
  expect(normalised[0]).toBeCloseTo(1, 9)
  expect(normalised[100]).toBeCloseTo(1, 1)
  expect(normalised[110]).toBeCloseTo(-1, 1)
  expect(normalise(createAutocorrelation(200)(centred(wave), 2), 7)[100]).toBeLessThan(0.02)
})
