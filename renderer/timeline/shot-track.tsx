import { isMissing, type Artifacts, type ArtifactValues } from '../../shared/model/artifacts.ts'
import { formatDuration } from '../../shared/i18n/format.ts'
import { useTexts } from '../app/use-texts.ts'
import { CutMarks } from './cut-mark.tsx'
import { lanePx, type Lane } from './lane.ts'
import { Track } from './track.tsx'
import { xOf } from './view.ts'

/** Room for a number, and for a number with its length. */
const numberPx = 20
const lengthPx = 68

/** Shots as alternating blocks, with a mark at each cut that shows its kind. */
export function ShotTrack({ shots, ...lane }: Lane & { shots: Artifacts['shots'] }) {
  const { t } = useTexts()
  if (isMissing(shots)) return <Track id="shots" instead={t('player.timeline.missing')}>{null}</Track>
  return (
    <Track id="shots" note={t('player.timeline.unit.shots', { count: shots.cuts.length })}>
      <ShotLane shots={shots} {...lane} />
    </Track>
  )
}

function ShotLane({ shots: { shots, cuts, averageShotS }, view, widthPx }: Lane & { shots: ArtifactValues['shots'] }) {
  const { t, language } = useTexts()
  const blocks = shots
    .map(({ startS, endS }, index) => ({ number: index + 1, lengthS: endS - startS, fromPx: Math.max(-2, xOf(startS, view, widthPx)), toPx: Math.min(widthPx + 2, xOf(endS, view, widthPx)) }))
    .filter(({ fromPx, toPx }) => toPx > 0 && fromPx < widthPx)
  const path = (parity: number) => blocks.filter(({ number }) => number % 2 === parity).map(({ fromPx, toPx }) => `M${fromPx.toFixed(1)} 0H${toPx.toFixed(1)}V${lanePx.shots}H${fromPx.toFixed(1)}Z`).join('')
  return (
    <svg className="timeline-shots" width={widthPx} height={lanePx.shots} role="img" aria-label={t('player.timeline.shots', { count: shots.length, average: formatDuration(averageShotS, language) })}>
      <path className="timeline-shot-odd" d={path(1)} />
      <path className="timeline-shot-even" d={path(0)} />
      {blocks.map(({ number, lengthS, fromPx, toPx }) => toPx - fromPx >= numberPx && (
        <text key={number} x={(fromPx + toPx) / 2} y={lanePx.shots / 2 + 4}>
          <tspan className="timeline-shot-number">{number}</tspan>
          {toPx - fromPx >= lengthPx && <tspan dx="5">{formatDuration(lengthS, language)}</tspan>}
        </text>
      ))}
      <CutMarks cuts={cuts} view={view} widthPx={widthPx} />
    </svg>
  )
}
