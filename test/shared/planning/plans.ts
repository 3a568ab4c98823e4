import { expect, test } from 'vitest'
import { judgePlan, planPractices, type PlanContext, type PlanFinding, type PlannedPost } from '../../../shared/planning/index.ts'

/** A post that keeps to everything a single post can keep to. */
export function post(changes: Partial<PlannedPost> & Pick<PlannedPost, 'at'>): PlannedPost {
  return {
    id: changes.at,
    format: 'original',
    status: 'scheduled',
    caption: 'Nieuw #breien',
    language: 'nl',
    contentKey: null,
    joinsTrend: true,
    collaborator: null,
    commentMinutes: 10,
    experiment: null,
    draftVerdict: 'ready',
    ...changes,
  }
}

/** March 2026, in UTC: a month that begins on a Sunday. */
export const march: PlanContext = {
  timeZone: 'UTC',
  from: '2026-03-01',
  to: '2026-03-31',
  profile: 'documented',
  weeklyGoal: null,
  bestHours: [],
  communityHashtags: ['#Breien'],
  accountCountry: 'NL',
  audienceCountries: ['NL', 'BE'],
  audienceLanguages: ['nl-NL'],
}

/** Posts at 18:00 UTC on these days of March 2026; the same day twice is two posts. */
export function on(days: readonly number[], changes: Partial<PlannedPost> = {}): PlannedPost[] {
  return days.map((day, index) => post({ at: new Date(Date.UTC(2026, 2, day, 18)).toISOString(), id: `p${index + 1}`, ...changes }))
}

export const everyDay = Array.from({ length: 31 }, (_, index) => index + 1)

export interface Case extends Partial<PlanContext> {
  /** What the case is about. */
  when: string
  posts: readonly PlannedPost[]
  outcome?: PlanFinding['outcome']
  value?: number | boolean
  /** To a tenth. */
  score?: number
  /** Parts that the evidence must hold, in order. */
  evidence?: object[]
}

/** What one practice finds on a plan. */
export function findingOf(id: string, posts: readonly PlannedPost[], context: Partial<PlanContext> = {}): PlanFinding {
  const practices = planPractices.filter((practice) => practice.id === id)
  const [finding] = judgePlan(posts, { ...march, ...context }, practices).findings
  if (!finding) throw new Error(`no practice ${id}`)
  return finding
}

/** Runs a practice over a table of cases; each says only what it is about. */
export function cases(id: string, table: readonly Case[]): void {
  test.each(table)(`${id}: $when`, ({ posts, outcome, value, score, evidence, ...context }) => {
    const finding = findingOf(id, posts, context)
    if (outcome !== undefined) expect(finding.outcome).toBe(outcome)
    // toBeCloseTo takes null for 0
    if (value !== undefined) expect(finding.value).toBeTypeOf(typeof value)
    if (typeof value === 'number') expect(finding.value).toBeCloseTo(value, 3)
    else if (value !== undefined) expect(finding.value).toBe(value)
    if (score !== undefined) expect(finding.outcome).toBe('scored')
    if (score !== undefined) expect(finding.score).toBeCloseTo(score, 1)
    if (evidence !== undefined) {
      expect(finding.evidence).toHaveLength(evidence.length)
      expect(finding.evidence).toMatchObject(evidence)
    }
  })
}
