import { ActionIcon, SegmentedControl, Slider } from '@mantine/core'
import { IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react'
import { formatMoment, visibleText } from '../../shared/i18n/format.ts'
import { ActionButton } from '../actions/action-button.tsx'
import { useTexts } from '../app/use-texts.ts'
import { useIsPlaying, usePlayhead, usePlayheadTime } from '../player/playhead.ts'
import { sides, type Compared, type Side } from './side.ts'

/** Plays both at once, and chooses whose sound is heard. */
export function Transport({ both, heard, onHear }: { both: readonly Compared[]; heard: Side; onHear: (side: Side) => void }) {
  const { t, language } = useTexts()
  const playhead = usePlayhead()
  const timeS = usePlayheadTime()
  const isPlaying = useIsPlaying()
  const toggle = t(isPlaying ? 'compare.pause' : 'compare.play')
  const frame = 1 / playhead.framesPerSecond
  return (
    <div className="compare-transport">
      <ActionButton id="player.frameBack" />
      <ActionIcon variant="light" size="lg" aria-label={toggle} title={toggle} onClick={() => playhead.toggle()}>{isPlaying ? <IconPlayerPause size={19} aria-hidden /> : <IconPlayerPlay size={19} aria-hidden />}</ActionIcon>
      <ActionButton id="player.frameOn" />
      <Slider
        className="compare-slider"
        size="sm"
        min={0}
        max={playhead.durationS}
        step={frame}
        value={timeS}
        label={null}
        thumbLabel={t('compare.position')}
        thumbProps={{ 'aria-valuetext': formatMoment(timeS, language) }}
        onChange={(value) => playhead.seek(value)}
      />
      <span className="compare-time figures">{formatMoment(timeS, language)} <span className="soft">/ {formatMoment(playhead.durationS, language)}</span></span>
      <SegmentedControl
        size="xs"
        aria-label={t('compare.sound')}
        value={heard}
        onChange={(value) => onHear(sides.find((side) => side === value) ?? 'first')}
        data={both.map(({ side, draft }) => ({ value: side, label: <span title={visibleText(draft.name)}>{t(`compare.soundOf.${side}`)}</span> }))}
      />
    </div>
  )
}
