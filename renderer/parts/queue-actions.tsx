import { ActionIcon } from '@mantine/core'
import { IconPlayerStop, IconRefresh, IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { visibleText } from '../../shared/i18n/format.ts'
import { isOver, type ImportItem } from '../api/import-item.ts'
import type { ImportQueue } from '../api/import-queue.ts'
import { useTexts } from '../app/use-texts.ts'

/** What can be done with a file in the queue: stop it while it runs, else try it again or take it off. */
export function QueueActions({ item, queue }: { item: ImportItem; queue: ImportQueue }) {
  const { t } = useTexts()
  const { kind } = item.state
  const name = visibleText(item.name)
  const canCancel = kind === 'queued' || kind === 'running'
  const canRetry = kind === 'failed' || kind === 'cancelled'
  return (
    <span className="queue-actions">
      {canCancel && <Action label={t('queue.cancel', { name })} onClick={() => queue.cancel(item.id)}><IconPlayerStop size={15} aria-hidden /></Action>}
      {canRetry && <Action label={t('queue.retry', { name })} onClick={() => queue.retry(item.id)}><IconRefresh size={15} aria-hidden /></Action>}
      {isOver(item) && <Action label={t('queue.dismiss', { name })} onClick={() => queue.dismiss(item.id)}><IconX size={15} aria-hidden /></Action>}
    </span>
  )
}

function Action({ label, onClick, children }: { label: string; onClick: () => void; children: ReactNode }) {
  return (
    <ActionIcon size="sm" variant="subtle" color="gray" aria-label={label} title={label} onClick={onClick}>
      {children}
    </ActionIcon>
  )
}
