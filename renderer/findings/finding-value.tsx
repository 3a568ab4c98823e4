import { formatNumber, formatValue } from '../../shared/i18n/format.ts'
import type { Finding, ProfileId } from '../../shared/model/verdict.ts'
import type { AnyPractice } from '../../shared/practices/practice.ts'
import { useTexts } from '../app/use-texts.ts'
import { aimOf } from '../../shared/findings/aim.ts'
import { groupOf, type GroupId } from '../../shared/findings/group-findings.ts'

interface Props {
  finding: Finding
  practice: AnyPractice | undefined
  profile: ProfileId
}

/** What was measured and, where it falls short, what is aimed at. */
export function FindingValue({ finding, practice, profile }: Props) {
  const { t, language } = useTexts()
  const group = groupOf(finding)
  if (group === 'open') return <span className="finding-value soft">{t(`terms:outcome.${finding.outcome}`)}</span>
  const aim = group === 'costing' && practice ? aimOf(practice, profile, language) : null
  return (
    <span className="finding-value figures">
      <strong>{formatValue(finding.value, finding.unit, language)}</strong>
      {aim && <span className="soft"> · {aim.kind === 'between' ? t('finding.between', aim) : t(`finding.${aim.kind}`, aim)}</span>}
    </span>
  )
}

/** What a finding takes of the hundred points, where it takes any. */
export function FindingPoints({ finding, group }: { finding: Pick<Finding, 'pointsLost'>; group: GroupId }) {
  const { t, language } = useTexts()
  if (group === 'refused') return <span className="finding-points">{t('finding.refused')}</span>
  if (group !== 'costing') return null
  const points = formatNumber(finding.pointsLost, language, 1, 1)
  return (
    <span className="finding-points figures" title={t('finding.lostLong', { points, count: Number(finding.pointsLost.toFixed(1)) })}>
      {t('finding.lost', { points })}
    </span>
  )
}
