import { expect, test } from 'vitest'
import type { Finding } from '../../../shared/model/verdict.ts'
import { fixFirst } from '../../../shared/scoring/fix-first.ts'

const finding = (practice: string, outcome: Finding['outcome'], pointsLost = 0): Finding => ({
  practice,
  outcome,
  value: null,
  unit: 'level',
  score: null,
  weight: 0,
  pointsLost,
  evidence: [],
})

test('refusals first, then by points, then as in the catalogue', () => {
  const findings = [
    finding('small', 'scored', 2),
    finding('well', 'scored', 0),
    finding('large', 'scored', 9),
    finding('as-small', 'scored', 2),
    finding('refused', 'blocked'),
    finding('allowed', 'allowed'),
    finding('unknown', 'unmeasured'),
  ]
  expect(fixFirst(findings)).toEqual(['refused', 'large', 'small', 'as-small'])
})
