import { useMemo, useSyncExternalStore, type ReactNode } from 'react'
import { formatDuration, formatMoment, formatNumber, formatShare, formatValue } from '../../shared/i18n/format.ts'
import type { Artifacts } from '../../shared/model/artifacts.ts'
import type { Store } from '../api/store.ts'
import { useTexts } from '../app/use-texts.ts'
import { usePlayhead } from '../player/playhead.ts'
import type { FindingMoment } from './finding-moments.ts'
import { readAt } from './reading.ts'
import { useSteppedTime } from './stepped-time.ts'
import type { MomentWords } from './use-moment-words.ts'

interface Props {
  artifacts: Artifacts
  moments: readonly FindingMoment[]
  words: MomentWords
  /** Where the pointer is; null where it is elsewhere, and the playhead is read. */
  cursor: Store<number | null>
}

/** While it plays the values change ten times a second: faster than anybody reads. */
const stepS = 0.1

/** All values at the time under the pointer, else where the playhead stands; always in the same place. */
export function Readout({ artifacts, moments, words, cursor }: Props) {
  const { t, language } = useTexts()
  const { framesPerSecond } = usePlayhead()
  const playedS = useSteppedTime(stepS)
  const hoveredS = useSyncExternalStore(cursor.subscribe, cursor.get)
  const timeS = hoveredS ?? playedS
  const reading = useMemo(() => readAt(artifacts, timeS, framesPerSecond), [artifacts, timeS, framesPerSecond])
  const { shot, motion, lufs, luma, holds } = reading
  const here = [...holds.map((hold) => t(`player.timeline.hold.${hold}`)), ...titlesAt(moments, timeS, 1 / framesPerSecond, words)].join(' · ')
  const isVariable = artifacts.probe.video.variableFrameRate
  return (
    <dl className="timeline-readout figures" data-from={hoveredS === null ? 'playhead' : 'pointer'}>
      <Value name="time">{formatMoment(timeS, language)}</Value>
      <Value name="frame">{isVariable && '≈ '}{formatNumber(reading.frame, language)}</Value>
      <Value name="shot">{shot && t('player.timeline.shotOf', { number: shot.number, count: shot.count, length: formatDuration(shot.lengthS, language) })}</Value>
      <Value name="motion">{motion !== null && formatShare(motion, language)}</Value>
      <Value name="loudness">{lufs !== null && formatValue(lufs, 'lufs', language)}</Value>
      <Value name="luma">{luma !== null && formatShare(luma, language)}</Value>
      <Value name="here" title={here}>{here !== '' && here}</Value>
    </dl>
  )
}

type ValueName = 'time' | 'frame' | 'shot' | 'motion' | 'loudness' | 'luma' | 'here'

/** A value that is not there is a dash, so that nothing moves. */
function Value({ name, title, children }: { name: ValueName; title?: string; children: ReactNode }) {
  const { t } = useTexts()
  return (
    <div data-reading={name}>
      <dt>{t(`player.timeline.reading.${name}`)}</dt>
      <dd title={title}>{children === false || children === null ? '–' : children}</dd>
    </div>
  )
}

/** What is wrong at a time, each once. A moment without a length holds for its frame. */
function titlesAt(moments: readonly FindingMoment[], timeS: number, frameS: number, words: MomentWords): string[] {
  const there = moments.filter(({ atS, untilS }) => timeS >= atS - 1e-3 && timeS < Math.max(untilS ?? 0, atS + frameS) - 1e-3)
  return [...new Set(there.map(words.title))]
}
