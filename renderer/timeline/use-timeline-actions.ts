import { useAction } from '../actions/able.ts'
import type { Store } from '../api/store.ts'
import { usePlayhead } from '../player/playhead.ts'
import { momentFrom, type FindingMoment } from './finding-moments.ts'
import { openingS } from './opening-marks.ts'
import { isWhole, wholeView, zoomed, type ChangeView, type View } from './view.ts'

interface Given {
  view: View
  onView: ChangeView
  cursor: Store<number | null>
  moments: readonly FindingMoment[]
  onMoment: (moment: FindingMoment) => void
}

/** One press of a key, or of a button. */
const zoomStep = 1.6
/** A player stands at the start of a frame, a little before or after the moment it was sent to. */
const toleranceFrames = 1.5

export function useTimelineActions({ view, onView, cursor, moments, onMoment }: Given): void {
  const { durationS, framesPerSecond, time } = usePlayhead()
  const zoom = (factor: number) => onView((before) => zoomed(before, factor, aroundS(before), durationS))

  /** Where the pointer is, else the playhead, else the middle. */
  function aroundS({ startS, endS }: View): number {
    const timeS = cursor.get() ?? time.get()
    return timeS >= startS && timeS <= endS ? timeS : (startS + endS) / 2
  }

  function go(direction: 1 | -1) {
    const moment = momentFrom(moments, time.get(), direction, toleranceFrames / framesPerSecond)
    if (moment) onMoment(moment)
  }

  useAction('timeline.zoomIn', () => zoom(zoomStep))
  useAction('timeline.zoomOut', () => zoom(1 / zoomStep), !isWhole(view, durationS))
  useAction('timeline.zoomAll', () => onView(() => wholeView(durationS)), !isWhole(view, durationS))
  useAction('timeline.zoomOpening', () => onView(() => wholeView(Math.min(openingS, durationS))))
  useAction('timeline.nextMoment', () => go(1), moments.length > 0)
  useAction('timeline.previousMoment', () => go(-1), moments.length > 0)
}
