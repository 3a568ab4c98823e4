import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Backup } from '../../shared/contract/settings.ts'
import { formatBytes, formatInstant, formatNumber, visibleText } from '../../shared/i18n/format.ts'
import { toFailure } from '../../shared/model/failure.ts'
import { keys } from '../api/keys.ts'
import { useWorkbench } from '../api/workbench.ts'
import { useTexts } from '../app/use-texts.ts'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { QueryState } from '../parts/query-state.tsx'
import { RestoreDialog } from './restore-dialog.tsx'

/** Enough to find the one from before a mistake; the others are a click away. */
const shownFirst = 6

/** The copies of the library: make one, go back to one. */
export function BackupList() {
  const { t } = useTexts()
  const { connection } = useWorkbench()
  const query = useQuery({ queryKey: keys.backups, queryFn: () => connection.call('backup.list', {}), refetchOnMount: 'always' })
  const [isWhole, setWhole] = useState(false)
  const [restoring, setRestoring] = useState<Backup>()
  const make = useMake()
  const backups = query.data?.backups ?? []
  const shown = isWhole ? backups : backups.slice(0, shownFirst)
  return (
    <>
      <div className="setting-buttons">
        <Button size="compact-sm" variant="default" loading={make.isPending} onClick={() => make.mutate()}>{t('settings.backups.make')}</Button>
      </div>
      {query.isError && <QueryState query={query} />}
      {query.data && backups.length === 0 && <p className="soft">{t('settings.backups.none')}</p>}
      {shown.length > 0 && (
        <table className="setting-table">
          <thead>
            <tr>
              <th scope="col">{t('settings.backups.when')}</th>
              <th scope="col">{t('settings.backups.why')}</th>
              <th scope="col" data-number>{t('settings.backups.drafts')}</th>
              <th scope="col" data-number>{t('settings.backups.size')}</th>
              <th scope="col"><span className="visually-hidden">{t('settings.restore.confirm')}</span></th>
            </tr>
          </thead>
          <tbody>{shown.map((backup) => <Row key={backup.id} backup={backup} onRestore={() => setRestoring(backup)} />)}</tbody>
        </table>
      )}
      {backups.length > shown.length && <Button size="compact-sm" variant="subtle" onClick={() => setWhole(true)}>{t('settings.backups.more', { count: backups.length - shown.length })}</Button>}
      <RestoreDialog backup={restoring} onClose={() => setRestoring(undefined)} />
    </>
  )
}

function Row({ backup, onRestore }: { backup: Backup; onRestore: () => void }) {
  const { t, language } = useTexts()
  const { id, createdAt, reason, drafts, bytes } = backup
  const date = formatInstant(createdAt, language)
  return (
    <tr>
      <td className="figures" data-own-words title={visibleText(id)}>{date}</td>
      <td>{t(`settings.backups.reason.${reason}`)}</td>
      <td className="figures" data-number data-label={t('settings.backups.drafts')}>{drafts === null ? t('settings.backups.unreadable') : formatNumber(drafts, language)}</td>
      <td className="figures" data-number>{formatBytes(bytes, language)}</td>
      <td>{drafts !== null && <Button size="compact-xs" variant="default" aria-label={t('settings.backups.restoreLong', { date })} onClick={onRestore}>{t('settings.backups.restore')}</Button>}</td>
    </tr>
  )
}

function useMake() {
  const { t } = useTexts()
  const { connection } = useWorkbench()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: () => connection.call('backup.make', {}),
    onSuccess: () => {
      for (const queryKey of [keys.backups, keys.data]) void queries.invalidateQueries({ queryKey })
      notifications.show({ color: 'gray', message: t('settings.backups.made') })
    },
    onError: (error) => void notifications.show({ color: 'red', title: t('settings.backups.notMade'), message: <FailureNotice failure={toFailure(error)} /> }),
  })
}
