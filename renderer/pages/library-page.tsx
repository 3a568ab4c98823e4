import { useDocumentTitle } from '@mantine/hooks'
import { useDrafts } from '../api/queries.ts'
import { useTexts } from '../app/use-texts.ts'
import { Library } from '../library/library.tsx'
import { AboutLine } from '../parts/about-line.tsx'
import { EmptyLibrary } from '../parts/empty-library.tsx'
import { QueryState } from '../parts/query-state.tsx'

export function LibraryPage({ onAdd }: { onAdd: () => void }) {
  const { t } = useTexts()
  const drafts = useDrafts()
  useDocumentTitle(`${t('library.title')} – ${t('app.name')}`)

  if (!drafts.data) return <QueryState query={drafts} />
  const list = drafts.data.drafts
  return (
    <>
      {list.length === 0 ? <EmptyLibrary onAdd={onAdd} /> : <Library drafts={list} />}
      <AboutLine />
    </>
  )
}
