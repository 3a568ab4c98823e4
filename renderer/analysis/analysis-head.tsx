import { Link } from 'wouter'
import { formatInstant } from '../../shared/i18n/format.ts'
import type { Analysis, Draft } from '../../shared/model/draft.ts'
import { ActionButton } from '../actions/action-button.tsx'
import { useVersions } from '../api/queries.ts'
import { useWorkbench } from '../api/workbench.ts'
import { useTexts } from '../app/use-texts.ts'
import { FileName } from '../parts/file-name.tsx'
import { useDraftActions } from './use-draft-actions.ts'
import './analysis-head.css'

const actions = ['draft.previous', 'draft.next', 'draft.compareVersions', 'draft.newVersion', 'draft.copyVerdict', 'view.report', 'draft.remove'] as const

/** Which draft this is, and what can be done with it. */
export function AnalysisHead({ draft, analysis }: { draft: Draft; analysis: Analysis }) {
  const { t, language } = useTexts()
  const { queue } = useWorkbench()
  const input = useDraftActions({ draft, analysis })
  return (
    <header className="analysis-head">
      <nav><Link href="/">← {t('analysis.back')}</Link></nav>
      <h1><FileName name={draft.name} /></h1>
      <VersionMark draftId={draft.id} />
      <p className="soft small">{t('analysis.analysedAt', { date: formatInstant(analysis.analysedAt, language) })}</p>
      <div className="analysis-actions">{actions.map((id) => <ActionButton key={id} id={id} />)}</div>
      <input
        ref={input}
        type="file"
        accept="video/*,.mkv"
        hidden
        aria-hidden
        onChange={(event) => {
          queue.add([...(event.currentTarget.files ?? [])].map((file) => ({ kind: 'file', file })), { versionOf: draft.id })
          event.currentTarget.value = ''
        }}
      />
    </header>
  )
}

/** Which version this is, and the way to the others. */
function VersionMark({ draftId }: { draftId: string }) {
  const { t } = useTexts()
  const versions = useVersions(draftId).data?.versions ?? []
  const shown = versions.find(({ draft }) => draft.id === draftId)
  if (!shown || versions.length < 2) return null
  return <Link href={`/draft/${draftId}?tab=file`} className="small">{t('analysis.versionOf', { version: shown.version, count: versions.length })}</Link>
}
