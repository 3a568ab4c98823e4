import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evennessOf, gapsOf } from '../../../shared/planning/gaps.ts'
import { layOut } from '../../../shared/planning/lay-out.ts'
import { march, on } from './plans.ts'

const gapsIn = (days: readonly number[]) => gapsOf(layOut(on(days), march))?.map((gap) => gap.days)

describe('gapsOf', () => {
  test.each<[string, number[], number[] | undefined]>([
    ['two posting days', [1, 31], undefined],
    ['several posts on a day', [1, 1, 16, 16, 31], [15, 15]],
    ['ends no longer than the mean', [7, 15, 23], [8, 8, 9]],
    ['a longer beginning', [20, 25, 30], [20, 5, 5]],
    ['an earlier post makes the beginning whole', [-4, 6, 16, 26], [10, 10, 10]],
  ])('%s', (_, days, gaps) => {
    expect(gapsIn(days)).toEqual(gaps)
  })
})

describe('evennessOf', () => {
  test.each([
    ['equal gaps', [3, 3, 3], 1],
    ['1 and 3: mean 2, standard deviation 1', [1, 3], 0.5],
    ['more uneven than chance', [1, 1, 1, 1, 1, 1, 30], 0],
  ])('%s', (_, gaps, evenness) => {
    expect(evennessOf(gaps)).toBeCloseTo(evenness, 9)
  })

  test('does not depend on the unit, and stays between 0 and 1', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 9 }), (gaps, factor) => {
        const evenness = evennessOf(gaps)
        expect(evenness).toBeGreaterThanOrEqual(0)
        expect(evenness).toBeLessThanOrEqual(1)
        expect(evennessOf(gaps.map((gap) => gap * factor))).toBeCloseTo(evenness, 9)
      }),
    )
  })
})
