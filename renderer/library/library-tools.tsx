import { ActionIcon, SegmentedControl, Tooltip } from '@mantine/core'
import { IconLayoutGrid, IconList, IconSortAscending, IconSortDescending } from '@tabler/icons-react'
import { useTexts } from '../app/use-texts.ts'
import { FilterChip } from './filter-chip.tsx'
import { layouts, sortNames, type Layout, type LibraryView } from './library-view.ts'

interface Props {
  view: LibraryView
  layout: Layout
  show: (next: Partial<LibraryView>) => void
}

const icons = { grid: IconLayoutGrid, list: IconList }

/** In what order, and in what layout. */
export function LibraryTools({ view, layout, show }: Props) {
  const { t } = useTexts()
  const reverse = t('drafts.shelf.reverse')
  const Way = view.isReversed ? IconSortAscending : IconSortDescending
  return (
    <div className="library-tools">
      <FilterChip
        label={t('drafts.shelf.sort')}
        shown={t(`drafts.shelf.sorts.${view.sort}`)}
        className="sort-chip"
        choices={sortNames.map((sort) => ({ value: sort, label: t(`drafts.shelf.sorts.${sort}`) }))}
        chosen={[view.sort]}
        onChoose={(value) => show({ sort: sortNames.find((sort) => sort === value) ?? 'newest', isReversed: false })}
      />
      <Tooltip label={reverse} openDelay={400}>
        <ActionIcon size="input-sm" variant="subtle" color="gray" aria-label={reverse} aria-pressed={view.isReversed} onClick={() => show({ isReversed: !view.isReversed })}><Way size={18} aria-hidden /></ActionIcon>
      </Tooltip>
      <SegmentedControl
        size="xs"
        aria-label={t('drafts.shelf.layout')}
        value={layout}
        onChange={(value) => show({ layout: layouts.find((each) => each === value) ?? 'grid' })}
        data={layouts.map((each) => ({ value: each, label: <LayoutIcon layout={each} /> }))}
      />
    </div>
  )
}

function LayoutIcon({ layout }: { layout: Layout }) {
  const { t } = useTexts()
  const Icon = icons[layout]
  const label = t(`drafts.shelf.layouts.${layout}`)
  return <span className="layout-icon" title={label}><Icon size={16} aria-hidden /><span className="visually-hidden">{label}</span></span>
}
