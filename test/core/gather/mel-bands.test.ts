import { expect, it } from 'vitest'
import { bandMagnitude, melBands } from '../../../electron/core/gather/mel-bands.ts'

const bands = melBands(40, 1024, 24_000)

it('lie in order from 40 Hz to 11 kHz, none of them empty', () => {
  expect(bands).toHaveLength(40)
  expect(bands[0]!.first * (24_000 / 1024)).toBeLessThan(100)
  const last = bands.at(-1)!
  expect((last.first + last.weights.length - 1) * (24_000 / 1024)).toBeGreaterThan(10_500)
  for (const [i, band] of bands.entries()) {
    expect(band.weights.length).toBeGreaterThan(0)
    if (i > 0) expect(band.first).toBeGreaterThanOrEqual(bands[i - 1]!.first)
  }
})

it('weigh a flat spectrum alike', () => {
  const flat = new Float64Array(513).fill(1024 / 4)
  for (const band of bands) expect(bandMagnitude(band, flat)).toBeCloseTo(1, 9)
})
