import { formatMoment, formatValue } from '../../shared/i18n/format.ts'
import { unit, type Evidence } from '../../shared/model/verdict.ts'
import { useTexts } from '../app/use-texts.ts'
import { sparklineShape, sparklineSize } from './sparkline-shape.ts'

/** A curve over the length of the draft, with the aim as a band where there is one. */
export function Sparkline({ evidence }: { evidence: Extract<Evidence, { kind: 'series' }> }) {
  const { t, language } = useTexts()
  const { series, target } = evidence
  const shape = sparklineShape(series, target)
  if (!shape) return null
  const known = unit.safeParse(evidence.unit)
  const value = (number: number) => formatValue(number, known.success ? known.data : 'level', language)
  const from = formatMoment(series.startS, language)
  const to = formatMoment(series.startS + series.values.length * series.stepS, language)
  const words = t('evidence.series', { from, to, least: value(shape.least), most: value(shape.most) })
  return (
    <figure className="sparkline">
      <svg viewBox={`0 0 ${sparklineSize.width} ${sparklineSize.height}`} preserveAspectRatio="none" role="img" aria-label={words}>
        {shape.band && <rect x="0" width={sparklineSize.width} y={shape.band.y} height={shape.band.height} />}
        <path d={shape.path} />
      </svg>
      <figcaption className="figures">
        <span>{words}</span>
        {shape.band && <span>{t('evidence.target')}</span>}
      </figcaption>
    </figure>
  )
}
