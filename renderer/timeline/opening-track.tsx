import { IconCut, IconMessage, IconRun, IconVolume } from '@tabler/icons-react'
import { formatDuration, formatMoment } from '../../shared/i18n/format.ts'
import { isMissing, type Artifacts, type ArtifactValues } from '../../shared/model/artifacts.ts'
import { useTexts } from '../app/use-texts.ts'
import { lanePx, type Lane } from './lane.ts'
import { openingFirsts, openingS, openingSpans, spreadOut, type OpeningFirst } from './opening-marks.ts'
import { Track } from './track.tsx'
import { xOf } from './view.ts'

const icons = { movement: IconRun, cut: IconCut, sound: IconVolume, speech: IconMessage }
const iconPx = 14
/** Bars above, the first times below. */
const barPx = 4
const iconsFromPx = 27
/** Room that a name beside its icon takes, about. */
const namePx = 104

type Props = Lane & Pick<Artifacts, 'opening' | 'motion'>

/** What holds from the first frame on, as bars; what comes for the first time, as icons on stems. */
export function OpeningTrack({ opening, motion, ...lane }: Props) {
  const { t, language } = useTexts()
  const note = t('player.timeline.unit.opening', { length: formatDuration(openingS, language) })
  if (isMissing(opening)) return <Track id="opening" note={note} instead={t('player.timeline.missing')}>{null}</Track>
  const firstMovementS = isMissing(motion) ? null : motion.firstMovementS
  return <Track id="opening" note={note}><OpeningLane opening={opening} firsts={openingFirsts(opening, firstMovementS)} {...lane} /></Track>
}

function OpeningLane({ opening, firsts, view, widthPx }: Lane & { opening: ArtifactValues['opening']; firsts: OpeningFirst[] }) {
  const { t, language } = useTexts()
  const spans = openingSpans(opening)
  const words = [
    ...spans.map(({ kind, endS }) => t('player.timeline.spanUntil', { what: t(`player.timeline.hold.${kind}`), time: formatMoment(endS, language) })),
    ...firsts.map(({ kind, atS }) => `${t(`player.timeline.first.${kind}`)} ${formatMoment(atS, language)}`),
  ].join(', ')
  const fromPx = xOf(0, view, widthPx)
  return (
    <svg className="timeline-opening" width={widthPx} height={lanePx.opening} role="img" aria-label={words}>
      {spans.map(({ kind, endS }, row) => (
        <rect key={kind} data-span={kind} data-until={endS} x={fromPx} y={3 + row * (barPx + 2)} width={Math.max(1, xOf(endS, view, widthPx) - fromPx)} height={barPx} rx={1} />
      ))}
      <Firsts firsts={firsts} view={view} widthPx={widthPx} />
    </svg>
  )
}

function Firsts({ firsts, view, widthPx }: Lane & { firsts: OpeningFirst[] }) {
  const { t } = useTexts()
  const places = spreadOut(firsts.map(({ atS }) => xOf(atS, view, widthPx)), iconPx + 3)
  return firsts.map(({ kind, atS }, index) => {
    const Icon = icons[kind]
    const atPx = xOf(atS, view, widthPx)
    const placePx = places[index]!
    const hasRoom = (places[index + 1] ?? widthPx) - placePx > namePx
    return (
      <g key={kind} className="timeline-first" data-first={kind} data-at={atS}>
        <path d={`M${atPx} 2V${iconsFromPx - 4}L${placePx + 2} ${iconsFromPx}V${lanePx.opening - 2}`} />
        <Icon x={placePx + 4} y={iconsFromPx} width={iconPx} height={iconPx} stroke={1.8} aria-hidden />
        {hasRoom && <text x={placePx + iconPx + 7} y={iconsFromPx + 11}>{t(`player.timeline.first.${kind}`)}</text>}
      </g>
    )
  })
}
