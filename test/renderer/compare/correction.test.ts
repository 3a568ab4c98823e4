import { expect, test } from 'vitest'
import { correction } from '../../../renderer/compare/correction.ts'

test('a drift that nobody sees is left alone', () => {
  expect(correction(0.04, 1)).toEqual({ jumps: false, rate: 1 })
  expect(correction(-0.04, 2)).toEqual({ jumps: false, rate: 2 })
})

test('who is ahead plays slower, who is behind faster, and never by so much that it is heard', () => {
  expect(correction(0.06, 1).rate).toBeCloseTo(0.94)
  expect(correction(-0.06, 2).rate).toBeCloseTo(2.12)
  expect(correction(0.25, 1).rate).toBeCloseTo(0.92)
})

test('what is too far off jumps', () => {
  expect(correction(-0.5, 1)).toEqual({ jumps: true, rate: 1 })
})
