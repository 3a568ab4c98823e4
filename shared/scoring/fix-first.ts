import type { Finding } from '../model/verdict.ts'

/** Ids of the practices to mend, refusals before all, then by the points that mending each would give back; ties in catalogue order. */
export function fixFirst(findings: readonly Finding[]): string[] {
  const refusals = findings.filter(({ outcome }) => outcome === 'blocked')
  const costing = findings.filter(({ pointsLost }) => pointsLost > 0).sort((a, b) => b.pointsLost - a.pointsLost)
  return [...refusals, ...costing].map(({ practice }) => practice)
}
