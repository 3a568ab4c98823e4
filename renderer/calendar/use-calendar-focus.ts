import { useLayoutEffect, useRef, useState, type FocusEvent, type RefObject } from 'react'
import type { FocusPlace } from './focus-move.ts'

/** Which card or day has the keyboard, and the focus put there once it is drawn, also after it went to another day. */
export function useCalendarFocus(frame: RefObject<HTMLElement | null>, settle: (asked: FocusPlace) => FocusPlace, first: FocusPlace) {
  const [asked, setAsked] = useState(first)
  const isMoving = useRef(false)
  const hadFocus = useRef(false)
  const active = settle(asked)
  const key = active.ref ?? `day ${active.date}`
  // After every drawing: what the keyboard moved to may not be drawn yet.
  useLayoutEffect(() => {
    const isLost = hadFocus.current && document.activeElement === document.body
    if (!isMoving.current && !isLost) return
    const element = frame.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`) ?? frame.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(`day ${active.date}`)}"]`)
    if (!element) return
    element.focus({ preventScroll: isLost && !isMoving.current })
    isMoving.current = false
  })
  return {
    active,
    /** Where it is asked for, without moving the focus there. */
    activate: setAsked,
    moveTo(place: FocusPlace) {
      isMoving.current = true
      setAsked(place)
    },
    onFocus(event: FocusEvent) {
      hadFocus.current = true
      const place = placeAt(event.target)
      if (place && (place.ref !== active.ref || place.date !== active.date)) setAsked(place)
    },
    onBlur(event: FocusEvent) {
      if (event.relatedTarget !== null && !frame.current?.contains(event.relatedTarget)) hadFocus.current = false
    },
  }
}

/** The card or day that something on the page belongs to. */
export function placeAt(target: EventTarget | null): FocusPlace | null {
  if (!(target instanceof Element)) return null
  const date = target.closest('[data-day]')?.getAttribute('data-day') ?? null
  return date === null ? null : { date, ref: target.closest('[data-ref]')?.getAttribute('data-ref') ?? null }
}
