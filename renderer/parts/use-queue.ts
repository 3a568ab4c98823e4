import { notifications } from '@mantine/notifications'
import { createElement, useCallback, useSyncExternalStore } from 'react'
import { toFailure } from '../../shared/model/failure.ts'
import type { ImportQueue, QueueState } from '../api/import-queue.ts'
import { useWorkbench } from '../api/workbench.ts'
import { useTexts } from '../app/use-texts.ts'
import { FailureNotice } from './failure-notice.tsx'

export type AskQueue = (ask: (queue: ImportQueue) => Promise<void>) => void

/** The queue as it is now, and a way to ask something of it that says when it cannot be done. */
export function useQueue(): { state: QueueState; ask: AskQueue } {
  const { t } = useTexts()
  const { queue } = useWorkbench()
  const state = useSyncExternalStore(queue.subscribe, queue.state)
  const ask = useCallback<AskQueue>(
    (asked) => {
      asked(queue).catch((error: unknown) => notifications.show({ color: 'red', title: t('imports.notDone'), message: createElement(FailureNotice, { failure: toFailure(error) }) }))
    },
    [queue, t],
  )
  return { state, ask }
}
