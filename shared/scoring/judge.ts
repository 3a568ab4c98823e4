import { isMissing, type Artifacts, type ArtifactValues } from '../model/artifacts.ts'
import type { FailureData } from '../model/failure.ts'
import { houseFields, type HousePractice } from '../house-rules/house-practice.ts'
import type { JudgedBy, Verdict } from '../model/verdict.ts'
import { practices as all } from '../practices/index.ts'
import { forProfile, type AnyPractice, type Context, type Measured } from '../practices/practice.ts'
import { fixFirst } from './fix-first.ts'
import { toScore } from './ramp.ts'
import { ruleBookVersion } from './rule-book.ts'
import { scoreFindings, verdictWordOf, type Judged } from './score.ts'

export { isCurrent } from './rule-book.ts'

export interface JudgeOptions {
  /** The draft could only be read in part. */
  damaged?: boolean
  /** The rule book to judge by; all documented practices unless told. */
  practices?: readonly HousePractice[]
  /** The house rules that made those practices what they are. */
  house?: JudgedBy
}

/** Judges a draft by what was measured. Pure: the same artifacts, context and rule book always give the same verdict. */
export function judge(artifacts: Artifacts, context: Context, { damaged = false, practices = all, house }: JudgeOptions = {}): Verdict {
  const judged = practices.map((practice) => judgePractice(practice, artifacts, context))
  const scored = scoreFindings(carryWeights(practices, judged, context))
  return {
    profile: context.profile,
    score: scored.score,
    coverage: scored.coverage,
    band: scored.band,
    verdict: verdictWordOf(scored, damaged),
    findings: scored.findings,
    fixFirst: fixFirst(scored.findings),
    ruleBook: ruleBookVersion(practices),
    ...(house && { house }),
  }
}

/** A practice that is not met at all carries the weights of those within it that have no occasion because of it. */
function carryWeights(practices: readonly AnyPractice[], judged: readonly Judged[], context: Context): Judged[] {
  const idle = practices.filter(({ within }, at) => within !== undefined && judged[at]?.outcome === 'not-applicable')
  return judged.map((finding) => {
    const carried = finding.score === 0 ? idle.filter(({ within }) => within === finding.practice) : []
    if (carried.length === 0) return finding
    return { ...finding, weight: carried.reduce((weight, practice) => weight + weightOf(practice, context), finding.weight), carries: carried.map(({ id }) => id) }
  })
}

function judgePractice(practice: AnyPractice, artifacts: Artifacts, context: Context): Judged {
  if (hasNeeded(artifacts, practice)) return toJudged(practice, practice.measure(artifacts, context), context)
  const failures = practice.needs.flatMap((name) => failureOf(artifacts[name]))
  if (!failures.some(({ code }) => code === 'no_audio_stream')) return unmeasured(practice, context, failures[0] ?? measurementFailed)
  const value = practice.withoutAudio
  return toJudged(practice, value === undefined ? 'not-applicable' : { value }, context)
}

/** What a practice did not declare may still be missing, but its type lets it see nothing that it did not declare. */
function hasNeeded(artifacts: Artifacts, { needs }: AnyPractice): artifacts is ArtifactValues {
  return needs.every((name) => !isMissing(artifacts[name]))
}

function failureOf(gathered: object): FailureData[] {
  return isMissing(gathered) ? [gathered.failure] : []
}

/** A measurement that comes to no number is a defect of ours: it may cost coverage, never the whole verdict. */
const measurementFailed: FailureData = { code: 'measurement_failed' }

function toJudged(practice: AnyPractice, measured: Measured, context: Context): Judged {
  const { profile } = context
  const weight = weightOf(practice, context)
  const blank = blankOf(practice)
  if (measured === 'not-applicable') return { ...blank, outcome: 'not-applicable', weight: 0 }
  if (measured === 'unanswered') return { ...blank, outcome: 'manual', weight }
  if ('unmeasured' in measured) return unmeasured(practice, context, { code: measured.unmeasured })
  if (isNoNumber(measured.value)) return unmeasured(practice, context, measurementFailed)
  const { value, evidence = [] } = measured
  if ('refused' in measured) return { ...blank, outcome: measured.refused ? 'blocked' : 'allowed', value, weight: 0, evidence }
  if (practice.kind === 'gate') return { ...blank, outcome: 'informative', value, weight: 0, evidence }
  return { ...blank, outcome: 'scored', value, score: toScore(measured.value, forProfile(practice.scale, profile)), weight, evidence }
}

/** It applies and would weigh, but is not known. */
function unmeasured(practice: AnyPractice, context: Context, failure: FailureData): Judged {
  return { ...blankOf(practice), outcome: 'unmeasured', weight: weightOf(practice, context), failure }
}

function blankOf(practice: HousePractice) {
  const gate = practice.kind === 'gate' && practice.gate !== null ? { gate: practice.gate } : {}
  const own = practice.house ? houseFields(practice.house) : []
  return { practice: practice.id, value: null, unit: practice.unit, score: null, evidence: [], ...gate, ...(own.length > 0 && { house: own }) }
}

function weightOf(practice: AnyPractice, { profile }: Context): number {
  return practice.kind === 'gate' ? 0 : forProfile(practice.weight, profile).value
}

function isNoNumber(value: unknown): boolean {
  return typeof value === 'number' && !Number.isFinite(value)
}
