import type { Finding, Verdict } from '../model/verdict.ts'

/**
 * How a practice's outcome changed: by its own score or by what a gate said; `one-sided` where only one of the two drafts could be judged by it.
 */
export type DifferenceKind = 'better' | 'worse' | 'same' | 'one-sided'
export const differenceKinds = ['worse', 'better', 'one-sided', 'same'] as const satisfies readonly DifferenceKind[]

export interface FindingDifference {
  practice: string
  kind: DifferenceKind
  /** Null where that verdict does not know the practice. */
  before: Finding | null
  after: Finding | null
  /** Points of the score that the second draft has more by this practice. It can differ from 0 where nothing changed: what it weighs depends on what else could be judged. */
  points: number
}

export interface VerdictDifference {
  /** Points that the second draft has more. */
  score: number
  /** Those that count most first, whichever way. */
  findings: FindingDifference[]
  /** What no finding tells of the difference: a draft of which nothing could be judged scores 0 without losing points. 0 otherwise. */
  unexplained: number
  isSameGoal: boolean
  isSameRuleBook: boolean
}

type Compared = Pick<Verdict, 'score' | 'findings' | 'profile' | 'ruleBook' | 'house'>

/** Two verdicts, finding by finding. The points of the findings and what is unexplained add up to the difference of the scores. */
export function compareVerdicts(before: Compared, after: Compared): VerdictDifference {
  const [first, second] = [byPractice(before), byPractice(after)]
  const practices = new Set([...first.keys(), ...second.keys()])
  const findings = [...practices].map((practice) => compareFindings(practice, first.get(practice) ?? null, second.get(practice) ?? null))
  const score = after.score - before.score
  const explained = findings.reduce((total, { points }) => total + points, 0)
  return {
    score,
    findings: findings.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points)),
    unexplained: withoutRounding(score - explained),
    isSameGoal: before.profile === after.profile && before.house?.id === after.house?.id,
    isSameRuleBook: before.ruleBook === after.ruleBook,
  }
}

function byPractice({ findings }: Compared): Map<string, Finding> {
  return new Map(findings.map((finding) => [finding.practice, finding]))
}

function compareFindings(practice: string, before: Finding | null, after: Finding | null): FindingDifference {
  return { practice, kind: kindOf(before, after), before, after, points: (before?.pointsLost ?? 0) - (after?.pointsLost ?? 0) }
}

function kindOf(before: Finding | null, after: Finding | null): DifferenceKind {
  const [was, is] = [meritOf(before), meritOf(after)]
  if (was === null && is === null) return 'same'
  if (was === null || is === null) return 'one-sided'
  if (Math.abs(is - was) < leastMerit) return 'same'
  return is > was ? 'better' : 'worse'
}

/** Whether a difference says anything: what neither draft was judged by says nothing about the two. */
export function isSaid({ before, after, points }: FindingDifference): boolean {
  return points !== 0 || [before, after].some((finding) => finding !== null && ['scored', 'allowed', 'blocked', 'informative'].includes(finding.outcome))
}

/** Less of a hundred than is ever shown. */
const leastMerit = 0.05

/** How well a practice is met, 0-100; null where there is no judgement. */
function meritOf(finding: Finding | null): number | null {
  if (finding?.outcome === 'allowed') return 100
  if (finding?.outcome === 'blocked') return 0
  return finding?.score ?? null
}

/** Sums of floating point numbers are off by less than this. */
function withoutRounding(points: number): number {
  return Math.abs(points) < 1e-6 ? 0 : points
}
