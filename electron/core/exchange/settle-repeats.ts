import type { FailureData } from '../../../shared/model/failure.ts'
import { toFailure } from '../../../shared/model/failure.ts'
import { repeat as repeatForm, type Repeat } from '../../../shared/model/post.ts'
import { checkRule } from '../../../shared/planning/repeats.ts'
import type { KeptPlan } from './kept-plan.ts'
import type { ToldRepeat } from './plan.ts'
import { stableId } from './stable-id.ts'
import { changedFields, lostReferences, type Does } from './differences.ts'

export interface SettledRepeat {
  row: number
  does: Does
  repeat: Repeat | null
  changes: string[]
  problems: FailureData[]
  notes: FailureData[]
  isRemoved: boolean
  /** The id it has in the file. */
  toldId: string
}

/** The repeats of a file, laid beside those of a client; see `settle`. */
export function settleRepeats(told: readonly ToldRepeat[], kept: KeptPlan, isElsewhere: (id: string) => boolean): SettledRepeat[] {
  const seen = new Map<string, number>()
  return told.map((each) => settleRepeat(each, kept, isElsewhere, seen))
}

function settleRepeat({ row, repeat, problems, notes }: ToldRepeat, kept: KeptPlan, isElsewhere: (id: string) => boolean, seen: Map<string, number>): SettledRepeat {
  const refused = (reasons: FailureData[]): SettledRepeat => ({ row, does: 'refuse', repeat: null, changes: [], problems: reasons, notes, isRemoved: false, toldId: repeat?.id ?? '' })
  if (!repeat || problems.length > 0) return refused(problems)
  const other = seen.get(repeat.id)
  if (other !== undefined) return refused([{ code: 'plan_row_twice', values: { row, other } }])
  seen.set(repeat.id, row)
  try {
    checkRule(repeat.rule, repeat.localStart)
  } catch (error) {
    return refused([toFailure(error)])
  }
  const id = isElsewhere(repeat.id) ? stableId(kept.client.id, 'copy', repeat.id) : repeat.id
  const before = kept.repeats.find((each) => each.id === id)
  const lost = lostReferences(repeat.content, kept.names).filter((field) => repeat.content[field] !== before?.content[field])
  const content = { ...repeat.content, ...Object.fromEntries(lost.map((field) => [field, before?.content[field] ?? null])) }
  const after = repeatForm.parse({ ...repeat, content, id, clientId: kept.client.id, skipped: repeat.skipped.toSorted() })
  const changes = before ? changedFields({ ...before, skipped: before.skipped.toSorted() }, after) : []
  return {
    row,
    does: before ? (changes.length > 0 ? 'change' : 'same') : 'add',
    repeat: after,
    changes,
    problems: [],
    notes: [...notes, ...lost.map((field): FailureData => ({ code: 'plan_reference_lost', values: { row, column: field } }))],
    isRemoved: kept.removedRepeats.some((each) => each.id === id),
    toldId: repeat.id,
  }
}
