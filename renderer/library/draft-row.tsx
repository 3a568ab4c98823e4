import { IconDots } from '@tabler/icons-react'
import { memo } from 'react'
import { formatInstant, visibleText } from '../../shared/i18n/format.ts'
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
import './draft-row.css'

/** A draft in the library as a row of the list: the facts of its card in columns. */
export const DraftRow = memo(({ draft: indexed, isSelected, isTabStop, isActive, row, topPx }: ShelfItem & { topPx: number }) => {
  const { t, language } = useTexts()
  const { summary, client } = indexed
  const { draft, score, verdict, tags, folder } = summary
  const { name, length, measured } = draftFacts(indexed, t, language)
  return (
    <div
      role="row"
      className="draft-row"
      data-draft-id={draft.id}
      data-draft-name={name}
      data-selected={isSelected || undefined}
      data-active={isActive || undefined}
      // The head is the first row.
      aria-rowindex={row + 2}
      aria-selected={isSelected}
      tabIndex={isTabStop ? 0 : -1}
      style={{ transform: `translateY(${topPx}px)` }}
    >
      <span role="gridcell" className="draft-row-check"><input type="checkbox" className="draft-check" tabIndex={-1} checked={isSelected} readOnly aria-label={t('drafts.shelf.select', { name })} /></span>
      <span role="rowheader" className="draft-row-name">
        <Thumbnail draftId={draft.id} />
        <a href={`/draft/${draft.id}`} className="draft-row-link" tabIndex={-1} draggable={false}><FileName name={draft.name} /></a>
      </span>
      <span role="gridcell" className="draft-row-score"><ScoreRing score={score} verdict={verdict} size="small" /></span>
      <span role="gridcell" className="draft-row-verdict"><VerdictMark verdict={verdict} /><span className="soft figures">{measured}</span></span>
      <span role="gridcell" data-column="client">{client && <ClientName client={client} />}</span>
      <span role="gridcell" data-column="tags"><TagWords tags={tags} /></span>
      <span role="gridcell" data-column="folder" className="soft"><bdi title={visibleText(folder)}>{visibleText(folder)}</bdi></span>
      <span role="gridcell" data-column="length" className="figures">{length}</span>
      <span role="gridcell" data-column="version"><VersionBadge summary={summary} /></span>
      <span role="gridcell" data-column="imported" className="soft figures">{formatInstant(draft.importedAt, language)}</span>
      <span role="gridcell"><button type="button" className="draft-menu-button" tabIndex={-1} aria-haspopup="menu" aria-label={t('drafts.shelf.more', { name })}><IconDots size={16} aria-hidden /></button></span>
    </div>
  )
})
DraftRow.displayName = 'DraftRow'
