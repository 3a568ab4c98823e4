import { Button, Modal } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Output } from '../../shared/contract/contract.ts'
import type { Backup } from '../../shared/contract/settings.ts'
import { formatInstant } from '../../shared/i18n/format.ts'
import { keys } from '../api/keys.ts'
import { useChange } from '../api/use-change.tsx'
import { useWorkbench } from '../api/workbench.ts'
import { useTexts } from '../app/use-texts.ts'
import { QueryState } from '../parts/query-state.tsx'

/** Says in numbers what restoring a copy will change, before it does. */
export function RestoreDialog({ backup, onClose }: { backup: Backup | undefined; onClose: () => void }) {
  const { t, language } = useTexts()
  const title = backup && t('settings.restore.title', { date: formatInstant(backup.createdAt, language) })
  return (
    <Modal opened={backup !== undefined} onClose={onClose} title={title} size="md" lockScroll={false} closeButtonProps={{ 'aria-label': t('settings.restore.cancel') }}>
      {backup && <Restore backup={backup} onClose={onClose} />}
    </Modal>
  )
}

function Restore({ backup, onClose }: { backup: Backup; onClose: () => void }) {
  const { t, language } = useTexts()
  const { connection } = useWorkbench()
  const change = useChange()
  const [isRestoring, setRestoring] = useState(false)
  // Asked anew each time: the library goes on changing.
  const query = useQuery({ queryKey: [...keys.backups, 'compare', backup.id], queryFn: () => connection.call('backup.compare', { id: backup.id }), staleTime: 0, gcTime: 0 })

  async function restore() {
    setRestoring(true)
    const label = t('settings.restore.done', { date: formatInstant(backup.createdAt, language) })
    await change({ label, do: () => connection.call('backup.restore', { id: backup.id }), undo: ({ undo }) => connection.call('backup.restore', { id: undo.id }), tells: true })
    onClose()
  }

  return (
    <div className="restore">
      {query.isError ? <QueryState query={query} /> : query.data ? <Differences difference={query.data} /> : <p className="soft" role="status">{t('settings.restore.looking')}</p>}
      <p className="soft small">{t('settings.restore.rest')}</p>
      <p className="soft small">{t('settings.restore.undo')}</p>
      <div className="setting-buttons restore-buttons">
        <Button size="sm" variant="default" onClick={onClose}>{t('settings.restore.cancel')}</Button>
        <Button size="sm" data-autofocus loading={isRestoring} disabled={!query.data} onClick={() => void restore()}>{t('settings.restore.confirm')}</Button>
      </div>
    </div>
  )
}

function Differences({ difference: { comeBack, leave, change } }: { difference: Output<'backup.compare'> }) {
  const { t } = useTexts()
  if (comeBack + leave + change === 0) return <p>{t('settings.restore.same')}</p>
  return (
    <ul className="restore-list figures">
      {comeBack > 0 && <li>{t('settings.restore.comeBack', { count: comeBack })}</li>}
      {leave > 0 && <li>{t('settings.restore.leave', { count: leave })}</li>}
      {change > 0 && <li>{t('settings.restore.change', { count: change })}</li>}
    </ul>
  )
}
