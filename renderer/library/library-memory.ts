import { useLayoutEffect } from 'react'

/** Where a person left the library for a draft; lasts as long as the page. */
interface Left {
  search: string
  scrollPx: number
}

let left: Left | null = null
let opened: string | null = null

/** The draft that was opened last: the keyboard goes on from there. */
export function lastOpened(): string | null {
  return opened
}

export function rememberOpened(draftId: string): void {
  opened = draftId
}

/** Brings a person who comes back from a draft to where they were, once the rows have their height, and lets the next page begin at its top. */
export function useScrollMemory(): void {
  useLayoutEffect(() => {
    if (left?.search === location.search) scrollTo({ top: left.scrollPx, behavior: 'instant' })
    left = null
    const { search } = location
    let shownSearch = search
    let scrollPx = scrollY
    const follow = () => {
      scrollPx = scrollY
      shownSearch = location.search
    }
    addEventListener('scroll', follow, { passive: true })
    return () => {
      removeEventListener('scroll', follow)
      if (location.pathname === '/') return
      left = { search: shownSearch, scrollPx }
      scrollTo({ top: 0, behavior: 'instant' })
    }
  }, [])
}
