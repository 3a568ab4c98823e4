import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding, Verdict } from '../../../shared/model/verdict.ts'
import { compares, versionChanges } from '../../../renderer/parts/version-changes.ts'

function finding(practice: string, pointsLost: number, outcome: Finding['outcome'] = 'scored'): Finding {
  return { practice, outcome, value: null, unit: 'count', score: null, weight: 1, pointsLost, evidence: [] }
}

function verdict(findings: Finding[], more: Partial<Verdict> = {}): Verdict {
  return { profile: 'documented', score: 0, coverage: 1, band: [0, 100], verdict: 'nearly', findings, fixFirst: [], ruleBook: 'x', ...more }
}

function losing(points: Record<string, number>): Verdict {
  return verdict(Object.entries(points).map(([practice, lost]) => finding(practice, lost)))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}

describe('what changed between two versions', () => {
  it('stands by points, either way, and leaves out what shows as nothing', () => {
    const before = verdict([finding('a', 10), finding('b', 0), finding('c', 5), finding('d', 1.04), finding('gone', 3)])
    const now = verdict([finding('a', 2), finding('b', 9), finding('c', 5), finding('d', 1), finding('new', 1)])
    expect(versionChanges(before, now, 9).map(({ practice, points }) => [practice, points])).toEqual([['b', -9], ['a', 8], ['gone', 3], ['new', -1]])
    expect(versionChanges(before, now)).toHaveLength(3)
  })

  it('puts gates first', () => {
    const before = verdict([finding('a', 10), finding('size', 0, 'blocked'), finding('length', 0, 'allowed')])
    const now = verdict([finding('a', 0), finding('size', 0, 'allowed'), finding('length', 0, 'blocked')])
    expect(versionChanges(before, now).map(({ practice, gate }) => [practice, gate])).toEqual([['size', 'opened'], ['length', 'closed'], ['a', null]])
  })

  it('adds up to the difference of the scores', () => {
    const losses = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.double({ min: 0.05, max: 25, noNaN: true }))
    fc.assert(
      fc.property(losses, losses, (one, other) => {
        const points = sum(versionChanges(losing(one), losing(other), 99).map((change) => change.points))
        // What is too small to show is left out: four practices at most.
        expect(Math.abs(points - (sum(Object.values(one)) - sum(Object.values(other))))).toBeLessThan(4 * 0.05)
      }),
    )
  })

  it('compares like with like alone', () => {
    const rules = { id: crypto.randomUUID(), name: 'x', version: 1 } as Verdict['house'] & object
    expect(compares(verdict([]), verdict([]))).toBe(true)
    expect(compares(verdict([]), verdict([], { profile: 'ads' }))).toBe(false)
    expect(compares(verdict([]), verdict([], { house: rules }))).toBe(false)
    expect(compares(verdict([], { house: rules }), verdict([], { house: { ...rules, version: 2 } }))).toBe(false)
  })
})
