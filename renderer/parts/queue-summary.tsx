import { RingProgress } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconPlayerPause } from '@tabler/icons-react'
import { useTexts } from '../app/use-texts.ts'
import type { QueueState } from '../api/import-queue.ts'
import { leftWords, type QueueMood } from './queue-words.ts'

/** The queue in one line: how far it is, how long it takes, what failed. */
export function QueueSummary({ state, mood }: { state: QueueState; mood: QueueMood }) {
  const { t } = useTexts()
  const { progress, leftS, items } = state
  const failed = items.filter(({ state: { kind } }) => kind === 'failed').length
  const percent = Math.floor(progress.share * 100)
  const isBusy = mood === 'busy' || mood === 'paused'
  return (
    <span className="queue-summary figures">
      <Mark mood={mood} percent={percent} label={t('imports.share', { percent })} />
      <span className="queue-count">{isBusy ? t('imports.count', { over: progress.over, total: progress.total }) : mood === 'done' && t('queue.allDone')}</span>
      {mood === 'paused' && <span className="soft">{t('imports.paused')}</span>}
      {mood === 'busy' && leftS !== null && <span className="soft">{leftWords(leftS, t)}</span>}
      {failed > 0 && <span className="queue-failed">{t('queue.failed', { count: failed })}</span>}
      {/* What is worth an interruption: that it ended, and that something failed. */}
      <span className="visually-hidden" role="status">{isBusy ? '' : failed > 0 ? t('queue.failed', { count: failed }) : t('queue.allDone')}</span>
    </span>
  )
}

function Mark({ mood, percent, label }: { mood: QueueMood; percent: number; label: string }) {
  if (mood === 'busy') return <RingProgress size={22} thickness={3} roundCaps rootColor="var(--line-strong)" sections={[{ value: percent, color: 'var(--accent)' }]} role="progressbar" aria-label={label} aria-valuenow={percent} aria-valuemin={0} aria-valuemax={100} />
  if (mood === 'paused') return <IconPlayerPause size={18} aria-hidden />
  if (mood === 'failed') return <IconAlertTriangle size={18} className="queue-failed" aria-hidden />
  return <IconCheck size={18} className="queue-done" aria-hidden />
}
