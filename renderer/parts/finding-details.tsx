import type { ReactNode } from 'react'
import { formatNumber } from '../../shared/i18n/format.ts'
import type { Finding, ProfileId } from '../../shared/model/verdict.ts'
import { forProfile, type AnyPractice } from '../../shared/practices/practice.ts'
import { useTexts } from '../app/use-texts.ts'
import { EvidenceView } from './evidence-view.tsx'
import { FailureNotice } from './failure-notice.tsx'
import { SourceList } from './source-list.tsx'

interface Props {
  finding: Finding
  practice: AnyPractice | undefined
  profile: ProfileId
}

export function FindingDetails({ finding, practice, profile }: Props) {
  const { t, language } = useTexts()
  return (
    <div className="finding-details">
      <Openness finding={finding} />
      {practice && <Part title={t('finding.fix')}><p>{practice.fix[language]}</p></Part>}
      {finding.evidence.length > 0 && (
        <Part title={t('finding.evidence')}>{[...finding.evidence.entries()].map(([place, evidence]) => <EvidenceView key={place} evidence={evidence} />)}</Part>
      )}
      {!practice && <p>{t('finding.unknown')}</p>}
      {practice && (
        <>
          <Part title={t('finding.why')}><p>{practice.why[language]}</p></Part>
          {practice.kind === 'scored' && finding.score !== null && (
            <p className="soft small">
              {t('finding.weight', { weight: formatNumber(finding.weight, language), score: formatNumber(finding.score, language, 0) })} {forProfile(practice.weight, profile).reason[language]}
            </p>
          )}
          {practice.kind === 'gate' && practice.gate && <p className="soft small">{t('finding.gate')}: <code>{practice.gate}</code></p>}
          <Part title={t('finding.sources')}><SourceList sources={practice.sources} /></Part>
        </>
      )}
    </div>
  )
}

/** Why a finding has no judgement: unknown is said, never shown as a zero or a pass. */
function Openness({ finding }: { finding: Finding }) {
  const { t } = useTexts()
  if (finding.outcome === 'not-applicable') return <p>{t('finding.notApplicable')}</p>
  if (finding.failure) return <FailureNotice failure={finding.failure} />
  return finding.outcome === 'unmeasured' ? <p>{t('finding.unmeasured')}</p> : null
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3>{title}</h3>
      {children}
    </section>
  )
}
