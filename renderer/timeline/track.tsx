import { IconChevronRight } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTexts } from '../app/use-texts.ts'
import { toggleFold, useIsFolded, type TrackId } from './folded-tracks.ts'

interface Props {
  id: TrackId
  /** A unit or the one value that says most, beside the name. */
  note?: string | undefined
  /** Stands in the lane instead of it: why there is nothing to see. */
  instead?: string | null | undefined
  children: ReactNode
}

/** One track: its name with a way to fold it, and its lane. */
export function Track({ id, note, instead, children }: Props) {
  const { t } = useTexts()
  const isFolded = useIsFolded(id)
  const name = t(`player.timeline.track.${id}`)
  return (
    <div className="timeline-track" data-track={id} data-folded={isFolded}>
      <div className="timeline-label">
        <button type="button" className="timeline-fold" aria-expanded={!isFolded} aria-label={t(`player.timeline.${isFolded ? 'unfold' : 'fold'}`, { track: name })} onClick={() => toggleFold(id)}>
          <IconChevronRight size={12} stroke={2} aria-hidden />
          {name}
        </button>
        {note !== undefined && <span className="timeline-note figures" title={note}>{note}</span>}
      </div>
      <div className="timeline-lane">{!isFolded && (instead ? <span className="timeline-instead">{instead}</span> : children)}</div>
    </div>
  )
}
