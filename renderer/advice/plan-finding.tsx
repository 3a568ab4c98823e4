import { IconChevronDown } from '@tabler/icons-react'
import { formatNumber, formatValue } from '../../shared/i18n/format.ts'
import type { ProfileId } from '../../shared/model/verdict.ts'
import { planPractices, type PlanFinding, type PlanPractice } from '../../shared/planning/index.ts'
import { forProfile } from '../../shared/practices/practice.ts'
import { useTexts } from '../app/use-texts.ts'
import { FindingIcon } from '../findings/finding-icon.tsx'
import { FindingPoints } from '../findings/finding-value.tsx'
import { aimOfScale } from '../../shared/findings/aim.ts'
import { Part } from '../parts/detail-part.tsx'
import { groupOf } from '../../shared/findings/group-findings.ts'
import { SourceList } from '../parts/source-list.tsx'
import type { GoTo } from './go-to.ts'
import { PlanEvidenceView } from './plan-evidence.tsx'

interface Props {
  finding: PlanFinding
  profile: ProfileId
  onGoTo: GoTo
}

/** One finding on a plan: what it is, what it costs, where in the calendar; opened, everything behind it. */
export function PlanFindingRow({ finding, profile, onGoTo }: Props) {
  const { t, language } = useTexts()
  const practice = planPractices.find(({ id }) => id === finding.practice)
  const group = groupOf(finding)
  const title = practice ? practice[group === 'costing' ? 'failTitle' : 'title'][language] : finding.practice
  return (
    <li className="plan-finding" data-group={group} data-practice={finding.practice}>
      <details>
        <summary>
          <FindingIcon group={group} />
          <span className="plan-finding-title">{title}</span>
          <FindingPoints finding={finding} group={group} />
          <IconChevronDown className="plan-finding-open" size={16} aria-hidden />
        </summary>
        {practice ? <Behind finding={finding} practice={practice} profile={profile} /> : <p>{t('finding.unknown')}</p>}
      </details>
      <div className="plan-finding-under">
        <PlanValue finding={finding} practice={practice} profile={profile} />
        {finding.evidence.map((evidence) => <PlanEvidenceView key={`${evidence.kind} ${evidence.name}`} evidence={evidence} onGoTo={onGoTo} />)}
      </div>
    </li>
  )
}

function PlanValue({ finding, practice, profile }: { finding: PlanFinding; practice: PlanPractice | undefined; profile: ProfileId }) {
  const { t, language } = useTexts()
  const group = groupOf(finding)
  if (group === 'open') return <p className="soft small">{t(`terms:outcome.${finding.outcome}`)}</p>
  const aim = group === 'costing' && practice ? aimOfScale(forProfile(practice.scale, profile), practice.unit, language) : null
  return (
    <p className="small figures">
      <strong>{formatValue(finding.value, finding.unit, language)}</strong>
      {aim && <span className="soft"> · {aim.kind === 'between' ? t('finding.between', aim) : t(`finding.${aim.kind}`, aim)}</span>}
    </p>
  )
}

function Behind({ finding, practice, profile }: { finding: PlanFinding; practice: PlanPractice; profile: ProfileId }) {
  const { t, language } = useTexts()
  const [against, backing] = [true, false].map((contradicts) => practice.sources.filter((source) => (source.contradicts ?? false) === contradicts))
  const weight = formatNumber(finding.weight, language)
  return (
    <div className="plan-behind">
      <Part title={t('finding.fix')}><p>{practice.fix[language]}</p></Part>
      <Part title={t('finding.why')}><p>{practice.why[language]}</p></Part>
      <Part title={t('rules.weight')}>
        <p>{finding.score === null ? t('finding.weightOpen', { weight }) : t('finding.weight', { weight, score: formatNumber(finding.score, language, 0) })} {forProfile(practice.weight, profile).reason[language]}</p>
      </Part>
      {backing && backing.length > 0 && <Part title={t('finding.sources')}><SourceList sources={backing} /></Part>}
      {against && against.length > 0 && <Part title={t('finding.contradicting')}><SourceList sources={against} /></Part>}
    </div>
  )
}
