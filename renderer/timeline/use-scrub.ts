import { useEffect, useRef, type PointerEvent, type RefObject } from 'react'
import type { Store } from '../api/store.ts'
import { usePlayhead } from '../player/playhead.ts'
import { panned, timeAt, zoomed, type ChangeView, type View } from './view.ts'

interface Given {
  surface: RefObject<HTMLElement | null>
  view: View
  onView: ChangeView
  cursor: Store<number | null>
}

/** How much nearer a turn of the wheel by one pixel is, as a logarithm: a notch of 100 is a third. */
const perWheelPx = 0.003

/** The pointer on the timeline: hovering reads, a press and a drag seek, Shift or the middle button drags the view, Ctrl and the wheel zoom. */
export function useScrub({ surface, view, onView, cursor }: Given) {
  const { durationS, seek } = usePlayhead()
  const drag = useRef<{ kind: 'seek' } | { kind: 'pan'; fromX: number } | null>(null)
  useWheel({ surface, onView, cursor })

  function timeOf(event: PointerEvent): number {
    const { left, width } = event.currentTarget.getBoundingClientRect()
    return timeAt(event.clientX - left, view, width)
  }

  return {
    onPointerDown(event: PointerEvent) {
      if (event.button > 1) return
      event.preventDefault()
      event.currentTarget.setPointerCapture(event.pointerId)
      surface.current?.focus({ preventScroll: true })
      drag.current = event.button === 1 || event.shiftKey ? { kind: 'pan', fromX: event.clientX } : { kind: 'seek' }
      if (drag.current.kind === 'seek') seek(timeOf(event))
    },
    onPointerMove(event: PointerEvent) {
      const now = drag.current
      if (now?.kind === 'pan') {
        const { width } = event.currentTarget.getBoundingClientRect()
        const byPx = now.fromX - event.clientX
        drag.current = { kind: 'pan', fromX: event.clientX }
        onView((before) => panned(before, (byPx / width) * (before.endS - before.startS), durationS))
        return
      }
      cursor.set(timeOf(event))
      if (now) seek(timeOf(event))
    },
    onPointerUp() {
      drag.current = null
    },
    onPointerCancel() {
      drag.current = null
    },
    onPointerLeave() {
      if (!drag.current) cursor.set(null)
    },
    onLostPointerCapture(event: PointerEvent) {
      drag.current = null
      if (!event.currentTarget.matches(':hover')) cursor.set(null)
    },
  }
}

/** React listens to wheels passively, and what zooms here must not scroll or zoom the page. */
function useWheel({ surface, onView, cursor }: Omit<Given, 'view'>): void {
  const { durationS } = usePlayhead()
  useEffect(() => {
    const element = surface.current
    if (!element) return undefined
    function turn(event: WheelEvent) {
      const { left, width } = element!.getBoundingClientRect()
      const xPx = event.clientX - left
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault()
        const factor = Math.exp(-event.deltaY * perWheelPx)
        onView((before) => zoomed(before, factor, timeAt(xPx, before, width), durationS))
        return
      }
      const acrossPx = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX
      if (Math.abs(acrossPx) <= Math.abs(event.shiftKey ? 0 : event.deltaY)) return
      event.preventDefault()
      const next = onView((before) => panned(before, (acrossPx / width) * (before.endS - before.startS), durationS))
      // What lies under the pointer is another time now.
      cursor.set(timeAt(xPx, next, width))
    }
    element.addEventListener('wheel', turn, { passive: false })
    return () => element.removeEventListener('wheel', turn)
  }, [surface, onView, cursor, durationS])
}
