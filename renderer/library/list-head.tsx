import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useTexts } from '../app/use-texts.ts'
import type { LibraryView, SortName } from './library-view.ts'

interface Column {
  name: 'draft' | 'score' | 'verdict' | 'client' | 'tags' | 'folder' | 'length' | 'version' | 'imported'
  sort?: SortName
}

const columns: readonly Column[] = [
  { name: 'draft', sort: 'name' },
  { name: 'score', sort: 'score' },
  { name: 'verdict' },
  { name: 'client', sort: 'client' },
  { name: 'tags' },
  { name: 'folder', sort: 'folder' },
  { name: 'length', sort: 'length' },
  { name: 'version', sort: 'version' },
  { name: 'imported', sort: 'newest' },
]

/** Sorts whose natural way is from more to less. */
const falling: ReadonlySet<SortName> = new Set(['newest', 'score', 'gain', 'version'])

/** The names of the list's columns; one that can be sorted by is a button, and turns the order round when it is already. */
export function ListHead({ view, onSort }: { view: LibraryView; onSort: (sort: Pick<LibraryView, 'sort' | 'isReversed'>) => void }) {
  const { t } = useTexts()
  return (
    <div role="row" className="list-head" aria-rowindex={1}>
      <span role="columnheader"><span className="visually-hidden">{t('actions.library.toggle')}</span></span>
      {columns.map(({ name, sort }) => {
        const label = t(`drafts.shelf.column.${name}`)
        if (sort === undefined) return <span role="columnheader" key={name} data-column={name}>{label}</span>
        const isSorted = view.sort === sort
        const isFalling = falling.has(sort) !== view.isReversed
        return (
          <span role="columnheader" key={name} data-column={name} aria-sort={isSorted ? (isFalling ? 'descending' : 'ascending') : undefined}>
            <button type="button" onClick={() => onSort({ sort, isReversed: isSorted && !view.isReversed })}>
              {label}
              {isSorted && (isFalling ? <IconArrowDown size={13} aria-hidden /> : <IconArrowUp size={13} aria-hidden />)}
            </button>
          </span>
        )
      })}
      <span role="columnheader"><span className="visually-hidden">{t('drafts.shelf.filter.state')}</span></span>
    </div>
  )
}
