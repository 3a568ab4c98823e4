import { formatValue } from '../../shared/i18n/format.ts'
import { isMissing, type Artifacts } from '../../shared/model/artifacts.ts'
import { useTexts } from '../app/use-texts.ts'
import { beatPath, shownBeats } from './beat-ticks.ts'
import { lanePx, type Lane } from './lane.ts'
import { Track } from './track.tsx'

type Props = Lane & Pick<Artifacts, 'tempo' | 'probe'>

/** The beats as ticks. */
export function BeatTrack({ tempo, probe, view, widthPx }: Props) {
  const { t, language } = useTexts()
  if (probe.audio === null) return <Track id="beats" instead={t('player.timeline.noSound')}>{null}</Track>
  if (isMissing(tempo)) return <Track id="beats" instead={t('player.timeline.missing')}>{null}</Track>
  const { bpm, beats } = tempo
  if (bpm === null) return <Track id="beats" instead={t('player.timeline.noTempo')}>{null}</Track>
  const shown = formatValue(bpm, 'bpm', language)
  return (
    <Track id="beats" note={shown} instead={beats.length === 0 ? t('player.timeline.noBeats') : null}>
      <svg className="timeline-beats" width={widthPx} height={lanePx.beats} role="img" aria-label={t('player.timeline.beats', { count: beats.length, bpm: shown })}>
        <path d={beatPath(shownBeats(beats, view, widthPx), view, widthPx, lanePx.beats - 8)} transform="translate(0 4)" />
      </svg>
    </Track>
  )
}
