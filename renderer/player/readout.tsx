import { useTexts } from '../app/use-texts.ts'
import { formatClock } from './clock.ts'
import { frameAt, usePlayhead, usePlayheadTime } from './playhead.ts'

/** The time and the frame; the only part beside the scrubber that is drawn anew at every frame. */
export function Readout() {
  const { t, language } = useTexts()
  const { durationS, framesPerSecond } = usePlayhead()
  const timeS = usePlayheadTime()
  const frame = frameAt(timeS, framesPerSecond)
  return (
    <span className="readout figures">
      <span><b data-time>{formatClock(timeS, language)}</b> / {formatClock(durationS, language)}</span>
      <span className="readout-frame" data-frame={frame}>{t('player.frame', { frame })}</span>
    </span>
  )
}
