import { describe, expect, it } from 'vitest'
import { integratedLufs, powerToLufs, rangeLu } from '../../../electron/core/gather/loudness-gate.ts'

const powers = (...groups: readonly (readonly [lufs: number, count: number])[]) =>
  groups.flatMap(([lufs, count]) => Array.from({ length: count }, () => 10 ** ((lufs + 0.691) / 10)))

it('a power of 1 is -0.691 LUFS', () => {
  expect(powerToLufs(1)).toBe(-0.691)
})

describe('integrated', () => {
  it.each([
    { name: 'one level', windows: powers([-23, 10]), lufs: -23 },
    { name: 'the mean is of powers', windows: powers([-20, 10], [-26, 10]), lufs: -22.04 },
    { name: '10 LU under the mean is left out', windows: powers([-20, 10], [-33, 10]), lufs: -20 },
    { name: 'under -70 LUFS is left out', windows: powers([-69, 10], [-71, 1000]), lufs: -69 },
  ])('$name', ({ windows, lufs }) => {
    expect(integratedLufs(windows)).toBeCloseTo(lufs, 1)
  })
  it('of nothing is unknown', () => {
    expect(integratedLufs([])).toBeNull()
    expect(integratedLufs(powers([-75, 10]))).toBeNull()
  })
})

describe('range', () => {
  it.each([
    { name: 'one level', windows: powers([-23, 100]), lu: 0 },
    { name: 'two levels', windows: powers([-20, 50], [-30, 50]), lu: 10 },
    { name: 'the quietest tenth does not count', windows: powers([-20, 91], [-30, 9]), lu: 0 },
    { name: 'nor the loudest twentieth', windows: powers([-20, 96], [-10, 4]), lu: 0 },
    { name: '20 LU under the mean is left out', windows: powers([-20, 50], [-45, 50]), lu: 0 },
  ])('$name', ({ windows, lu }) => {
    expect(rangeLu(windows)).toBeCloseTo(lu, 6)
  })
  it('of nothing is unknown', () => {
    expect(rangeLu(powers([-75, 10]))).toBeNull()
  })
})
