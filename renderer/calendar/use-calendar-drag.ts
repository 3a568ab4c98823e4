import { useRef, type DragEvent } from 'react'
import { isOurs, putDragged, readDragged, type Dragged } from './drag-data.ts'

interface Given {
  /** All that go along with a card that is taken hold of. */
  refsWith: (ref: string) => readonly string[]
  /** The time is null where the day alone was meant. */
  onDrop: (what: Dragged, date: string, time: string | null) => void
}

/** A drop between hours goes to the nearest of these. */
const stepMinutes = 15

/** Dragging by mouse or pen, heard once for all. The day and the hour dropped on are read from the page, as texts: no clock is asked. */
export function useCalendarDrag({ refsWith, onDrop }: Given) {
  const marked = useRef<HTMLElement | null>(null)

  function mark(day: HTMLElement | null, time: string | null, top: number) {
    if (marked.current !== day) {
      marked.current?.removeAttribute('data-drop')
      marked.current = day
    }
    if (!day) return
    day.dataset.drop = time ?? ''
    day.style.setProperty('--drop-top', `${top * 100}%`)
  }

  return {
    onDragStart(event: DragEvent) {
      const ref = event.target instanceof Element ? event.target.closest('[data-ref]')?.getAttribute('data-ref') : null
      if (typeof ref === 'string') putDragged(event.dataTransfer, { kind: 'posts', refs: [...refsWith(ref)], held: ref })
    },
    onDragOver(event: DragEvent) {
      if (!isOurs(event.dataTransfer)) return
      const day = dayAt(event.target)
      const { time, top } = timeAt(day, event.clientY)
      mark(day, time, top)
      if (!day) return
      event.preventDefault()
      event.dataTransfer.dropEffect = event.dataTransfer.effectAllowed === 'copy' ? 'copy' : 'move'
    },
    onDragLeave(event: DragEvent) {
      if (event.relatedTarget === null || !event.currentTarget.contains(event.relatedTarget instanceof Node ? event.relatedTarget : null)) mark(null, null, 0)
    },
    onDragEnd: () => mark(null, null, 0),
    onDrop(event: DragEvent) {
      const what = readDragged(event.dataTransfer)
      const day = dayAt(event.target)
      mark(null, null, 0)
      if (!what || !day?.dataset.day) return
      event.preventDefault()
      onDrop(what, day.dataset.day, timeAt(day, event.clientY).time)
    },
  }
}

function dayAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-day]') : null
}

/** The time of a height in a day, and its share of the day; none in a day without hours. */
export function timeAt(day: HTMLElement | null, clientY: number): { time: string | null; top: number } {
  if (!day || day.dataset.timed === undefined) return { time: null, top: 0 }
  const { top, height } = day.getBoundingClientRect()
  const steps = Math.round((((clientY - top) / height) * 1440) / stepMinutes)
  const minute = Math.min(Math.max(steps, 0) * stepMinutes, 1440 - stepMinutes)
  return { time: `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`, top: minute / 1440 }
}
