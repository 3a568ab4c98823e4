import type { MouseEvent } from 'react'
import { formatMoment, visibleText } from '../../shared/i18n/format.ts'
import { isMissing, type Series } from '../../shared/model/artifacts.ts'
import { useTexts } from '../app/use-texts.ts'
import { sparklineShape, sparklineSize } from '../parts/sparkline-shape.ts'
import { usePlayhead, usePlayheadTime } from '../player/playhead.ts'
import { SideMark } from './opening-strips.tsx'
import type { Compared } from './side.ts'

/** Shots and loudness of both over the same time, so that what happens later stands further right in both. */
export function MiniTracks({ both }: { both: readonly Compared[] }) {
  const { t } = useTexts()
  return (
    <section className="mini-tracks" aria-label={t('compare.tracks')}>
      <h2>{t('compare.tracks')}</h2>
      {both.map((compared) => <MiniTrack key={compared.side} compared={compared} />)}
    </section>
  )
}

function MiniTrack({ compared: { side, draft, analysis } }: { compared: Compared }) {
  const { t, language } = useTexts()
  const playhead = usePlayhead()
  const { shots, loudness } = analysis.artifacts
  const share = (timeS: number) => `${(timeS / playhead.durationS) * 100}%`
  const list = isMissing(shots) ? [] : shots.shots

  function go(event: MouseEvent<HTMLDivElement>) {
    const { left, width } = event.currentTarget.getBoundingClientRect()
    playhead.seek(((event.clientX - left) / width) * playhead.durationS)
  }

  return (
    <div className="mini-track">
      <SideMark side={side} />
      <div className="mini-track-field" role="img" aria-label={t('compare.trackOf', { name: visibleText(draft.name), count: list.length, length: formatMoment(draft.durationS, language) })} onClick={go}>
        {list.map(({ startS, endS }) => <span key={startS} className="mini-shot" style={{ left: share(startS), width: share(endS - startS) }} />)}
        {!isMissing(loudness) && <Curve series={loudness.momentary} width={share(loudness.momentary.values.length * loudness.momentary.stepS)} left={share(loudness.momentary.startS)} />}
        <Needle />
      </div>
    </div>
  )
}

function Curve({ series, width, left }: { series: Series; width: string; left: string }) {
  const shape = sparklineShape(series, undefined)
  return shape && <svg style={{ width, left }} viewBox={`0 0 ${sparklineSize.width} ${sparklineSize.height}`} preserveAspectRatio="none" aria-hidden><path d={shape.path} /></svg>
}

function Needle() {
  const { durationS } = usePlayhead()
  const timeS = usePlayheadTime()
  return <span className="mini-needle" style={{ left: `${(timeS / durationS) * 100}%` }} />
}
