import { IconAlertTriangle } from '@tabler/icons-react'
import { formatDuration, visibleText } from '../../shared/i18n/format.ts'
import type { Analysis } from '../../shared/model/draft.ts'
import { useTexts } from '../app/use-texts.ts'
import './damage-notice.css'

/** A file that could only be read in part: the verdict must not be taken for one on the whole. */
export function DamageNotice({ damage }: { damage: NonNullable<Analysis['damage']> }) {
  const { t, language } = useTexts()
  const { kind, analysedS, claimedS, details } = damage
  return (
    <section className="damage-notice">
      <IconAlertTriangle size={20} aria-hidden />
      <div>
        <h2>{t(`analysis.damageTitle.${kind}`, { analysed: formatDuration(analysedS, language) })}</h2>
        <p>
          {kind === 'cut-short' && claimedS !== null && `${t('analysis.damageOf', { claimed: formatDuration(claimedS, language) })} `}
          {t('analysis.damagePart')}
        </p>
        {details && (
          <details>
            <summary className="small">{t('app.details')}</summary>
            <pre>{details.split('\n').map(visibleText).join('\n')}</pre>
          </details>
        )}
      </div>
    </section>
  )
}
