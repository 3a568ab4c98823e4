import { practiceOf } from '../house-rules/practice-of.ts'
import type { Verdict } from '../model/verdict.ts'
import type { Category } from '../practices/practice.ts'

export interface CategoryLoss {
  category: Category
  pointsLost: number
  /** The finding of it that costs most. */
  dearest: string
}

/** Points lost by category, the dearest first; what costs less than is shown is left out. */
export function pointsByCategory(verdict: Verdict): CategoryLoss[] {
  const losses = new Map<Category, CategoryLoss>()
  for (const { practice, pointsLost } of verdict.findings.toSorted((a, b) => b.pointsLost - a.pointsLost)) {
    const category = pointsLost > 0 ? practiceOf(verdict, practice)?.category : undefined
    if (!category) continue
    const before = losses.get(category)
    losses.set(category, before ? { ...before, pointsLost: before.pointsLost + pointsLost } : { category, pointsLost, dearest: practice })
  }
  return [...losses.values()].filter(({ pointsLost }) => pointsLost >= 0.05).toSorted((a, b) => b.pointsLost - a.pointsLost)
}
