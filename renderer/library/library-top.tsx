import { Button } from '@mantine/core'
import type { RefObject } from 'react'
import { runAction } from '../actions/able.ts'
import { useTexts } from '../app/use-texts.ts'
import { LibraryFilters, type FiltersProps } from './library-filters.tsx'
import { LibrarySearch } from './library-search.tsx'
import { LibraryTools } from './library-tools.tsx'
import { isNarrowed, type Layout } from './library-view.ts'
import { SelectionBar } from './selection-bar.tsx'

interface Props extends FiltersProps {
  layout: Layout
  total: number
  shown: number
  selected: number
  search: RefObject<HTMLInputElement | null>
  onDone: () => void
}

/** Stays at the top: how many there are or are selected, and what is shown of them. */
export function LibraryTop({ view, layout, show, tallies, clients, total, shown, selected, search, onDone }: Props) {
  const { t } = useTexts()
  const isPart = isNarrowed(view)
  return (
    <div className="library-top">
      <div className="library-head">
        <h1 className={selected > 0 ? 'visually-hidden' : undefined}>{t('library.title')}</h1>
        {selected > 0 ? (
          <SelectionBar count={selected} />
        ) : (
          <>
            <span className="soft figures" role="status">{isPart ? t('drafts.shelf.of', { shown, count: total }) : t('library.drafts', { count: total })}</span>
            {isPart && <Button size="compact-xs" variant="subtle" onClick={() => runAction('library.clearFilters')}>{t('drafts.shelf.clearFilters')}</Button>}
            <LibraryTools view={view} layout={layout} show={show} />
          </>
        )}
      </div>
      <div className="library-find">
        <LibrarySearch q={view.q} input={search} onSearch={(q) => show({ q })} onDone={onDone} />
        <LibraryFilters view={view} tallies={tallies} clients={clients} show={show} />
      </div>
    </div>
  )
}
