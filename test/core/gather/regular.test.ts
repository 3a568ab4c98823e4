import { describe, expect, it } from 'vitest'
import { createRegular } from '../../../electron/core/gather/regular.ts'

function regularOf(timesS: number[]): number[] {
  const isRegular = createRegular()
  return timesS.map((timeS, at) => (isRegular(timeS) ? at : -1)).filter((at) => at >= 0)
}

describe('regular frames', () => {
  it.each([[15, 1], [24, 2], [25, 2], [30, 2], [30_000 / 1001, 2], [50, 4], [60, 4], [120, 8]])('at %d frames a second are one in %d', (framesPerS, one) => {
    for (const digits of [3, 6]) {
      const regular = regularOf(Array.from({ length: 10 * one }, (_, at) => Number((at / framesPerS).toFixed(digits))))
      expect(regular).toEqual(Array.from({ length: 10 }, (_, at) => at * one))
    }
  })

  it('stay the same, whatever comes between', () => {
    const timesS = [0, 0.04, 0.07, 0.1, 0.15, 0.3, 0.31, 0.37]
    expect(regularOf(timesS)).toEqual([0, 2, 4, 5, 7])
    expect(regularOf([0, 0.07, 0.15, 0.3, 0.37])).toEqual([0, 1, 2, 3, 4])
  })
})
