import { ActionIcon } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { memo } from 'react'
import { Link } from 'wouter'
import { formatDuration, formatShare, visibleText } from '../../shared/i18n/format.ts'
import type { DraftSummary } from '../../shared/model/draft.ts'
import { useTexts } from '../app/use-texts.ts'
import { FileName } from './file-name.tsx'
import { ScoreRing } from './score-ring.tsx'
import { Thumbnail } from './thumbnail.tsx'
import { VerdictMark } from './verdict-mark.tsx'
import './draft-card.css'

interface Props {
  summary: DraftSummary
  onRemove: (summary: DraftSummary) => void
}

/** A draft in the library: its picture, and the last word on it. */
export const DraftCard = memo(({ summary, onRemove }: Props) => {
  const { t, language } = useTexts()
  const { draft, score, coverage, verdict, damaged } = summary
  const length = formatDuration(draft.durationS, language)
  const removeLabel = t('library.remove', { name: visibleText(draft.name) })
  return (
    <li className="draft-card">
      <Link href={`/draft/${draft.id}`} className="draft-card-link">
        <span className="draft-card-picture">
          <Thumbnail draftId={draft.id} />
          <span className="draft-card-length figures"><span className="visually-hidden">{t('library.length', { length })}</span><span aria-hidden>{length}</span></span>
        </span>
        <span className="draft-card-name"><FileName name={draft.name} /></span>
        <span className="draft-card-verdict">
          <ScoreRing score={score} verdict={verdict} size="small" />
          <span className="draft-card-words">
            <VerdictMark verdict={verdict} />
            <span className="soft small figures">{damaged ? t('library.damaged') : t('library.coverage', { share: formatShare(coverage, language) })}</span>
          </span>
        </span>
      </Link>
      <ActionIcon className="draft-card-remove" variant="default" size="md" aria-label={removeLabel} title={removeLabel} onClick={() => onRemove(summary)}>
        <IconTrash size={16} aria-hidden />
      </ActionIcon>
    </li>
  )
})
DraftCard.displayName = 'DraftCard'
