import { useEffect, useEffectEvent, useRef, useState } from 'react'

interface Shown {
  frame: React.RefObject<HTMLDivElement | null>
  page: number
  onPage: (page: number) => void
  count: number
  isReady: boolean
  scale: number
}

/** Which page is looked at, from 1, and the way to a place of another: by its index and pixels from its top. */
export function useShownPage({ frame, page: asked, onPage, count, isReady, scale }: Shown) {
  const [page, setPage] = useState(asked)
  const wanted = useRef<number>(asked)
  const lastScale = useRef<number>(undefined)
  function goTo(pageIndex: number, topPx: number) {
    const target = frame.current?.querySelector<HTMLElement>(`[data-page="${pageIndex + 1}"]`)
    if (target) frame.current?.scrollTo({ top: target.offsetTop + topPx - 12 })
  }

  // At first the page that is asked for; at another zoom what was looked at stays.
  const hold = useEffectEvent((next: number) => {
    const last = lastScale.current
    lastScale.current = next
    if (last !== undefined) frame.current?.scrollTo({ top: (frame.current.scrollTop * next) / last })
    else if (wanted.current > 1) goTo(wanted.current - 1, 0)
  })
  useEffect(() => {
    if (isReady) hold(scale)
  }, [isReady, scale])

  return {
    page: Math.min(page, Math.max(count, 1)),
    goTo,
    onScroll() {
      const middle = (frame.current?.scrollTop ?? 0) + (frame.current?.clientHeight ?? 0) / 3
      const seen = [...(frame.current?.querySelectorAll<HTMLElement>('[data-page]') ?? [])].findLast((each) => each.offsetTop <= middle)
      const next = Number(seen?.dataset['page'] ?? 1)
      if (next === wanted.current) return
      wanted.current = next
      setPage(next)
      onPage(next)
    },
  }
}
