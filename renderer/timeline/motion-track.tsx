import { formatShare } from '../../shared/i18n/format.ts'
import { isMissing, type Artifacts, type ArtifactValues } from '../../shared/model/artifacts.ts'
import { useTexts } from '../app/use-texts.ts'
import { Curve } from './curve.tsx'
import { lanePx, type Lane } from './lane.ts'
import { Track } from './track.tsx'

/** A draft that hardly moves is not drawn as if it did. A judgement: hand-held talk has about 0.02. */
const leastRange = 0.03
const paddingPx = 3

/** How much the picture changes, over time. */
export function MotionTrack({ motion, ...lane }: Lane & { motion: Artifacts['motion'] }) {
  const { t } = useTexts()
  const note = t('player.timeline.unit.motion')
  if (isMissing(motion)) return <Track id="motion" note={note} instead={t('player.timeline.missing')}>{null}</Track>
  return <Track id="motion" note={note}><MotionLane energy={motion.energy} {...lane} /></Track>
}

function MotionLane({ energy, view, widthPx }: Lane & { energy: ArtifactValues['motion']['energy'] }) {
  const { t, language } = useTexts()
  const most = energy.values.reduce<number>((highest, value) => Math.max(highest, value ?? 0), 0)
  return (
    <svg className="timeline-motion" width={widthPx} height={lanePx.motion} role="img" aria-label={t('player.timeline.motion', { most: formatShare(most, language) })}>
      <g transform={`translate(0 ${paddingPx})`}>
        <Curve series={energy} range={[0, Math.max(leastRange, most)]} heightPx={lanePx.motion - paddingPx} view={view} widthPx={widthPx} />
      </g>
    </svg>
  )
}
