import type { ProfileId } from '../model/verdict.ts'
import { forProfile } from '../practices/practice.ts'
import { fixFirst } from '../scoring/fix-first.ts'
import { toScore } from '../scoring/ramp.ts'
import { scoreFindings, type Judged } from '../scoring/score.ts'
import { layOut } from './lay-out.ts'
import type { PlanMeasured, PlanPractice } from './plan-practice.ts'
import type { PlanVerdict } from './plan-verdict.ts'
import type { PlanContext, PlannedPost } from './planned-post.ts'
import { planPractices } from './practices/index.ts'

/**
 * Judges the plan of one client, from one calendar date to another. Pure, and independent of the order of the posts; those outside the
 * period are only looked at for what they repeat. Throws a RangeError for a time zone that does not exist.
 */
export function judgePlan(posts: readonly PlannedPost[], context: PlanContext, practices: readonly PlanPractice[] = planPractices): PlanVerdict {
  const plan = layOut(posts, context)
  const measured = practices.map((practice) => practice.measure(plan, context))
  const scored = scoreFindings(practices.map((practice, index) => toJudged(practice, measured[index]!, context.profile)))
  return {
    profile: context.profile,
    from: context.from,
    to: context.to,
    score: scored.score,
    coverage: scored.coverage,
    band: scored.band,
    findings: scored.findings.map((finding, index) => ({ ...finding, evidence: evidenceOf(measured[index]!) })),
    fixFirst: fixFirst(scored.findings),
  }
}

function toJudged(practice: PlanPractice, measured: PlanMeasured, profile: ProfileId): Judged {
  const blank = { practice: practice.id, value: null, unit: practice.unit, score: null, evidence: [] }
  const weight = forProfile(practice.weight, profile).value
  if (measured === 'not-applicable') return { ...blank, outcome: 'not-applicable', weight: 0 }
  if (measured === 'unanswered') return { ...blank, outcome: 'manual', weight }
  const { value } = measured
  if (weight === 0) return { ...blank, outcome: 'informative', value, weight }
  return { ...blank, outcome: 'scored', value, score: toScore(value, forProfile(practice.scale, profile)), weight }
}

function evidenceOf(measured: PlanMeasured) {
  return typeof measured === 'string' ? [] : measured.evidence
}
