import type { Verdict } from '../../shared/model/verdict.ts'

export interface VersionChange {
  practice: string
  /** Points of the score that came with it, below zero where they went; a gate that opened or closed weighs none. */
  points: number
  gate: 'opened' | 'closed' | null
}

/** Less shows as 0.0. */
const leastPoints = 0.05

/** What changed most from one version to the next: gates first, then by points either way. The points of all changes add up to the difference of the scores. */
export function versionChanges(before: Verdict, now: Verdict, most = 3): VersionChange[] {
  const old = new Map(before.findings.map((finding) => [finding.practice, finding]))
  const current = new Map(now.findings.map((finding) => [finding.practice, finding]))
  const changes = [...new Set([...current.keys(), ...old.keys()])].map((practice): VersionChange => {
    const [was, is] = [old.get(practice), current.get(practice)]
    const [wasClosed, isClosed] = [was?.outcome === 'blocked', is?.outcome === 'blocked']
    return { practice, points: (was?.pointsLost ?? 0) - (is?.pointsLost ?? 0), gate: wasClosed === isClosed ? null : isClosed ? 'closed' : 'opened' }
  })
  return changes
    .filter(({ points, gate }) => gate !== null || Math.abs(points) >= leastPoints)
    .toSorted((one, other) => Number(other.gate !== null) - Number(one.gate !== null) || Math.abs(other.points) - Math.abs(one.points))
    .slice(0, most)
}

/** Scores compare only where the same rules were asked for: one goal, and the same version of the same house rules or none. */
export function compares(one: Verdict, other: Verdict): boolean {
  return one.profile === other.profile && one.house?.id === other.house?.id && one.house?.version === other.house?.version
}
