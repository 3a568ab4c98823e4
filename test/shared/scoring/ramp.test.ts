import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Scale } from '../../../shared/practices/practice.ts'
import { toScore } from '../../../shared/scoring/ramp.ts'

/** A scale with bounds, whose good end is a number or two. */
type Bounded = Exclude<Scale, { kind: 'yes' }>

const up: Bounded = { kind: 'ramp', poor: 0, good: 10 }
const down: Bounded = { kind: 'ramp', poor: 10, good: 0 }
const ratios: Bounded = { kind: 'ramp', poor: 1, good: 16, logarithmic: true }
const fewer: Bounded = { kind: 'ramp', poor: 16, good: 1, logarithmic: true }
const range: Bounded = { kind: 'range', poor: [0, 10], good: [4, 6] }
const ratioRange: Bounded = { kind: 'range', poor: [1, 64], good: [4, 16], logarithmic: true }

describe('toScore', () => {
  test.each<[string, Scale, number | boolean, number]>([
    ['up', up, 0, 0],
    ['up', up, 2.5, 25],
    ['up', up, 10, 100],
    ['up', up, 11, 100],
    ['up', up, -1, 0],
    ['down', down, 0, 100],
    ['down', down, 7.5, 25],
    ['down', down, 12, 0],
    ['by ratio', ratios, 4, 50],
    ['by ratio', ratios, 0, 0],
    ['by ratio', ratios, -3, 0],
    ['fewer by ratio', fewer, 0, 100],
    ['fewer by ratio', fewer, 4, 50],
    ['range', range, 0, 0],
    ['range', range, 2, 50],
    ['range', range, 4, 100],
    ['range', range, 6, 100],
    ['range', range, 9, 25],
    ['range', range, 11, 0],
    ['range by ratio', ratioRange, 2, 50],
    ['range by ratio', ratioRange, 32, 50],
    ['yes', { kind: 'yes' }, true, 100],
    ['yes', { kind: 'yes' }, false, 0],
  ])('%s %j at %s is %d', (_, scale, value, score) => {
    expect(toScore(value, scale)).toBeCloseTo(score, 9)
  })

  const finite = fc.double({ min: -1e6, max: 1e6, noNaN: true })
  const scales = fc.constantFrom<Bounded>(up, down, ratios, fewer, range, ratioRange)

  test('it stays within 0 and 100', () => {
    fc.assert(
      fc.property(scales, finite, (scale, value) => {
        const score = toScore(value, scale)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(100)
      }),
    )
  })

  test('nearer to good is never worse', () => {
    fc.assert(
      fc.property(scales, finite, fc.double({ min: 0, max: 1, noNaN: true }), (scale, value, step) => {
        const aim = scale.kind === 'ramp' ? scale.good : Math.min(Math.max(value, scale.good[0]), scale.good[1])
        expect(toScore(value + (aim - value) * step, scale)).toBeGreaterThanOrEqual(toScore(value, scale) - 1e-9)
      }),
    )
  })
})
