import { describe, expect, it } from 'vitest'
import { toSeries } from '../../../electron/core/gather/series.ts'

function times(count: number, stepS: number, startS = 0): number[] {
  return Array.from({ length: count }, (_, at) => startS + at * stepS)
}

describe('toSeries', () => {
  it('keeps every value of a short draft', () => {
    const values = times(45, 0.01)
    expect(toSeries(times(45, 1 / 12, 0.5), values, 5)).toEqual({ startS: 0.5, stepS: 0.083333, values: values.map((value) => Math.round(value * 1e4) / 1e4) })
  })

  it('takes means where there are more than 600', () => {
    const { stepS, values } = toSeries(times(2700, 1 / 15), Array.from({ length: 2700 }, (_, at) => at % 2), 180)
    expect(values).toHaveLength(600)
    expect(stepS).toBeCloseTo(0.3, 4)
    expect(Math.max(...values.map((value) => Math.abs(value! - 0.5)))).toBeLessThan(0.2)
  })

  it('leaves a gap where there was no frame, and where nothing was known', () => {
    expect(toSeries([0, 1, 2, 5, 6, 7], [1, 1, 1, 2, 2, null], 8).values).toEqual([1, 1, 1, null, null, 2, 2, null])
  })

  it.each([0, 1])('holds with %d values', (count) => {
    const { stepS, values } = toSeries(times(count, 1), times(count, 1), 0)
    expect(stepS).toBeGreaterThan(0)
    expect(values.length).toBeLessThanOrEqual(1)
  })
})
