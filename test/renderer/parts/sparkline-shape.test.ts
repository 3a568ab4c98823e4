import { expect, test } from 'vitest'
import { sparklineShape, sparklineSize } from '../../../renderer/parts/sparkline-shape.ts'

const series = (...values: (number | null)[]) => ({ startS: 0, stepS: 0.1, values })

test('a line runs over the whole width, high values on top', () => {
  expect(sparklineShape(series(0, 10), undefined)).toEqual({ path: 'M0 56L600 4', band: null, least: 0, most: 10 })
})

test('a gap in the series is a gap in the line', () => {
  expect(sparklineShape(series(1, null, 1, 2), undefined)?.path).toBe('M0 56M400 56L600 4')
})

test('an aim outside the values widens the picture', () => {
  const shape = sparklineShape(series(-30, -28), [-18, -10])
  expect(shape).toMatchObject({ least: -30, most: -28, band: { y: 4 } })
  expect(shape?.band?.height).toBeLessThan(sparklineSize.height / 2)
})

test('a level line and a single value are drawn', () => {
  expect(sparklineShape(series(3, 3), undefined)?.path).toBe('M0 56L600 56')
  expect(sparklineShape(series(3), undefined)?.path).toBe('M0 56')
})

test('nothing measured is nothing drawn', () => {
  expect(sparklineShape(series(null, null), [0, 1])).toBeNull()
})
