import { formatNumber, formatValue } from '../../shared/i18n/format.ts'
import { isMissing, type Artifacts, type ArtifactValues, type Span } from '../../shared/model/artifacts.ts'
import { useTexts } from '../app/use-texts.ts'
import { Curve } from './curve.tsx'
import { lanePx, type Lane } from './lane.ts'
import { drawnLufs } from './loudness-aim.ts'
import { Track } from './track.tsx'
import { xOf } from './view.ts'

type Aim = readonly [number, number] | null
type Props = Lane & Pick<Artifacts, 'loudness' | 'sound' | 'probe'> & { aim: Aim }

/** How loud it is over time, with the aim as a band, the whole draft's loudness as a line, where it is silent and where it is cut off. */
export function LoudnessTrack({ loudness, sound, probe, aim, ...lane }: Props) {
  const { t, language } = useTexts()
  if (probe.audio === null) return <Track id="loudness" instead={t('player.timeline.noSound')}>{null}</Track>
  if (isMissing(loudness)) return <Track id="loudness" note={t('player.timeline.unit.loudness')} instead={t('player.timeline.missing')}>{null}</Track>
  const { integratedLufs } = loudness
  const note = integratedLufs === null ? t('player.timeline.unit.loudness') : t('player.timeline.unit.loudnessOf', { value: formatNumber(integratedLufs, language, 1) })
  return <Track id="loudness" note={note}><LoudnessLane loudness={loudness} sound={isMissing(sound) ? null : sound} aim={aim} {...lane} /></Track>
}

type LaneProps = Lane & { loudness: ArtifactValues['loudness']; sound: ArtifactValues['sound'] | null; aim: Aim }

function LoudnessLane({ loudness: { momentary, integratedLufs }, sound, aim, view, widthPx }: LaneProps) {
  const { t, language } = useTexts()
  const lufs = (value: number | null) => formatValue(value, 'lufs', language)
  const words = [t('player.timeline.loudness', { value: lufs(integratedLufs) }), ...(aim ? [t('player.timeline.loudnessAim', { from: lufs(aim[0]), to: lufs(aim[1]) })] : [])].join(', ')
  return (
    <svg className="timeline-loudness" width={widthPx} height={lanePx.loudness} role="img" aria-label={words}>
      <defs>
        <pattern id="timeline-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path className="timeline-hatch" d="M0 0V5" /></pattern>
      </defs>
      {aim && <AimBand aim={aim} widthPx={widthPx} />}
      <Curve series={momentary} range={drawnLufs} heightPx={lanePx.loudness} view={view} widthPx={widthPx} />
      {integratedLufs !== null && <path className="timeline-integrated" data-lufs={integratedLufs} d={`M0 ${yOf(integratedLufs)}H${widthPx}`} />}
      {sound?.silences.map((span) => <SpanMark key={span.startS} kind="silent" span={span} y={lanePx.loudness - 7} height={7} leastPx={1} view={view} widthPx={widthPx} />)}
      {sound?.clips.map((span) => <SpanMark key={span.startS} kind="clipped" span={span} y={0} height={5} leastPx={3} view={view} widthPx={widthPx} />)}
    </svg>
  )
}

function AimBand({ aim: [from, to], widthPx }: { aim: readonly [number, number]; widthPx: number }) {
  const { language } = useTexts()
  const top = yOf(to)
  return (
    <g className="timeline-aim" data-from={from} data-to={to}>
      <rect x={0} y={top} width={widthPx} height={Math.max(1, yOf(from) - top)} />
      <text x={4} y={top - 2}>{formatNumber(to, language, 1)}</text>
      <text x={4} y={yOf(from) + 9}>{formatNumber(from, language, 1)}</text>
    </g>
  )
}

function SpanMark({ kind, span, y, height, leastPx, view, widthPx }: Lane & { kind: 'silent' | 'clipped'; span: Span; y: number; height: number; leastPx: number }) {
  if (span.endS < view.startS || span.startS > view.endS) return null
  const fromPx = xOf(span.startS, view, widthPx)
  return <rect className="timeline-span" data-mark={kind} data-from={span.startS} data-until={span.endS} x={fromPx} y={y} width={Math.max(leastPx, xOf(span.endS, view, widthPx) - fromPx)} height={height} />
}

function yOf(lufs: number): number {
  const [least, most] = drawnLufs
  return Math.round((1 - (Math.min(most, Math.max(least, lufs)) - least) / (most - least)) * lanePx.loudness * 10) / 10
}
