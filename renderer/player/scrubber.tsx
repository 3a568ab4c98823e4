import type { PointerEvent } from 'react'
import { useTexts } from '../app/use-texts.ts'
import { formatClock } from './clock.ts'
import { frameAt, usePlayhead, usePlayheadTime } from './playhead.ts'

/** The whole draft as a thin line: press and drag to go there. The arrows are the player's own shortcuts. */
export function Scrubber() {
  const { t, language } = useTexts()
  const { durationS, framesPerSecond, seek } = usePlayhead()
  const timeS = usePlayheadTime()

  function follow({ currentTarget, clientX, buttons }: PointerEvent<HTMLDivElement>) {
    if ((buttons & 1) === 0) return
    const { left, width } = currentTarget.getBoundingClientRect()
    seek(((clientX - left) / width) * durationS)
  }

  return (
    <div
      className="scrubber"
      role="slider"
      tabIndex={0}
      data-shortcuts
      aria-label={t('player.position')}
      aria-valuemin={0}
      aria-valuemax={durationS}
      aria-valuenow={timeS}
      aria-valuetext={t('player.positionIs', { time: formatClock(timeS, language), total: formatClock(durationS, language), frame: frameAt(timeS, framesPerSecond) })}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        follow(event)
      }}
      onPointerMove={follow}
    >
      <span className="scrubber-track"><span className="scrubber-done" style={{ transform: `scaleX(${durationS > 0 ? timeS / durationS : 0})` }} /></span>
    </div>
  )
}
