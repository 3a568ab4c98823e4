import type { RefObject } from 'react'
import { formatMoment, formatNumber } from '../../shared/i18n/format.ts'
import type { Artifacts } from '../../shared/model/artifacts.ts'
import type { Store } from '../api/store.ts'
import { useTexts } from '../app/use-texts.ts'
import { usePlayhead } from '../player/playhead.ts'
import { readAt } from './reading.ts'
import { useSteppedTime } from './stepped-time.ts'
import { useScrub } from './use-scrub.ts'
import type { ChangeView, View } from './view.ts'

interface Props {
  surface: RefObject<HTMLDivElement | null>
  artifacts: Artifacts
  view: View
  onView: ChangeView
  cursor: Store<number | null>
}

/** What lies over all lanes and takes the pointer: one slider for the whole timeline, which says where it stands and what is there. */
export function Surface({ surface, artifacts, view, onView, cursor }: Props) {
  const { t, language } = useTexts()
  const { durationS, framesPerSecond } = usePlayhead()
  const scrub = useScrub({ surface, view, onView, cursor })
  // Told once a second while it plays: a screen reader would never stop.
  const timeS = useSteppedTime(1)
  const { frame, shot, holds } = readAt(artifacts, timeS, framesPerSecond)
  const words = [
    t('player.timeline.at', { time: formatMoment(timeS, language), frame: formatNumber(frame, language) }),
    ...(shot ? [t('player.timeline.atShot', shot)] : []),
    ...holds.map((hold) => t(`player.timeline.hold.${hold}`)),
  ]
  return (
    <div
      ref={surface}
      className="timeline-surface"
      role="slider"
      tabIndex={0}
      aria-label={t('player.timeline.seek')}
      aria-valuemin={0}
      aria-valuemax={Math.round(durationS * 1000) / 1000}
      aria-valuenow={Math.round(timeS * 1000) / 1000}
      aria-valuetext={words.join(', ')}
      {...scrub}
    />
  )
}
