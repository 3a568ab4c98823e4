import { expect, test } from 'vitest'
import { scaleShape } from '../../../renderer/findings/scale-shape.ts'

test('a ramp rises to its aim, which goes on to the edge; the value stands on the line', () => {
  const { curve, value, good, poor } = scaleShape({ kind: 'ramp', poor: 0, good: 10 }, 5)
  expect(curve.map(({ score }) => score)).toEqual([0, 0, 100, 100, 100])
  expect(value).toMatchObject({ score: 50, isBeyond: false })
  expect(value.x).toBeCloseTo(0.5)
  expect(good.to).toBe(1)
  expect(poor.map((mark) => mark.value)).toEqual([0])
})

test('where less is better the aim begins at the left', () => {
  expect(scaleShape({ kind: 'ramp', poor: 10, good: 2 }, 2)).toMatchObject({ good: { from: 0 }, value: { score: 100 } })
})

test('a range has two ends, and a value far off stands at the edge and says so', () => {
  const shape = scaleShape({ kind: 'range', poor: [5, 60], good: [12, 15] }, 600)
  expect(shape.value).toMatchObject({ score: 0, isBeyond: true })
  expect(shape.value.x).toBeLessThan(1)
  expect(shape.poor.map((mark) => mark.value)).toEqual([5, 60])
})

test('a logarithmic scale takes nothing as infinitely far', () => {
  const { value } = scaleShape({ kind: 'ramp', poor: 1, good: 4, logarithmic: true }, 0)
  expect(value).toMatchObject({ score: 0, isBeyond: true })
  expect(Number.isFinite(value.x)).toBe(true)
  expect(scaleShape({ kind: 'ramp', poor: 1, good: 4, logarithmic: true }, 2).value.score).toBeCloseTo(50)
})
