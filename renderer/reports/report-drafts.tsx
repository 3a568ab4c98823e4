import { CloseButton, Select } from '@mantine/core'
import { useMemo } from 'react'
import { Link } from 'wouter'
import { maxBatchDrafts } from '../../shared/contract/reports.ts'
import { visibleText } from '../../shared/i18n/format.ts'
import type { DraftSummary } from '../../shared/model/draft.ts'
import { useDraft, useDrafts } from '../api/queries.ts'
import { useTexts } from '../app/use-texts.ts'
import { Thumbnail } from '../parts/thumbnail.tsx'
import type { ReportPlace } from './report-place.ts'

/** More than that is searched, not scrolled. */
const mostShown = 40

interface Props {
  place: ReportPlace
  change: (next: Partial<ReportPlace>) => void
}

/** The drafts that a document is about: one, two in order, or many. */
export function ReportDrafts({ place: { kind, draftIds }, change }: Props) {
  const { t } = useTexts()
  const drafts = useDrafts().data?.drafts
  const put = (at: number) => (id: string) => change({ draftIds: Object.assign([...draftIds], { [at]: id }) })
  if (drafts?.length === 0) return <p className="small">{t('reports.noDrafts')} <Link href="/">{t('reports.addDrafts')}</Link></p>
  if (kind === 'draft') return <OneDraft label={t('reports.draft')} drafts={drafts ?? []} draftId={draftIds[0]} onChoose={put(0)} />
  if (kind === 'batch') return <ManyDrafts drafts={drafts ?? []} draftIds={draftIds} onChange={(ids) => change({ draftIds: ids })} />
  return (
    <>
      <OneDraft label={t('reports.before')} drafts={drafts ?? []} draftId={draftIds[0]} onChoose={put(0)} />
      {/* Without a first there can be no second: the address counts them. */}
      <OneDraft label={t('reports.after')} drafts={drafts ?? []} draftId={draftIds[1]} onChoose={put(1)} isOff={draftIds[0] === undefined} />
    </>
  )
}

interface OneProps {
  label: string
  drafts: readonly DraftSummary[]
  draftId: string | undefined
  onChoose: (draftId: string) => void
  isOff?: boolean
}

function OneDraft({ label, drafts, draftId, onChoose, isOff = false }: OneProps) {
  const { t } = useTexts()
  const listed = useMemo(() => drafts.map(({ draft }) => ({ value: draft.id, label: visibleText(draft.name) })), [drafts])
  const isListed = draftId === undefined || listed.some(({ value }) => value === draftId)
  return (
    <Select
      size="sm"
      searchable
      label={label}
      limit={mostShown}
      disabled={isOff}
      allowDeselect={false}
      placeholder={t('reports.chooseDraft')}
      nothingFoundMessage={t('reports.noDraft')}
      value={draftId ?? null}
      data={isListed ? listed : [...listed, { value: draftId, label: t('reports.unknownDraft') }]}
      onChange={(id) => id !== null && onChoose(id)}
      // An older version is in no list; it has its name all the same.
      {...(!isListed && { description: <DraftName draftId={draftId} /> })}
    />
  )
}

function DraftName({ draftId }: { draftId: string }) {
  const { data } = useDraft(draftId)
  return <bdi>{data && visibleText(data.draft.name)}</bdi>
}

function ManyDrafts({ drafts, draftIds, onChange }: { drafts: readonly DraftSummary[]; draftIds: readonly string[]; onChange: (ids: readonly string[]) => void }) {
  const { t } = useTexts()
  const byId = useMemo(() => new Map(drafts.map(({ draft }) => [draft.id, draft])), [drafts])
  const left = useMemo(() => drafts.filter(({ draft }) => !draftIds.includes(draft.id)).map(({ draft }) => ({ value: draft.id, label: visibleText(draft.name) })), [drafts, draftIds])
  return (
    <div className="report-drafts">
      <Select size="sm" searchable label={t('reports.drafts')} description={t('reports.draftsText', { count: draftIds.length, most: maxBatchDrafts })} limit={mostShown} disabled={draftIds.length >= maxBatchDrafts} placeholder={t('reports.addDraft')} nothingFoundMessage={t('reports.noDraft')} value={null} data={left} onChange={(id) => id !== null && onChange([...draftIds, id])} />
      <ul>
        {draftIds.map((id) => {
          const name = visibleText(byId.get(id)?.name ?? t('reports.unknownDraft'))
          return (
            <li key={id}>
              <Thumbnail draftId={id} />
              <bdi>{name}</bdi>
              <CloseButton size="sm" aria-label={t('reports.removeDraft', { name })} onClick={() => onChange(draftIds.filter((each) => each !== id))} />
            </li>
          )
        })}
      </ul>
    </div>
  )
}
