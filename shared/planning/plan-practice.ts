import type { Unit } from '../model/verdict.ts'
import type { PerProfile, Scale, Stated, Text, Weight } from '../practices/practice.ts'
import type { Plan } from './lay-out.ts'
import type { PlanEvidence } from './plan-verdict.ts'
import type { PlanContext } from './planned-post.ts'

/** not-applicable: the plan gives no occasion for it · unanswered: it applies, but what it needs has not been told. */
export type PlanMeasured = { value: number | boolean; evidence: PlanEvidence[] } | 'not-applicable' | 'unanswered'

/** A documented practice of the calendar. One whose sources cannot be traced weighs 0: its value is shown and not scored. */
export interface PlanPractice extends Omit<Stated, 'category'> {
  kind: 'plan'
  /** What is wrong when not all is well. */
  failTitle: Text
  /** What to fill in where it is unanswered. */
  ask?: Text
  unit: Unit
  scale: PerProfile<Scale>
  weight: PerProfile<Weight>
  measure(plan: Plan, context: PlanContext): PlanMeasured
}
