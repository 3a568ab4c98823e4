import { useMemo, useRef, useState } from 'react'
import type { Analysis, Draft } from '../../shared/model/draft.ts'
import { ActionButton } from '../actions/action-button.tsx'
import { createStore } from '../api/store.ts'
import { useTexts } from '../app/use-texts.ts'
import { usePlayhead } from '../player/playhead.ts'
import { findingMoments, type FindingMoment } from './finding-moments.ts'
import { MomentMarkers } from './moment-markers.tsx'
import { OpeningBand } from './opening-band.tsx'
import { Overview } from './overview.tsx'
import { Readout } from './readout.tsx'
import { Ruler } from './ruler.tsx'
import { Surface } from './surface.tsx'
import { TimeLine } from './time-line.tsx'
import { Tracks } from './tracks.tsx'
import { useMomentWords } from './use-moment-words.ts'
import { useTimelineActions } from './use-timeline-actions.ts'
import { useView } from './use-view.ts'
import { useWidth } from './use-width.ts'
import './timeline.css'

/** Everything that was measured over time, under one another; needs a playhead around it. */
export function Timeline({ draft, analysis }: { draft: Draft; analysis: Analysis }) {
  const { t } = useTexts()
  const { durationS, seek, time } = usePlayhead()
  const [cursor] = useState(() => createStore<number | null>(null))
  const [told, setTold] = useState('')
  const surface = useRef<HTMLDivElement>(null)
  const widthPx = useWidth(surface)
  const { view, onView } = useView(cursor)
  const words = useMomentWords(analysis.verdict)
  const moments = useMemo(() => findingMoments(analysis.verdict.findings), [analysis.verdict])
  useTimelineActions({ view, onView, cursor, moments, onMoment: goTo })

  function goTo(moment: FindingMoment) {
    seek(moment.atS)
    setTold(words.whole(moment))
  }

  const lane = { view, widthPx }
  return (
    <section className="timeline" aria-label={t('player.timeline.title')} data-from={view.startS} data-until={view.endS}>
      <div className="timeline-bar">
        <Readout artifacts={analysis.artifacts} moments={moments} words={words} cursor={cursor} />
        <TimelineTools />
      </div>
      <div className="timeline-body">
        <OpeningBand {...lane} />
        <div className="timeline-track" data-track="markers">
          <div className="timeline-label" />
          <div className="timeline-lane"><MomentMarkers moments={moments} words={words} onSeek={seek} {...lane} /></div>
        </div>
        <div className="timeline-track" data-track="ruler">
          <div className="timeline-label" />
          <div className="timeline-lane"><Ruler {...lane} /></div>
        </div>
        <Tracks draftId={draft.id} analysis={analysis} durationS={durationS} {...lane} />
        <Surface surface={surface} artifacts={analysis.artifacts} view={view} onView={onView} cursor={cursor} />
        <div className="timeline-lines">
          <TimeLine className="timeline-hair" time={cursor} {...lane} />
          <TimeLine className="timeline-playhead" time={time} {...lane} />
        </div>
      </div>
      <Overview view={view} durationS={durationS} onView={onView} />
      <p className="visually-hidden" role="status">{told}</p>
    </section>
  )
}

function TimelineTools() {
  return (
    <div className="timeline-tools">
      <ActionButton id="timeline.previousMoment" />
      <ActionButton id="timeline.nextMoment" />
      <ActionButton id="timeline.zoomOpening" />
      <ActionButton id="timeline.zoomOut" />
      <ActionButton id="timeline.zoomIn" />
      <ActionButton id="timeline.zoomAll" />
    </div>
  )
}
