import type { PlanPractice } from '../planning/plan-practice.ts'
import { planPractices } from '../planning/practices/index.ts'
import { practices } from '../practices/index.ts'
import type { Fact } from './fact.ts'
import { facts } from './facts/index.ts'
import type { Books } from './places.ts'
import { refusedClaims } from './refused-claims.ts'
import { resultsPractices } from './results-practices.ts'

/** The whole rule book: what is documented, and every entry that a fact has its place in. */
export interface RuleBook extends Books {
  facts: readonly Fact[]
  plan: readonly PlanPractice[]
}

export const ruleBook: RuleBook = { facts, practices, plan: planPractices, results: resultsPractices, refused: refusedClaims }
