import { useCallback, useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'
import { layouts, readView, writeView, type Layout, type LibraryView } from './library-view.ts'

const key = 'hookline-library-layout'

/** The view in the address, with the layout last chosen where it does not say; and a way to another, which takes the place of the address. */
export function useLibraryView(): { view: LibraryView; layout: Layout; show: (next: Partial<LibraryView>) => void } {
  const search = useSearch()
  const [, navigate] = useLocation()
  const view = useMemo(() => readView(search), [search])
  const show = useCallback(
    (next: Partial<LibraryView>) => {
      if (next.layout) keepLayout(next.layout)
      // From the address itself: a key may come before the page is drawn again.
      navigate(libraryAddress({ ...readView(location.search), ...next }), { replace: true })
    },
    [navigate],
  )
  return { view, layout: view.layout ?? keptLayout(), show }
}

export function libraryAddress(view: LibraryView): string {
  const query = writeView(view)
  return query === '' ? '/' : `/?${query}`
}

function keptLayout(): Layout {
  try {
    return layouts.find((layout) => layout === localStorage.getItem(key)) ?? 'grid'
  } catch {
    return 'grid'
  }
}

function keepLayout(layout: Layout) {
  try {
    localStorage.setItem(key, layout)
  } catch {
    // Storage may be switched off; the choice then lasts as long as the address.
  }
}
