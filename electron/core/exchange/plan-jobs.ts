import type { Output } from '../../../shared/contract/contract.ts'
import { Failure } from '../../../shared/model/failure.ts'
import type { Database } from '../db/database.ts'
import type { Does } from './differences.ts'
import { keepPlan, type PlanBefore } from './keep-plan.ts'
import { readPlan, type PlanFile, type ReadPlan } from './read-plan.ts'

/** What a file would do to a client's plan, with the first `limit` of its rows, those that are refused before all others. Throws `client_not_found`. */
export function lookAtPlan(db: Database, file: PlanFile, limit: number): Output<'plan.read'> {
  const { posts, repeats, columns, problems, notes } = readPlan(db, file)
  return {
    columns,
    counts: countsOf(posts),
    rows: refusedFirst(posts).slice(0, limit).map(({ row, does, post, changes, problems: wrong, notes: told }) => ({ row, does, post, changes, problems: wrong, notes: told })),
    repeatCounts: countsOf(repeats),
    repeats: refusedFirst(repeats).slice(0, limit).map(({ row, does, repeat, changes, problems: wrong, notes: told }) => ({ row, does, repeat, changes, problems: wrong, notes: told })),
    problems,
    notes,
  }
}

export interface TakenPlan {
  counts: Omit<Output<'plan.import'>, 'undo'>
  before: PlanBefore
}

/** Times that a file is read before it is read with everybody else shut out. */
const mostReadings = 3

/** Takes a file into a client's plan: all of it or nothing. Throws what is wrong with the file, or `plan_refused`. */
export function takePlan(db: Database, file: PlanFile, by: { who: string; at: string }): TakenPlan {
  for (let reading = 1; reading < mostReadings; reading += 1) {
    const asOf = db.othersWrote()
    const found = accepted(readPlan(db, file))
    // Somebody else wrote while this was read: what it was laid beside may be another by now.
    const taken = db.write(() => (db.othersWrote() === asOf ? kept(db, found, by) : null))
    if (taken) return taken
  }
  return db.write(() => kept(db, accepted(readPlan(db, file)), by))
}

function accepted(found: ReadPlan): ReadPlan {
  const [problem] = found.problems
  if (problem) throw new Failure(problem.code, problem.values, problem.details)
  const count = countsOf(found.posts).refuse + countsOf(found.repeats).refuse
  if (count > 0) throw new Failure('plan_refused', { count })
  return found
}

function kept(db: Database, found: ReadPlan, by: { who: string; at: string }): TakenPlan {
  const [ofPosts, ofRepeats] = [countsOf(found.posts), countsOf(found.repeats)]
  return { counts: { added: ofPosts.add, changed: ofPosts.change, same: ofPosts.same, repeats: ofRepeats.add + ofRepeats.change }, before: keepPlan(db, found, by) }
}

function countsOf(entries: readonly { does: Does }[]): Record<Does, number> {
  const counts = { add: 0, change: 0, same: 0, refuse: 0 }
  for (const { does } of entries) counts[does] += 1
  return counts
}

function refusedFirst<Entry extends { does: Does }>(entries: readonly Entry[]): Entry[] {
  return [...entries.filter(({ does }) => does === 'refuse'), ...entries.filter(({ does }) => does !== 'refuse')]
}
