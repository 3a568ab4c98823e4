import type { Finding, VerdictWord } from '../model/verdict.ts'

/** A finding before it is known what it costs. */
export type Judged = Omit<Finding, 'pointsLost'>

export interface Scored {
  /** 0-100: 100 less the points lost. 0 where nothing at all could be measured, because unknown never passes. */
  score: number
  /** Weight that could be measured over the weight that applies, 0-1. */
  coverage: number
  /** What the score would be if all that is unknown failed, and if all of it were well. */
  band: [low: number, high: number]
  findings: Finding[]
}

/**
 * The mean of the scores by weight, told as points lost. Unmeasured findings leave the mean and lower coverage; gates and what does not
 * apply weigh nothing.
 */
export function scoreFindings(judged: readonly Judged[]): Scored {
  const applicable = sum(judged.map(({ weight }) => weight))
  const measured = sum(judged.map(({ weight, score }) => (score === null ? 0 : weight)))
  const findings = judged.map((finding) => ({ ...finding, pointsLost: pointsLost(finding, measured) }))
  const lost = sum(findings.map((finding) => finding.pointsLost))
  const score = measured > 0 ? Math.min(100, Math.max(0, 100 - lost)) : 0
  const coverage = applicable > 0 ? measured / applicable : 0
  return {
    score,
    coverage,
    band: [score * coverage, Math.min(100, score * coverage + 100 * (1 - coverage))],
    findings,
  }
}

function pointsLost({ score, weight }: Judged, measured: number): number {
  return score === null || measured === 0 ? 0 : ((100 - score) * weight) / measured
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

/** Judgements, all four: no source says when a draft is ready. They are round, and set so that small misses are forgiven. */
const readyFrom = 80
const nearlyFrom = 60
/** A single practice that costs this much keeps a draft from being ready, however well the rest is done. */
const costlyFrom = 10
/** So does knowing less than half of what applies, unanswered questions included: unknown never passes. */
const readyCoverage = 0.5

/** The verdict in a word. A draft that could only be read in part is never better than `rework`: what was not read cannot be vouched for. */
export function verdictWordOf({ score, coverage, findings }: Omit<Scored, 'findings'> & { findings: readonly Pick<Finding, 'outcome' | 'pointsLost'>[] }, damaged: boolean): VerdictWord {
  if (findings.some(({ outcome }) => outcome === 'blocked')) return 'blocked'
  if (damaged) return 'rework'
  const isCostly = findings.some(({ pointsLost: lost }) => lost >= costlyFrom)
  if (score >= readyFrom && coverage >= readyCoverage && !isCostly) return 'ready'
  return score >= nearlyFrom ? 'nearly' : 'rework'
}
