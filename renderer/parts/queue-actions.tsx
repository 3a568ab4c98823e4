import { ActionIcon } from '@mantine/core'
import { IconPlayerStop, IconRefresh, IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { visibleText } from '../../shared/i18n/format.ts'
import { isOver, type ImportItem } from '../api/import-item.ts'
import { useTexts } from '../app/use-texts.ts'
import type { AskQueue } from './use-queue.ts'

/** What can be done with a file in the queue: stop it while it runs, else try it again or take it off. */
export function QueueActions({ item, ask }: { item: ImportItem; ask: AskQueue }) {
  const { t } = useTexts()
  const { kind } = item.state
  const ids = [item.id]
  const name = visibleText(item.name)
  const canCancel = kind === 'queued' || kind === 'running'
  const canRetry = kind === 'failed' || kind === 'cancelled'
  return (
    <span className="queue-actions">
      {canCancel && <Action label={t('queue.cancel', { name })} onClick={() => ask((queue) => queue.cancel(ids))}><IconPlayerStop size={15} aria-hidden /></Action>}
      {canRetry && <Action label={t('queue.retry', { name })} onClick={() => ask((queue) => queue.retry(ids))}><IconRefresh size={15} aria-hidden /></Action>}
      {isOver(item) && <Action label={t('queue.dismiss', { name })} onClick={() => ask((queue) => queue.dismiss(ids))}><IconX size={15} aria-hidden /></Action>}
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
