import { NumberInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { Output } from '../../shared/contract/contract.ts'
import { formatBytes, visibleText } from '../../shared/i18n/format.ts'
import { keys } from '../api/keys.ts'
import { useSetSettings, useSettings } from '../api/settings.ts'
import { useWorkbench } from '../api/workbench.ts'
import { useTexts } from '../app/use-texts.ts'
import { BackupList } from './backup-list.tsx'
import { rowTitle, SettingRow } from './setting-row.tsx'

export function LibrarySection() {
  const { t } = useTexts()
  const { connection } = useWorkbench()
  const { backupsKept } = useSettings()
  const set = useSetSettings()
  const info = useQuery({ queryKey: keys.data, queryFn: () => connection.call('data.info', {}), refetchOnMount: 'always' }).data

  function keep(value: number | string) {
    if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 365) void set(t('settings.changed', { name: t('settings.row.backupsKept.title') }), { backupsKept: value }, 'settings backupsKept')
  }

  return (
    <>
      <SettingRow id="data" isWide><DataFolder info={info} /></SettingRow>
      <SettingRow id="backups" isWide><BackupList /></SettingRow>
      <SettingRow id="backupsKept">
        <NumberInput size="xs" w={130} aria-labelledby={rowTitle('backupsKept')} min={1} max={365} clampBehavior="blur" allowDecimal={false} suffix={` ${t('settings.backups.days')}`} value={backupsKept} onChange={keep} />
      </SettingRow>
    </>
  )
}

const parts = ['library', 'uploads', 'pictures', 'backups'] as const

function DataFolder({ info }: { info: Output<'data.info'> | undefined }) {
  const { t, language } = useTexts()
  const bytes = info && { library: info.libraryBytes, uploads: info.uploadsBytes, pictures: info.picturesBytes, backups: info.backupsBytes }
  const total = bytes ? parts.reduce((sum, part) => sum + bytes[part], 0) : 0
  return (
    <>
      <p><bdi className="setting-path">{info ? visibleText(info.path) : '…'}</bdi></p>
      <div className="data-bar" aria-hidden>
        {bytes && parts.map((part) => bytes[part] > 0 && <span key={part} data-part={part} style={{ flexGrow: bytes[part] / total }} />)}
      </div>
      <dl className="data-parts figures">
        {parts.map((part) => (
          <div key={part}>
            <dt><span className="data-key" data-part={part} aria-hidden />{t(`settings.data.${part}`)}</dt>
            <dd>{bytes ? formatBytes(bytes[part], language) : '…'}</dd>
          </div>
        ))}
      </dl>
      <p className="soft small figures">
        {t('settings.data.total', { size: bytes ? formatBytes(total, language) : '…' })}
        {info && info.freeBytes !== null && <> · {t('settings.data.free', { size: formatBytes(info.freeBytes, language) })}</>}
      </p>
      <p className="soft small">{t('settings.data.another')} <code>npm start -- --data {t('settings.data.example')}</code> {t('settings.data.or')}</p>
    </>
  )
}
