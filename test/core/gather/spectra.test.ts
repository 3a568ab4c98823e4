import { describe, expect, it } from 'vitest'
import { bandCount, createSpectra } from '../../../electron/core/gather/spectra.ts'
import { bursts, fed, leftOf, mono, silence, sine, stereo } from './made-sound.ts'

const spectraOf = (samples: Float32Array) => fed(createSpectra(stereo), samples).spectra()
const strongestBand = (row: Float32Array) => row.indexOf(Math.max(...row))
const middleRow = (samples: Float32Array) => {
  const { values, rows } = spectraOf(samples)
  return values.slice((rows >> 1) * bandCount, ((rows >> 1) + 1) * bandCount)
}

describe('bands', () => {
  it.each([60, 440, 1000, 3000, 9000])('a sine of %i Hz stands out of all others', (hz) => {
    const row = middleRow(sine(1, hz, 0))
    const strongest = strongestBand(row)
    row.forEach((value, band) => {
      if (Math.abs(band - strongest) > 2) expect(value).toBeLessThan(row[strongest]! / 20)
    })
  })

  it('rise with the frequency', () => {
    const bands = [60, 440, 1000, 3000, 9000].map((hz) => strongestBand(middleRow(sine(1, hz, 0))))
    expect(bands).toEqual(bands.toSorted((a, b) => a - b))
    expect(new Set(bands).size).toBe(5)
  })

  it('do not hear what lies above them: 16 kHz does not fold down', () => {
    expect(Math.max(...middleRow(sine(1, 16_000, 0)))).toBeLessThan(0.025 * Math.max(...middleRow(sine(1, 8000, 0))))
  })
})

it('rows come 93.75 a second, each at the middle of its window', () => {
  const { values, rows, rowsPerS, startS } = spectraOf(bursts(2, [1], 1, 0.001))
  expect(rowsPerS).toBe(93.75)
  expect(rows).toBeGreaterThan(2 * 93.75 - 10)
  const energy = Array.from({ length: rows }, (_, row) => values.slice(row * bandCount, (row + 1) * bandCount).reduce((a, b) => a + b, 0))
  const loudest = energy.indexOf(Math.max(...energy))
  expect(Math.abs(startS + loudest / rowsPerS - 1)).toBeLessThan(0.01)
})

it('is the same for one channel and for two alike', () => {
  const samples = sine(0.5, 440, -6)
  const one = fed(createSpectra(mono), leftOf(samples), 1).spectra()
  expect(one.values).toEqual(spectraOf(samples).values)
})

it('has no rows for less than a window', () => {
  expect(spectraOf(silence(0.04)).rows).toBe(0)
})
