import type { Finding } from '../model/verdict.ts'

export const groupIds = ['refused', 'costing', 'well', 'noted', 'open'] as const
export type GroupId = (typeof groupIds)[number]

export interface FindingGroup {
  id: GroupId
  findings: Finding[]
}

/** Less than a twentieth of a point shows as 0.0: nothing that a person should be asked to mend. A judgement. */
const leastPointsLost = 0.05

/**
 * The findings as they are read: what would be refused, what costs points with the dearest first, what is well, what is only told, and
 * what could not be judged; open questions stand in a list of their own. Groups without findings are left out; within a group the rule book's order stands.
 */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  // Only what costs points has different losses: in every other group the sort, which is stable, changes nothing.
  const sorted = findings.filter(({ outcome }) => outcome !== 'manual').toSorted((a, b) => costOf(b) - costOf(a))
  return groupIds.map((id) => ({ id, findings: sorted.filter((finding) => groupOf(finding) === id) })).filter((group) => group.findings.length > 0)
}

function costOf(finding: Finding): number {
  return groupOf(finding) === 'costing' ? finding.pointsLost : 0
}

export function groupOf({ outcome, pointsLost }: Pick<Finding, 'outcome' | 'pointsLost'>): GroupId {
  switch (outcome) {
    case 'blocked':
      return 'refused'
    case 'scored':
      return pointsLost >= leastPointsLost ? 'costing' : 'well'
    case 'allowed':
      return 'well'
    case 'informative':
      return 'noted'
    case 'manual':
    case 'unmeasured':
    case 'not-applicable':
      return 'open'
  }
}
