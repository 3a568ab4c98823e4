import { formatNumber, formatValue } from '../../shared/i18n/format.ts'
import type { Finding, ProfileId } from '../../shared/model/verdict.ts'
import { forProfile, type AnyPractice } from '../../shared/practices/practice.ts'
import { useTexts } from '../app/use-texts.ts'
import { scaleShape } from './scale-shape.ts'
import './scale-drawing.css'

const [width, height] = [600, 60]

/** How a practice's score runs over its values, with the value of this draft on it; nothing where there is only yes and no. */
export function ScaleDrawing({ finding, practice, profile }: { finding: Finding; practice: AnyPractice; profile: ProfileId }) {
  const { t, language } = useTexts()
  if (practice.kind === 'gate' || typeof finding.value !== 'number' || finding.score === null) return null
  const scale = forProfile(practice.scale, profile)
  if (scale.kind === 'yes') return null
  const { curve, value, good, poor } = scaleShape(scale, finding.value)
  const shown = (number: number) => formatValue(number, finding.unit, language)
  const score = formatNumber(finding.score, language, 0)
  return (
    <figure className="scale">
      <div className="scale-field" role="img" aria-label={t('finding.scale', { value: shown(finding.value), score })}>
        <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden>
          <rect x={good.from * width} y="0" width={Math.max(1.5, (good.to - good.from) * width)} height={height} />
          <polyline points={curve.map((point) => `${point.x * width},${height - 3 - (point.score / 100) * (height - 6)}`).join(' ')} />
        </svg>
        <span className="scale-value" style={{ left: percent(value.x), bottom: `${5 + value.score * 0.9}%` }} />
      </div>
      <div className="scale-marks figures" aria-hidden>
        {poor.map((mark) => <span key={mark.value} style={{ left: percent(mark.x) }}>{shown(mark.value)}</span>)}
      </div>
      <figcaption className="soft small">{t(value.isBeyond ? 'finding.scaleBeyond' : 'finding.scaleWords', { value: shown(finding.value), score })}</figcaption>
    </figure>
  )
}

function percent(x: number): string {
  return `${Math.min(100, Math.max(0, x * 100))}%`
}
