import { useDocumentTitle } from '@mantine/hooks'
import { visibleText } from '../../shared/i18n/format.ts'
import { useDraft } from '../api/queries.ts'
import { useTexts } from '../app/use-texts.ts'
import { CaptionEditor } from '../parts/caption-editor.tsx'
import { DamageNotice } from '../parts/damage-notice.tsx'
import { FactList } from '../parts/fact-list.tsx'
import { FfmpegCommand } from '../parts/ffmpeg-command.tsx'
import { FindingGroups } from '../parts/finding-groups.tsx'
import { GoalList } from '../parts/goal-list.tsx'
import { QueryState } from '../parts/query-state.tsx'
import { QuestionList } from '../parts/question-list.tsx'
import { SimilarList } from '../parts/similar-list.tsx'
import { VersionList } from '../parts/version-list.tsx'
import { VerdictHead } from '../parts/verdict-head.tsx'
import './analysis-page.css'

export function AnalysisPage({ draftId }: { draftId: string }) {
  const { t } = useTexts()
  const query = useDraft(draftId)
  useDocumentTitle(`${visibleText(query.data?.draft.name ?? '…')} – ${t('app.name')}`)

  if (!query.data) return <QueryState query={query} />
  const { draft, analysis } = query.data
  return (
    <article className="analysis">
      <div className="analysis-head"><VerdictHead draft={draft} analysis={analysis} /></div>
      <aside className="analysis-side">
        <VersionList draftId={draft.id} />
        <div className="panel analysis-caption"><CaptionEditor draft={draft} /></div>
        <GoalList draftId={draft.id} current={analysis.verdict} />
        <div className="panel analysis-facts"><FactList artifacts={analysis.artifacts} /></div>
        <SimilarList draftId={draft.id} />
      </aside>
      <div className="analysis-findings">
        {analysis.damage && <DamageNotice damage={analysis.damage} />}
        <FindingGroups verdict={analysis.verdict} />
        <QuestionList draftId={draft.id} verdict={analysis.verdict} />
        <FfmpegCommand analysis={analysis} />
      </div>
    </article>
  )
}
