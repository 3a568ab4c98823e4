/** What one draft loses by a practice. */
export interface DraftCost {
  practice: string
  pointsLost: number
}

export interface CostAcross {
  practice: string
  /** Drafts that lose points by it. */
  drafts: number
  /** Points of all of them together. */
  pointsLost: number
}

/** What costs most across drafts, by the points of all of them; ties by id, so that the same drafts are told alike. */
export function costsAcross(drafts: readonly { costs: readonly DraftCost[] }[]): CostAcross[] {
  const found = new Map<string, CostAcross>()
  for (const { practice, pointsLost } of drafts.flatMap(({ costs }) => costs)) {
    const before = found.get(practice) ?? { practice, drafts: 0, pointsLost: 0 }
    found.set(practice, { practice, drafts: before.drafts + 1, pointsLost: before.pointsLost + pointsLost })
  }
  return [...found.values()].toSorted((one, other) => other.pointsLost - one.pointsLost || (one.practice < other.practice ? -1 : 1))
}

/** The value in the middle, of an even number the mean of the two; null of none. */
export function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((one, other) => one - other)
  const half = sorted.length / 2
  const [low, high] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]]
  return low === undefined || high === undefined ? null : (low + high) / 2
}
