import { useEffect, useLayoutEffect, useRef } from 'react'
import type { Store } from '../api/store.ts'
import type { Lane } from './lane.ts'
import { xOf } from './view.ts'

interface Props extends Lane {
  className: string
  time: Pick<Store<number | null>, 'get' | 'subscribe'>
}

/** A line across all tracks that follows a time by itself: one style changes, and React has nothing to do. Hidden where the time is out of view. */
export function TimeLine({ className, time, view, widthPx }: Props) {
  const line = useRef<HTMLDivElement>(null)
  const lane = useRef<Lane>({ view, widthPx })
  const place = useRef(() => {
    const timeS = time.get()
    const { style } = line.current ?? {}
    if (!style) return
    const isShown = timeS !== null && timeS >= lane.current.view.startS && timeS <= lane.current.view.endS
    style.visibility = isShown ? 'visible' : 'hidden'
    if (isShown) style.transform = `translateX(${xOf(timeS, lane.current.view, lane.current.widthPx)}px)`
  })
  useLayoutEffect(() => {
    lane.current = { view, widthPx }
    place.current()
  }, [view, widthPx])
  useEffect(() => time.subscribe(() => place.current()), [time])
  return <div ref={line} className={className} aria-hidden />
}
