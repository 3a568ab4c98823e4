import { Button, Progress } from '@mantine/core'
import type { QueueState } from '../api/import-queue.ts'
import { useTexts } from '../app/use-texts.ts'
import { leftWords } from './queue-words.ts'
import type { QueueDeeds } from './use-queue-actions.ts'

/** The head of the unfolded queue: how far all of it is, and what can be done with all of it. */
export function QueueTools({ state, deeds }: { state: QueueState; deeds: QueueDeeds }) {
  const { t } = useTexts()
  const { progress, paused, leftS } = state
  const isBusy = progress.over < progress.total
  const percent = Math.floor(progress.share * 100)
  const note = paused ? t('imports.pausedText') : leftS === null ? '' : leftWords(leftS, t)
  return (
    <div className="queue-tools">
      <h2>{t('queue.title')}</h2>
      {isBusy && (
        <>
          <Progress value={progress.share * 100} size="sm" aria-label={t('imports.share', { percent })} transitionDuration={150} />
          <p className="soft small figures queue-left">
            <span>{t('queue.summary', { done: progress.over, total: progress.total })}</span>
            <span>{note}</span>
          </p>
        </>
      )}
      <div className="queue-buttons">
        {deeds.retryFailed && <Button size="compact-xs" variant="light" onClick={deeds.retryFailed}>{t('imports.retryFailed')}</Button>}
        {deeds.cancelAll && <Button size="compact-xs" variant="subtle" color="gray" onClick={deeds.cancelAll}>{t('queue.cancelAll')}</Button>}
        {deeds.clear && <Button size="compact-xs" variant="subtle" color="gray" onClick={deeds.clear}>{t('queue.clear')}</Button>}
      </div>
    </div>
  )
}
