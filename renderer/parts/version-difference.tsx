import { formatNumber } from '../../shared/i18n/format.ts'
import { practiceOf } from '../../shared/house-rules/practice-of.ts'
import type { DraftSummary } from '../../shared/model/draft.ts'
import type { Verdict } from '../../shared/model/verdict.ts'
import { useDraft } from '../api/queries.ts'
import { useTexts } from '../app/use-texts.ts'
import { compares, versionChanges, type VersionChange } from './version-changes.ts'

/** What the cut changed: the findings that gained or lost most against the version before. */
export function VersionDifference({ before, shown }: { before: DraftSummary; shown: DraftSummary }) {
  const { t } = useTexts()
  const old = useDraft(before.draft.id).data?.analysis.verdict
  const now = useDraft(shown.draft.id).data?.analysis.verdict
  return (
    <div className="version-changes">
      <h3>{t('drafts.versions.changes', { before: before.version })}</h3>
      {old && now && <Changes old={old} now={now} />}
    </div>
  )
}

function Changes({ old, now }: { old: Verdict; now: Verdict }) {
  const { t } = useTexts()
  const changes = versionChanges(old, now)
  return (
    <>
      {!compares(old, now) && <p className="soft small">{t('drafts.versions.otherGoal')}</p>}
      {changes.length === 0 && <p className="soft small">{t('drafts.versions.noChanges')}</p>}
      <ul>{changes.map((change) => <Change key={change.practice} change={change} verdicts={[now, old]} />)}</ul>
    </>
  )
}

function Change({ change: { practice, points, gate }, verdicts }: { change: VersionChange; verdicts: readonly Verdict[] }) {
  const { t, language } = useTexts()
  const isBetter = gate === null ? points > 0 : gate === 'opened'
  const found = verdicts.map((verdict) => practiceOf(verdict, practice)).find((each) => each !== undefined)
  const text = gate === null ? `${points > 0 ? '+' : ''}${formatNumber(points, language, 1, 1)}` : t(`drafts.versions.gate.${gate}`)
  return (
    <li>
      <span className="version-gain figures" data-way={isBetter ? 'up' : 'down'}>{text}</span>
      <span>{(isBetter ? found?.title : found?.failTitle)?.[language] ?? practice}</span>
    </li>
  )
}
