import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Finding } from '../../../shared/model/verdict.ts'
import { compareVerdicts, type DifferenceKind } from '../../../shared/scoring/compare.ts'
import { scoreFindings, type Judged } from '../../../shared/scoring/score.ts'

function judged(practice: string, outcome: Finding['outcome'], score: number | null = null, weight = score === null ? 0 : 1): Judged {
  return { practice, outcome, value: score, unit: 'level', score, weight, evidence: [] }
}

function verdict(findings: Judged[], profile: 'documented' | 'ads' = 'documented', ruleBook = '1-a') {
  return { ...scoreFindings(findings), profile, ruleBook }
}

const kinds: [string, Judged | null, Judged | null, DifferenceKind][] = [
  ['a higher score', judged('a', 'scored', 20), judged('a', 'scored', 60), 'better'],
  ['a lower score', judged('a', 'scored', 60), judged('a', 'scored', 20), 'worse'],
  ['the same score', judged('a', 'scored', 60), judged('a', 'scored', 60), 'same'],
  ['a gate that opens', judged('a', 'blocked'), judged('a', 'allowed'), 'better'],
  ['a gate that shuts', judged('a', 'allowed'), judged('a', 'blocked'), 'worse'],
  ['an answer that was open', judged('a', 'manual', null, 1), judged('a', 'scored', 100), 'one-sided'],
  ['an occasion that is gone', judged('a', 'scored', 100), judged('a', 'not-applicable'), 'one-sided'],
  ['no judgement in either', judged('a', 'unmeasured', null, 1), judged('a', 'not-applicable'), 'same'],
  ['a practice that the other does not know', null, judged('a', 'scored', 50), 'one-sided'],
]

test.each(kinds)('%s', (_, before, after, kind) => {
  const { findings } = compareVerdicts(verdict(before ? [before] : []), verdict(after ? [after] : []))
  expect(findings.map((each) => each.kind)).toEqual([kind])
})

test('a practice that is met alike may count for other points where other things could be judged', () => {
  const before = verdict([judged('a', 'scored', 50), judged('b', 'manual', null, 1)])
  const after = verdict([judged('a', 'scored', 50), judged('b', 'scored', 100)])
  const difference = compareVerdicts(before, after)
  expect(difference.score).toBe(25)
  expect(difference.findings[0]).toMatchObject({ practice: 'a', kind: 'same', points: 25 })
})

test('what counts most stands first, whichever way', () => {
  const before = verdict([judged('a', 'scored', 50), judged('b', 'scored', 100), judged('c', 'scored', 10)])
  const after = verdict([judged('a', 'scored', 60), judged('b', 'scored', 0), judged('c', 'scored', 10)])
  expect(compareVerdicts(before, after).findings.map(({ practice }) => practice)).toEqual(['b', 'a', 'c'])
})

test('other goals and other rule books are said', () => {
  const one = verdict([judged('a', 'scored', 50)])
  expect(compareVerdicts(one, one)).toMatchObject({ isSameGoal: true, isSameRuleBook: true })
  expect(compareVerdicts(one, verdict([judged('a', 'scored', 50)], 'ads', '1-b'))).toMatchObject({ isSameGoal: false, isSameRuleBook: false })
})

test('a draft of which nothing could be judged is no gain that a finding explains', () => {
  const difference = compareVerdicts(verdict([judged('a', 'unmeasured', null, 1)]), verdict([judged('a', 'scored', 70)]))
  expect(difference.score).toBeCloseTo(70)
  expect(difference.findings[0]?.points).toBeCloseTo(-30)
  expect(difference.unexplained).toBeCloseTo(100)
})

test('points and what is unexplained add up to the difference of the scores, and swapping turns every sign', () => {
  const outcome = fc.oneof(
    fc.record({ score: fc.integer({ min: 0, max: 100 }), weight: fc.integer({ min: 1, max: 9 }) }).map(({ score, weight }) => (id: string) => judged(id, 'scored', score, weight)),
    fc.constant((id: string) => judged(id, 'manual', null, 2)),
    fc.constant((id: string) => judged(id, 'allowed')),
  )
  const findings = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), outcome).map((made) => verdict(Object.entries(made).map(([id, make]) => make(id))))
  fc.assert(
    fc.property(findings, findings, (before, after) => {
      const there = compareVerdicts(before, after)
      const back = compareVerdicts(after, before)
      expect(there.findings.reduce((sum, { points }) => sum + points, there.unexplained)).toBeCloseTo(after.score - before.score, 6)
      expect(back.score).toBeCloseTo(-there.score, 9)
      const turned = { better: 'worse', worse: 'better', same: 'same', 'one-sided': 'one-sided' } as const
      const kindsThere = Object.fromEntries(there.findings.map(({ practice, kind }) => [practice, turned[kind]]))
      expect(Object.fromEntries(back.findings.map(({ practice, kind }) => [practice, kind]))).toEqual(kindsThere)
    }),
  )
})
