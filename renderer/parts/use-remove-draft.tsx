import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useCallback } from 'react'
import { visibleText } from '../../shared/i18n/format.ts'
import type { DraftSummary } from '../../shared/model/draft.ts'
import { toFailure } from '../../shared/model/failure.ts'
import { useRemoval } from '../api/queries.ts'
import { useTexts } from '../app/use-texts.ts'
import { FailureNotice } from './failure-notice.tsx'

/** Long enough to notice, read and reach the button, with a screen reader too. A judgement. */
const undoMs = 12_000

/** Takes a draft out at once and offers to undo it, instead of asking first. */
export function useRemoveDraft(): (summary: DraftSummary) => void {
  const { t } = useTexts()
  const { mutate: remove } = useRemoval('draft.remove')
  const { mutate: restore } = useRemoval('draft.restore')

  return useCallback(
    ({ draft }) => {
      const id = `removed ${draft.id}`
      const fail = (error: Error) => notifications.show({ color: 'red', title: t('library.notRemoved'), message: <FailureNotice failure={toFailure(error)} /> })
      const undo = () => {
        notifications.hide(id)
        restore(draft.id, { onError: fail })
      }
      const message = (
        <span className="removed-notice">
          <span>{t('library.removedText', { name: visibleText(draft.name) })}</span>
          <Button size="compact-sm" variant="light" onClick={undo}>{t('library.undo')}</Button>
        </span>
      )
      remove(draft.id, { onError: fail, onSuccess: () => void notifications.show({ id, title: t('library.removed'), message, autoClose: undoMs, color: 'gray' }) })
    },
    [t, remove, restore],
  )
}
