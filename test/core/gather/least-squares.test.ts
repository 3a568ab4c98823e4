import { expect, it } from 'vitest'
import { missedBy, solveRows, unknowns } from '../../../electron/core/gather/least-squares.ts'
import { random } from './made-frames.ts'

const truth = [0.5, -2, 3, 0.25, -1]

/** Rows that the truth explains, but for the share that is off by 50. */
function made(count: number, shareOff = 0): Float32Array {
  const next = random(9)
  const rows = new Float32Array(count * (unknowns + 1))
  for (let row = 0; row < count; row++) {
    const start = row * (unknowns + 1)
    for (let i = 0; i < unknowns; i++) rows[start + i] = next() * 10 - 5
    rows[start + unknowns] = truth.reduce((sum, each, i) => sum + each * rows[start + i]!, 0) + (row < shareOff * count ? 50 : 0)
  }
  return rows
}

function distance(solution: Float64Array): number {
  return truth.reduce((sum, each, i) => sum + Math.abs(each - solution[i]!), 0)
}

it('finds the solution of rows without noise, which then miss nothing', () => {
  const rows = made(200)
  const solution = solveRows(rows, 200, null, 3)
  truth.forEach((each, i) => expect(solution[i]).toBeCloseTo(each, 4))
  const misses = new Float32Array(200)
  missedBy(rows, 200, solution, misses)
  expect(Math.max(...misses)).toBeLessThan(0.001)
})

it('comes nearer to the truth when rows that miss are weighed down', () => {
  const rows = made(200, 0.2)
  const misses = new Float32Array(200)
  const first = solveRows(rows, 200, null, 3)
  missedBy(rows, 200, first, misses)
  const again = solveRows(rows, 200, misses, 3)
  expect(distance(again)).toBeLessThan(distance(first))
})

it('leaves an unknown at 0 that the rows say nothing about', () => {
  const rows = made(50)
  for (let row = 0; row < 50; row++) rows[row * (unknowns + 1) + 3] = 0
  expect(solveRows(rows, 50, null, 3)[3]).toBe(0)
})
