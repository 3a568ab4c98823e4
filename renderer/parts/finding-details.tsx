import { formatNumber } from '../../shared/i18n/format.ts'
import type { HousePractice } from '../../shared/house-rules/house-practice.ts'
import { practiceOf } from '../../shared/house-rules/practice-of.ts'
import type { Finding, Verdict } from '../../shared/model/verdict.ts'
import { forProfile } from '../../shared/practices/practice.ts'
import { useTexts } from '../app/use-texts.ts'
import { Part } from './detail-part.tsx'
import { EvidenceView } from './evidence-view.tsx'
import { FailureNotice } from './failure-notice.tsx'
import { HouseNote } from './house-note.tsx'
import { SourceList } from './source-list.tsx'

interface Props {
  finding: Finding
  practice: HousePractice | undefined
  verdict: Verdict
}

export function FindingDetails({ finding, practice, verdict }: Props) {
  const { t, language } = useTexts()
  return (
    <div className="finding-details">
      <Openness finding={finding} />
      {practice?.house && <HouseNote practice={practice} mark={practice.house} profile={verdict.profile} />}
      {practice && <Part title={t('finding.fix')}><p>{practice.fix[language]}</p></Part>}
      {finding.evidence.length > 0 && (
        <Part title={t('finding.evidence')}>{[...finding.evidence.entries()].map(([place, evidence]) => <EvidenceView key={place} evidence={evidence} />)}</Part>
      )}
      {!practice && <p>{t('finding.unknown')}</p>}
      {practice && (
        <>
          <Part title={t('finding.why')}><p>{practice.why[language]}</p></Part>
          {practice.kind !== 'gate' && finding.score !== null && (
            <p className="soft small">
              {t('finding.weight', { weight: formatNumber(finding.weight, language), score: formatNumber(finding.score, language, 0) })} {forProfile(practice.weight, verdict.profile).reason[language]}
            </p>
          )}
          {finding.carries && (
            <p className="soft small">{t('finding.carries', { list: finding.carries.map((id) => practiceOf(verdict, id)?.title[language] ?? id).join(' · ') })}</p>
          )}
          {practice.kind === 'gate' && practice.gate && <p className="soft small">{t('finding.gate')}: <code>{practice.gate}</code></p>}
          {practice.sources.length > 0 && <Part title={t('finding.sources')}><SourceList sources={practice.sources} /></Part>}
        </>
      )}
    </div>
  )
}

/** Why a finding has no judgement: unknown is said, never shown as a zero or a pass. */
function Openness({ finding }: { finding: Finding }) {
  const { t } = useTexts()
  if (finding.house?.includes('off')) return null
  if (finding.outcome === 'not-applicable') return <p>{t('finding.notApplicable')}</p>
  if (finding.failure) return <FailureNotice failure={finding.failure} />
  return finding.outcome === 'unmeasured' ? <p>{t('finding.unmeasured')}</p> : null
}
