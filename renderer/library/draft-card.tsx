import { IconDots } from '@tabler/icons-react'
import { memo } from 'react'
import { useTexts } from '../app/use-texts.ts'
import { FileName } from '../parts/file-name.tsx'
import { ScoreRing } from '../parts/score-ring.tsx'
import { Thumbnail } from '../parts/thumbnail.tsx'
import { VerdictMark } from '../parts/verdict-mark.tsx'
import { ClientName } from './client-name.tsx'
import { draftFacts } from './draft-facts.ts'
import type { ShelfItem } from './shelf-item.ts'
import { TagWords } from './tag-words.tsx'
import { VersionBadge } from './version-badge.tsx'
import './draft-card.css'

/** A draft in the library as a cell of its grid: its picture, and the last word on it. */
export const DraftCard = memo(({ draft: indexed, isSelected, isTabStop, isActive, column }: ShelfItem & { column: number }) => {
  const { t, language } = useTexts()
  const { summary, client } = indexed
  const { draft, score, verdict, tags } = summary
  const { name, length, measured } = draftFacts(indexed, t, language)
  return (
    <div
      role="gridcell"
      className="draft-card"
      data-draft-id={draft.id}
      data-draft-name={name}
      data-selected={isSelected || undefined}
      data-active={isActive || undefined}
      aria-colindex={column + 1}
      aria-selected={isSelected}
      tabIndex={isTabStop ? 0 : -1}
    >
      <a href={`/draft/${draft.id}`} className="draft-card-link" tabIndex={-1} draggable={false}>
        <span className="draft-card-picture">
          <Thumbnail draftId={draft.id} />
          <span className="draft-card-badges">
            <VersionBadge summary={summary} />
            <span className="draft-card-length figures"><span className="visually-hidden">{t('library.length', { length })}</span><span aria-hidden>{length}</span></span>
          </span>
        </span>
        <span className="draft-card-body">
          <span className="draft-card-name"><FileName name={draft.name} /></span>
          <span className="draft-card-verdict">
            <ScoreRing score={score} verdict={verdict} size="small" />
            <span className="draft-card-words">
              <VerdictMark verdict={verdict} />
              <span className="soft small figures">{measured}</span>
            </span>
          </span>
          <span className="draft-card-more soft">
            {client && <ClientName client={client} />}
            <TagWords tags={tags} />
          </span>
        </span>
      </a>
      <input type="checkbox" className="draft-check" tabIndex={-1} checked={isSelected} readOnly aria-label={t('drafts.shelf.select', { name })} />
      <button type="button" className="draft-menu-button" tabIndex={-1} aria-haspopup="menu" aria-label={t('drafts.shelf.more', { name })}><IconDots size={16} aria-hidden /></button>
    </div>
  )
})
DraftCard.displayName = 'DraftCard'
