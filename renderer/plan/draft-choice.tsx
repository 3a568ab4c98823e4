import { Button, Select } from '@mantine/core'
import { useMemo } from 'react'
import { Link } from 'wouter'
import { formatDuration, visibleText } from '../../shared/i18n/format.ts'
import type { DraftSummary } from '../../shared/model/draft.ts'
import { useDrafts } from '../api/queries.ts'
import { useTexts } from '../app/use-texts.ts'
import { ScoreRing } from '../parts/score-ring.tsx'
import { Thumbnail } from '../parts/thumbnail.tsx'

/** More than that is searched, not scrolled. */
const mostShown = 40

interface Props {
  draftId: string | null
  clientId: string
  onChange: (draftId: string | null) => void
}

/** The drafts that may be posted for a client: its own, and those that are nobody's. */
export function draftsFor(drafts: readonly DraftSummary[], clientId: string, chosen: string | null): DraftSummary[] {
  const allowed = drafts.filter((each) => each.clientId === null || each.clientId === clientId || each.draft.id === chosen)
  return allowed.toSorted((a, b) => Number(b.clientId === clientId) - Number(a.clientId === clientId))
}

/** The draft of a post: its picture, its score and the way to its analysis, or the choice of one. */
export function DraftChoice({ draftId, clientId, onChange }: Props) {
  const { t, language } = useTexts()
  const all = useDrafts().data?.drafts
  const allowed = useMemo(() => draftsFor(all ?? [], clientId, draftId), [all, clientId, draftId])
  const byId = useMemo(() => new Map(allowed.map((each) => [each.draft.id, each])), [allowed])
  const chosen = draftId === null ? undefined : byId.get(draftId)
  return (
    <div className="post-draft">
      {chosen && (
        <>
          <Link href={`/draft/${chosen.draft.id}`} className="post-draft-picture" aria-label={t('plan.post.openDraft', { name: visibleText(chosen.draft.name) })}><Thumbnail draftId={chosen.draft.id} /></Link>
          <div className="post-draft-facts">
            <ScoreRing score={chosen.score} verdict={chosen.verdict} size="small" />
            <div>
              <Link href={`/draft/${chosen.draft.id}`}><bdi>{visibleText(chosen.draft.name)}</bdi></Link>
              <p className="soft small">{t(`terms:verdict.${chosen.verdict}`)} · {formatDuration(chosen.draft.durationS, language)}</p>
            </div>
          </div>
        </>
      )}
      {draftId !== null && all && !chosen && <p className="soft small">{t('plan.post.draftGone')}</p>}
      <div className="post-draft-choice">
        <Select
          size="xs"
          searchable
          limit={mostShown}
          aria-label={t('plan.post.draft')}
          placeholder={t(draftId === null ? 'plan.post.chooseDraft' : 'plan.post.otherDraft')}
          nothingFoundMessage={t('plan.post.noDraft')}
          value={null}
          data={allowed.map(({ draft }) => ({ value: draft.id, label: visibleText(draft.name) }))}
          renderOption={({ option }) => <DraftOption summary={byId.get(option.value)} />}
          onChange={(id) => id !== null && onChange(id)}
        />
        {draftId !== null && <Button size="xs" variant="subtle" color="gray" onClick={() => onChange(null)}>{t('plan.post.takeDraftOff')}</Button>}
      </div>
    </div>
  )
}

function DraftOption({ summary }: { summary: DraftSummary | undefined }) {
  if (!summary) return null
  return (
    <span className="post-draft-option">
      <Thumbnail draftId={summary.draft.id} />
      <bdi>{visibleText(summary.draft.name)}</bdi>
      <ScoreRing score={summary.score} verdict={summary.verdict} size="small" />
    </span>
  )
}
