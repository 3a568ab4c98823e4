import { useLayoutEffect, useState, type RefObject } from 'react'

/** The width of an element in CSS pixels, kept up to date; 0 before it is on the page. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [widthPx, setWidthPx] = useState(0)
  useLayoutEffect(() => {
    const { current } = element
    if (!current) return undefined
    const observer = new ResizeObserver(() => setWidthPx(current.clientWidth))
    // Tells the first width too, before anything is painted.
    observer.observe(current)
    return () => observer.disconnect()
  }, [element])
  return widthPx
}
