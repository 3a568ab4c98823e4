import { expect, it } from 'vitest'
import { formatClock } from '../../../renderer/player/clock.ts'
import { nextStop, previousStop } from '../../../renderer/player/cuts.ts'

const stops = [0, 1.5, 4, 10]

it.each([
  [0, 1.5, undefined],
  [1.5, 4, 0],
  [1.49, 4, 0],
  [1.6, 4, 1.5],
  [10, undefined, 4],
])('from %d s on to %s, back to %s', (timeS, next, previous) => {
  expect(nextStop(stops, timeS, 0.02)).toBe(next)
  expect(previousStop(stops, timeS, 0.02)).toBe(previous)
})

it.each([
  [0, '0:00.00'],
  [3.219, '0:03.21'],
  [0.29, '0:00.29'],
  [59.999, '0:59.99'],
  [61.5, '1:01.50'],
  [600, '10:00.00'],
  [-1, '0:00.00'],
])('%d s is %s', (seconds, text) => {
  expect(formatClock(seconds, 'en')).toBe(text)
  expect(formatClock(seconds, 'nl')).toBe(text.replace('.', ','))
})
