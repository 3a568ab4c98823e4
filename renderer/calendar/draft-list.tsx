import { visibleText } from '../../shared/i18n/format.ts'
import { useDrafts } from '../api/queries.ts'
import { useTexts } from '../app/use-texts.ts'
import { ScoreRing } from '../parts/score-ring.tsx'
import { putDragged } from './drag-data.ts'

/** Enough to plan from; the library finds the rest. */
const most = 60

interface Props {
  /** None: of everybody. */
  clientIds: readonly string[]
  onPlan: (draftId: string) => void
}

/** The latest drafts, to be dragged onto a day; a draft of no client is anybody's. */
export function DraftList({ clientIds, onPlan }: Props) {
  const { t } = useTexts()
  const { data } = useDrafts()
  if (!data) return null
  const own = data.drafts.filter(({ clientId }) => clientIds.length === 0 || clientId === null || clientIds.includes(clientId))
  const latest = own.toSorted((a, b) => (a.draft.importedAt < b.draft.importedAt ? 1 : -1)).slice(0, most)
  if (latest.length === 0) return <p className="soft small">{t('calendar.draftsNone')}</p>
  return (
    <>
      <p className="soft small">{t('calendar.draftsText')}</p>
      <ul className="plan-drafts">
        {latest.map(({ draft: { id, name }, score, verdict }) => (
          <li key={id}>
            <button type="button" className="plan-draft" draggable data-plan-draft={id} aria-label={t('calendar.planDraft', { name: visibleText(name) })} onDragStart={({ dataTransfer }) => putDragged(dataTransfer, { kind: 'draft', draftId: id })} onClick={() => onPlan(id)}>
              <img src={`/thumbnail/${id}`} alt="" loading="lazy" decoding="async" draggable={false} />
              <bdi>{visibleText(name)}</bdi>
              <ScoreRing score={score} verdict={verdict} size="small" />
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
