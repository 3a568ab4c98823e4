import { visibleText } from '../../shared/i18n/format.ts'
import { useInfo } from '../api/queries.ts'
import { useTexts } from '../app/use-texts.ts'
import { SettingRow } from './setting-row.tsx'

export function About() {
  const { t } = useTexts()
  const info = useInfo().data
  const shown = (program: { version: string } | null | undefined) => (program ? visibleText(program.version) : t('settings.about.missing'))
  return (
    <>
      <SettingRow id="versions">
        <dl className="setting-facts figures">
          <dt>{t('settings.about.app')}</dt>
          <dd>{info?.version ?? '…'}</dd>
          <dt>ffmpeg</dt>
          <dd>{info ? shown(info.ffmpeg) : '…'}</dd>
          <dt>ffprobe</dt>
          <dd>{info ? shown(info.ffprobe) : '…'}</dd>
        </dl>
      </SettingRow>
      <SettingRow id="licences" isWide>
        <div className="setting-prose small">
          <p>{t('settings.about.gpl')}</p>
          <p>{t('settings.about.ffmpeg')}</p>
          <p>{t('settings.about.offline')}</p>
        </div>
      </SettingRow>
    </>
  )
}
