import { Progress } from '@mantine/core'
import { memo } from 'react'
import { Link } from 'wouter'
import { visibleText } from '../../shared/i18n/format.ts'
import type { ImportResult } from '../../shared/model/import.ts'
import type { ImportItem } from '../api/import-item.ts'
import { useTexts } from '../app/use-texts.ts'
import { FailureNotice } from './failure-notice.tsx'
import { FileName } from './file-name.tsx'
import { QueueActions } from './queue-actions.tsx'
import { ScoreRing } from './score-ring.tsx'
import type { AskQueue } from './use-queue.ts'
import { VerdictMark } from './verdict-mark.tsx'

interface Props {
  item: ImportItem
  ask: AskQueue
  index: number
  total: number
  /** Where the row begins in the list. */
  startPx: number
  measure: (row: Element | null) => void
}

export const QueueRow = memo(({ item, ask, index, total, startPx, measure }: Props) => (
  <li className="queue-row" data-state={item.state.kind} data-index={index} aria-setsize={total} aria-posinset={index + 1} ref={measure} style={{ transform: `translateY(${startPx}px)` }}>
    <div className="queue-row-head">
      {item.state.kind === 'done' ? <QueueResult item={item} result={item.state.result} /> : <span className="queue-row-name"><FileName name={item.name} /></span>}
      <QueueActions item={item} ask={ask} />
    </div>
    <QueueState item={item} />
  </li>
))
QueueRow.displayName = 'QueueRow'

function QueueState({ item }: { item: ImportItem }) {
  const { t } = useTexts()
  const { state } = item
  if (state.kind === 'failed') return <FailureNotice failure={state.failure} known={{ name: item.name, path: item.path ?? item.name }} />
  if (state.kind === 'done') return null
  if (state.kind !== 'running') return <p className="soft small">{t(`queue.stage.${state.kind === 'queued' ? 'waiting' : state.kind}`)}</p>
  return (
    <div className="queue-progress">
      <p className="soft small figures">
        <span>{t(`queue.stage.${state.stage}`)}</span>
        <span>{t('queue.percent', { percent: Math.floor(state.percent) })}</span>
      </p>
      <Progress value={state.percent} size={3} aria-label={visibleText(item.name)} transitionDuration={150} />
    </div>
  )
}

function QueueResult({ item, result }: { item: ImportItem; result: ImportResult }) {
  const { t } = useTexts()
  return (
    <Link href={`/draft/${result.draftId}`} className="queue-result" aria-label={t('queue.open', { name: visibleText(item.name) })}>
      <ScoreRing score={result.score} verdict={result.verdict} size="small" />
      <span className="queue-result-words">
        <span className="queue-row-name"><FileName name={item.name} /></span>
        <span className="small">
          <VerdictMark verdict={result.verdict} />
          {result.known && <span className="soft"> · {t('queue.known')}</span>}
        </span>
      </span>
    </Link>
  )
}
