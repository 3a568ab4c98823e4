import { useTexts } from '../app/use-texts.ts'
import { dearestOf, markersOf, type Cost, type FindingMoment, type Marker } from './finding-moments.ts'
import type { Lane } from './lane.ts'
import type { MomentWords } from './use-moment-words.ts'

/** Shape and colour say the cost together: a barred circle, a triangle, a diamond. */
const shapes: { [Name in Cost]: string } = {
  refused: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13zM4 7h8v2H4z',
  dear: 'M8 1.5L15 14H1z',
  some: 'M8 2L14 8L8 14L2 8z',
}
/** More would be a wall of text. */
const mostTold = 6

interface Props extends Lane {
  moments: readonly FindingMoment[]
  words: MomentWords
  onSeek: (timeS: number) => void
}

/**
 * Marks where findings cost points; a click goes there. They are no stops of the Tab key, because there may be many: N and Shift+N go through them, and the
 * readout says what is there.
 */
export function MomentMarkers({ moments, words, onSeek, view, widthPx }: Props) {
  const { t } = useTexts()
  const markers = widthPx > 0 ? markersOf(moments, view, widthPx) : []
  return (
    <div className="timeline-markers" role="group" aria-label={t('player.timeline.moments')}>
      {markers.map((marker) => <MarkerButton key={marker.moments[0]!.atS} marker={marker} words={words} onSeek={onSeek} />)}
    </div>
  )
}

function MarkerButton({ marker, words, onSeek }: Pick<Props, 'words' | 'onSeek'> & { marker: Marker }) {
  const { t } = useTexts()
  const { cost, atS } = dearestOf(marker)
  const count = marker.moments.length
  const more = count > mostTold ? [t('evidence.more', { count: count - mostTold })] : []
  const label = [...marker.moments.slice(0, mostTold).map(words.whole), ...more].join('\n')
  return (
    <button type="button" className="timeline-marker" data-cost={cost} data-at={atS} data-count={count} style={{ transform: `translateX(${marker.xPx}px)` }} tabIndex={-1} title={label} aria-label={label} onClick={() => onSeek(atS)}>
      <svg width="14" height="14" viewBox="0 0 16 16" fillRule="evenodd" aria-hidden><path d={shapes[cost]} /></svg>
      {count > 1 && <span className="timeline-count figures" aria-hidden>{count > 99 ? '99+' : count}</span>}
    </button>
  )
}
