import { expect, it } from 'vitest'
import { nextPace, secondsLeft, timeLeft, type Pace } from '../../../renderer/api/import-pace.ts'

/** The pace after these bytes, a second apart. */
function paceOf(...doneBytes: number[]): Pace | undefined {
  return doneBytes.reduce<Pace | undefined>((pace, bytes, second) => nextPace(pace, bytes, second * 1000), undefined)
}

it('says nothing before it has seen enough', () => {
  expect(secondsLeft(undefined, 100)).toBeNull()
  expect(secondsLeft(paceOf(0, 10, 20), 100)).toBeNull()
  expect(secondsLeft(paceOf(0, 0, 0, 0, 0, 0), 100)).toBeNull()
})

it('tells a steady pace exactly', () => {
  expect(secondsLeft(paceOf(0, 10, 20, 30, 40, 50), 100)).toBeCloseTo(10)
})

it('is not thrown off by one quick file, and follows a change that lasts', () => {
  const steady = Array.from({ length: 30 }, (_, second) => second * 10)
  expect(secondsLeft(paceOf(...steady, 400), 100)).toBeGreaterThan(5)
  const slower = Array.from({ length: 60 }, (_, second) => 290 + second)
  expect(secondsLeft(paceOf(...steady, ...slower), 100)).toBeGreaterThan(60)
})

it('begins anew with other files, and does not look twice in a second', () => {
  expect(nextPace(paceOf(0, 10, 20), 5, 9000)).toMatchObject({ beganMs: 9000, bytesPerS: 0 })
  const pace = paceOf(0, 10)
  expect(nextPace(pace, 500, 1400)).toBe(pace)
})

it.each([
  [0, { unit: 'moment' }],
  [5, { unit: 'moment' }],
  [6, { unit: 'seconds', count: 10 }],
  [41, { unit: 'seconds', count: 50 }],
  [51, { unit: 'minutes', count: 1 }],
  [61, { unit: 'minutes', count: 2 }],
  [3540, { unit: 'minutes', count: 59 }],
  [3541, { unit: 'hours', hours: 1, minutes: 0 }],
  [4900, { unit: 'hours', hours: 1, minutes: 30 }],
])('%d s are said as %j', (seconds, said) => {
  expect(timeLeft(seconds)).toEqual(said)
})
