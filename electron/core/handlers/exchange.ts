import { randomUUID } from 'node:crypto'
import { largestPlan } from '../../../shared/contract/exchange.ts'
import type { ParsedInput } from '../../../shared/contract/contract.ts'
import { Failure } from '../../../shared/model/failure.ts'
import type { CallContext } from '../core.ts'
import { authorOf } from '../db/authors.ts'
import { exportPlan } from '../exchange/export-plan.ts'
import { putPlanBack, type PlanBefore } from '../exchange/keep-plan.ts'
import { lookAtPlan, takePlan } from '../exchange/plan-jobs.ts'
import { onPlanThread } from '../exchange/plan-thread.ts'
import type { PlanFile } from '../exchange/read-plan.ts'
import type { Handlers } from './handlers.ts'
import { readSheet, type TakingIn } from './taking-in.ts'

type ExchangeHandlers = Pick<Handlers, 'plan.export' | 'plan.read' | 'plan.import' | 'plan.undo'>

/** So many imports can be taken back, the newest. */
const mostUndone = 20
/** UTF-16 units; a longer file is read in a thread, which takes a third of a second to start. About 500 rows; a judgement. */
const longFile = 100_000

export function exchangeHandlers({ db, dataDir, uploads, now, changed }: TakingIn & { dataDir: string }): ExchangeHandlers {
  const undoable = new Map<string, PlanBefore>()
  const by = (who: string) => ({ who: authorOf(db, who), at: now().toISOString() })

  async function fileOf({ clientId, format, source, mapping }: Omit<ParsedInput<'plan.read'>, 'limit'>, context: CallContext) {
    const { text, notes } = await readSheet(source, uploads, largestPlan, context)
    return { file: { clientId, format, text, mapping } satisfies PlanFile, notes, isLong: text.length > longFile }
  }

  return {
    'plan.export': async (input) => exportPlan(db, input, now()),

    'plan.read': async ({ limit, ...input }, context) => {
      const { file, notes, isLong } = await fileOf(input, context)
      const look = isLong ? await onPlanThread(dataDir, 'look', { file, limit }) : lookAtPlan(db, file, limit)
      return { ...look, notes: [...notes, ...look.notes] }
    },

    'plan.import': async ({ who, ...input }, context) => {
      const { file, isLong } = await fileOf(input, context)
      const { counts, before } = isLong ? await onPlanThread(dataDir, 'take', { file, by: by(who) }) : takePlan(db, file, by(who))
      const undo = randomUUID()
      undoable.set(undo, before)
      for (const old of [...undoable.keys()].slice(0, -mostUndone)) undoable.delete(old)
      changed([], ['plan'])
      return { ...counts, undo }
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
