import { useAction } from '../actions/able.ts'
import { isOver } from '../api/import-item.ts'
import type { QueueState } from '../api/import-queue.ts'
import { useChange } from '../api/use-change.tsx'
import { useWorkbench } from '../api/workbench.ts'
import { useTexts } from '../app/use-texts.ts'
import type { AskQueue } from './use-queue.ts'

/** What can be done with all of the queue; undefined where there is nothing to do it with. */
export interface QueueDeeds {
  pause: (() => void) | undefined
  retryFailed: (() => void) | undefined
  cancelAll: (() => void) | undefined
  clear: (() => void) | undefined
}

export function useQueueActions({ items, paused }: QueueState, ask: AskQueue): QueueDeeds {
  const { t } = useTexts()
  const { queue } = useWorkbench()
  const change = useChange()
  const idsOf = (isMeant: (item: (typeof items)[number]) => boolean) => items.filter(isMeant).map(({ id }) => id)
  const open = idsOf((item) => !isOver(item))
  const failed = idsOf(({ state }) => state.kind === 'failed')
  const finished = idsOf((item) => isOver(item) && item.state.kind !== 'failed')

  const pause = () => ask((asked) => asked.pause(!paused))
  const retryFailed = () => ask((asked) => asked.retry(failed))
  const clear = () => ask((asked) => asked.dismiss(finished))
  const cancelAll = () =>
    void change({ label: t('imports.cancelled', { count: open.length }), do: () => queue.cancel(open), undo: () => queue.retry(open), tells: true })

  const can = { pause: open.length > 0 || paused, retryFailed: failed.length > 0, cancelAll: open.length > 0, clear: finished.length > 0 }
  useAction('queue.pause', pause, can.pause)
  useAction('queue.retryFailed', retryFailed, can.retryFailed)
  useAction('queue.cancelAll', cancelAll, can.cancelAll)
  useAction('queue.clear', clear, can.clear)
  return { pause: can.pause ? pause : undefined, retryFailed: can.retryFailed ? retryFailed : undefined, cancelAll: can.cancelAll ? cancelAll : undefined, clear: can.clear ? clear : undefined }
}
