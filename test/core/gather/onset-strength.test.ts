import { expect, it } from 'vitest'
import { onsetStrength } from '../../../electron/core/gather/onset-strength.ts'
import { bandCount, createSpectra } from '../../../electron/core/gather/spectra.ts'
import { bursts, fed, seeded, silence, sine, stereo } from './made-sound.ts'

const onsetsOf = (samples: Float32Array) => onsetStrength(fed(createSpectra(stereo), samples).spectra())
const deviation = (values: Float64Array) => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length)
}

it('peaks where sounds begin', () => {
  const timesS = [0.5, 0.9, 1.65, 2.2]
  const { values, perS, startS } = onsetsOf(bursts(3, timesS))
  const half = Math.max(...values) / 2
  const peaksS = [...values.keys()].filter((i) => values[i]! > half && values[i]! > values[i - 1]! && values[i]! >= values[i + 1]!).map((i) => startS + i / perS)
  expect(peaksS).toHaveLength(timesS.length)
  timesS.forEach((timeS, i) => expect(Math.abs(peaksS[i]! - timeS)).toBeLessThan(0.025))
})

it('comes 94 times a second, from rows as dense as that or twice', () => {
  const random = seeded(2)
  const values = Float32Array.from({ length: 600 * bandCount }, random)
  const dense = onsetStrength({ values, rows: 600, rowsPerS: 187.5, startS: 0.02 })
  const everySecond = values.filter((_, i) => Math.floor(i / bandCount) % 2 === 0)
  expect(dense).toMatchObject({ perS: 93.75, startS: 0.02 })
  expect(onsetStrength({ values: everySecond, rows: 300, rowsPerS: 93.75, startS: 0.02 })).toEqual(dense)
})

it('does not depend on the level', () => {
  const samples = bursts(3, [0.2, 0.5, 0.9, 1.3, 1.65, 1.9, 2.2, 2.6])
  const loud = onsetsOf(samples).values
  onsetsOf(samples.map((value) => value * 0.1)).values.forEach((value, i) => expect(value).toBeCloseTo(loud[i]!, 2))
})

it('is flat for a steady tone, silence and what is quieter than -60 dB', () => {
  expect(deviation(onsetsOf(sine(3, 440, -20)).values.subarray(40, -40))).toBeLessThan(0.1)
  expect(deviation(onsetsOf(silence(3)).values)).toBe(0)
  expect(deviation(onsetsOf(bursts(3, [0.5, 1, 1.5], 3e-6)).values)).toBeLessThan(0.3)
})
