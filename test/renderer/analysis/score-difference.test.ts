import { expect, test } from 'vitest'
import { difference } from '../../../renderer/analysis/score-difference.ts'

test.each([
  [70.2, 73.9, 3],
  [73.9, 70.2, -3],
  [69.9, 70.1, 1],
  [70.1, 70.5, 0.4],
  [70, 70, 0],
])('%d to %d shows %d', (before, after, points) => {
  expect(difference(before, after)).toBe(points)
})
