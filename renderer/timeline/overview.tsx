import { useRef, type PointerEvent } from 'react'
import { isWhole, panned, type ChangeView, type View } from './view.ts'

interface Props {
  view: View
  durationS: number
  onView: ChangeView
}

/** Which part of the draft is in view; dragging it pans. For the pointer alone: with the keyboard the view follows the playhead. */
export function Overview({ view, durationS, onView }: Props) {
  const fromX = useRef<number | null>(null)
  function move(event: PointerEvent) {
    if (fromX.current === null) return
    const byS = ((event.clientX - fromX.current) / event.currentTarget.getBoundingClientRect().width) * durationS
    fromX.current = event.clientX
    onView((before) => panned(before, byS, durationS))
  }
  return (
    <div
      className="timeline-overview"
      data-whole={isWhole(view, durationS)}
      aria-hidden
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        fromX.current = event.clientX
      }}
      onPointerMove={move}
      onLostPointerCapture={() => (fromX.current = null)}
    >
      <div style={{ left: `${(view.startS / durationS) * 100}%`, width: `${((view.endS - view.startS) / durationS) * 100}%` }} />
    </div>
  )
}
