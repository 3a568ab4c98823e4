import { useDocumentTitle } from '@mantine/hooks'
import { useDrafts } from '../api/queries.ts'
import { useTexts } from '../app/use-texts.ts'
import { AboutLine } from '../parts/about-line.tsx'
import { DraftCard } from '../parts/draft-card.tsx'
import { EmptyLibrary } from '../parts/empty-library.tsx'
import { QueryState } from '../parts/query-state.tsx'
import { useRemoveDraft } from '../parts/use-remove-draft.tsx'
import './library-page.css'

export function LibraryPage({ onAdd }: { onAdd: () => void }) {
  const { t } = useTexts()
  const drafts = useDrafts()
  const remove = useRemoveDraft()
  useDocumentTitle(`${t('library.title')} – ${t('app.name')}`)

  if (!drafts.data) return <QueryState query={drafts} />
  const list = drafts.data.drafts
  return (
    <>
      {list.length === 0 ? (
        <EmptyLibrary onAdd={onAdd} />
      ) : (
        <>
          <div className="library-head">
            <h1>{t('library.title')}</h1>
            <span className="soft figures">{t('library.drafts', { count: list.length })}</span>
          </div>
          <ul className="draft-grid">{list.map((summary) => <DraftCard key={summary.draft.id} summary={summary} onRemove={remove} />)}</ul>
        </>
      )}
      <AboutLine />
    </>
  )
}
