import { expect, test } from 'vitest'
import { groupFindings } from '../../../shared/findings/group-findings.ts'
import type { Finding } from '../../../shared/model/verdict.ts'

function finding(practice: string, outcome: Finding['outcome'], pointsLost = 0): Finding {
  return { practice, outcome, value: null, unit: 'count', score: null, weight: 0, pointsLost, evidence: [] }
}

test('findings are grouped, open questions left to their own list, and what costs points is sorted by what it costs', () => {
  const groups = groupFindings([
    finding('captionless', 'not-applicable'),
    finding('cheap', 'scored', 1.2),
    finding('met', 'scored', 0),
    finding('told', 'informative'),
    finding('unseen', 'unmeasured'),
    finding('dear', 'scored', 9),
    finding('within', 'allowed'),
    finding('trifle', 'scored', 0.04),
    finding('over', 'blocked'),
    finding('asked', 'manual'),
  ])
  expect(groups.map(({ id, findings }) => [id, findings.map(({ practice }) => practice)])).toEqual([
    ['refused', ['over']],
    ['costing', ['dear', 'cheap']],
    ['well', ['met', 'within', 'trifle']],
    ['noted', ['told']],
    ['open', ['captionless', 'unseen']],
  ])
})

test('equal losses keep the order of the rule book, and empty groups are left out', () => {
  const groups = groupFindings([finding('b', 'scored', 2), finding('a', 'scored', 2)])
  expect(groups).toHaveLength(1)
  expect(groups[0]?.findings.map(({ practice }) => practice)).toEqual(['b', 'a'])
})

test('nothing found is no group', () => {
  expect(groupFindings([])).toEqual([])
})
