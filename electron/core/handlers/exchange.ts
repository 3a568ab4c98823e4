import { randomUUID } from 'node:crypto'
import { largestPlan } from '../../../shared/contract/exchange.ts'
import type { ParsedInput } from '../../../shared/contract/contract.ts'
import { Failure } from '../../../shared/model/failure.ts'
import type { CallContext } from '../core.ts'
import { authorOf } from '../db/authors.ts'
import type { Does } from '../exchange/differences.ts'
import { exportPlan } from '../exchange/export-plan.ts'
import { keepPlan, putPlanBack, type PlanBefore } from '../exchange/keep-plan.ts'
import { readPlan, type ReadPlan } from '../exchange/read-plan.ts'
import type { Handlers } from './handlers.ts'
import { readSheet, type TakingIn } from './taking-in.ts'

type ExchangeHandlers = Pick<Handlers, 'plan.export' | 'plan.read' | 'plan.import' | 'plan.undo'>

/** So many imports can be taken back, the newest. */
const mostUndone = 20

export function exchangeHandlers({ db, uploads, now, changed }: TakingIn): ExchangeHandlers {
  const undoable = new Map<string, PlanBefore>()
  const by = (who: string) => ({ who: authorOf(db, who), at: now().toISOString() })

  async function read({ clientId, format, source, mapping }: Omit<ParsedInput<'plan.read'>, 'limit'>, context: CallContext): Promise<ReadPlan> {
    const { text, notes } = await readSheet(source, uploads, largestPlan, context)
    const found = readPlan(db, { clientId, format, text, mapping })
    return { ...found, notes: [...notes, ...found.notes] }
  }

  return {
    'plan.export': async (input) => exportPlan(db, input, now()),

    'plan.read': async ({ limit, ...file }, context) => {
      const { posts, repeats, columns, problems, notes } = await read(file, context)
      return {
        columns,
        counts: countsOf(posts),
        rows: refusedFirst(posts).slice(0, limit).map(({ row, does, post, changes, problems: wrong, notes: told }) => ({ row, does, post, changes, problems: wrong, notes: told })),
        repeatCounts: countsOf(repeats),
        repeats: refusedFirst(repeats).slice(0, limit).map(({ row, does, repeat, changes, problems: wrong, notes: told }) => ({ row, does, repeat, changes, problems: wrong, notes: told })),
        problems,
        notes,
      }
    },

    'plan.import': async ({ who, ...file }, context) => {
      const found = await read(file, context)
      const [problem] = found.problems
      if (problem) throw new Failure(problem.code, problem.values, problem.details)
      const [ofPosts, ofRepeats] = [countsOf(found.posts), countsOf(found.repeats)]
      if (ofPosts.refuse + ofRepeats.refuse > 0) throw new Failure('plan_refused', { count: ofPosts.refuse + ofRepeats.refuse })
      const undo = randomUUID()
      undoable.set(undo, keepPlan(db, found, by(who)))
      for (const old of [...undoable.keys()].slice(0, -mostUndone)) undoable.delete(old)
      changed([], ['plan'])
      return { added: ofPosts.add, changed: ofPosts.change, same: ofPosts.same, repeats: ofRepeats.add + ofRepeats.change, undo }
    },

    'plan.undo': async ({ undo, who }) => {
      const before = undoable.get(undo)
      if (!before) throw new Failure('plan_undo_gone')
      db.write((run) => putPlanBack(db, run, before, by(who)))
      undoable.delete(undo)
      changed([], ['plan'])
      return {}
    },
  }
}

function countsOf(entries: readonly { does: Does }[]): Record<Does, number> {
  const counts = { add: 0, change: 0, same: 0, refuse: 0 }
  for (const { does } of entries) counts[does] += 1
  return counts
}

function refusedFirst<Entry extends { does: Does }>(entries: readonly Entry[]): Entry[] {
  return [...entries.filter(({ does }) => does === 'refuse'), ...entries.filter(({ does }) => does !== 'refuse')]
}
