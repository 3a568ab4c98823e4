import { Progress } from '@mantine/core'
import { memo } from 'react'
import { Link } from 'wouter'
import { visibleText } from '../../shared/i18n/format.ts'
import type { ImportItem, ImportResult } from '../api/import-item.ts'
import type { ImportQueue } from '../api/import-queue.ts'
import { useTexts } from '../app/use-texts.ts'
import { FailureNotice } from './failure-notice.tsx'
import { FileName } from './file-name.tsx'
import { QueueActions } from './queue-actions.tsx'
import { ScoreRing } from './score-ring.tsx'
import { VerdictMark } from './verdict-mark.tsx'

interface Props {
  item: ImportItem
  queue: ImportQueue
}

export const QueueRow = memo(({ item, queue }: Props) => (
  <li className="queue-row" data-state={item.state.kind}>
    <div className="queue-row-head">
      <span className="queue-row-name"><FileName name={item.name} /></span>
      <QueueActions item={item} queue={queue} />
    </div>
    <QueueState item={item} />
  </li>
))
QueueRow.displayName = 'QueueRow'

function QueueState({ item }: { item: ImportItem }) {
  const { t } = useTexts()
  const { state } = item
  if (state.kind === 'failed') return <FailureNotice failure={state.failure} known={{ name: item.name, path: item.name }} />
  if (state.kind === 'done') return <QueueResult item={item} result={state.result} />
  if (state.kind !== 'running') return <p className="soft small">{t(`queue.stage.${state.kind === 'queued' ? 'waiting' : state.kind}`)}</p>
  const percent = Math.floor(state.percent)
  return (
    <div className="queue-progress">
      <Progress value={state.percent} size="sm" aria-label={visibleText(item.name)} transitionDuration={150} />
      <p className="soft small figures">
        <span>{t(`queue.stage.${state.stage}`)}</span>
        <span>{t('queue.percent', { percent })}</span>
      </p>
    </div>
  )
}

function QueueResult({ item, result }: { item: ImportItem; result: ImportResult }) {
  const { t } = useTexts()
  return (
    <Link href={`/draft/${result.draftId}`} className="queue-result" aria-label={t('queue.open', { name: visibleText(item.name) })}>
      <ScoreRing score={result.score} verdict={result.verdict} size="small" />
      <span>
        <VerdictMark verdict={result.verdict} />
        {result.known && <span className="soft small queue-known">{t('queue.known')}</span>}
      </span>
    </Link>
  )
}
