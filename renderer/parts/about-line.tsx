import { visibleText } from '../../shared/i18n/format.ts'
import { useInfo } from '../api/queries.ts'
import { useTexts } from '../app/use-texts.ts'
import './about-line.css'

/** Which versions are at work, and where everything is kept. */
export function AboutLine() {
  const { t } = useTexts()
  const info = useInfo().data
  if (!info) return null
  return (
    <p className="about-line soft small">
      <span>{t('app.version', { version: info.version })}</span>
      {info.ffmpeg && <span title={visibleText(info.ffmpeg.source)}>{t('app.ffmpeg', { version: info.ffmpeg.version })}</span>}
      <span>{t('app.dataDir', { path: visibleText(info.dataDir) })}</span>
    </p>
  )
}
