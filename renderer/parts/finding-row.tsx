import { IconAlertCircle, IconBan, IconChevronRight, IconCircleCheck, IconCircleDashed, IconInfoCircle } from '@tabler/icons-react'
import { formatNumber, formatValue } from '../../shared/i18n/format.ts'
import type { Finding, ProfileId, Verdict } from '../../shared/model/verdict.ts'
import { practiceOf } from '../../shared/house-rules/practice-of.ts'
import type { AnyPractice } from '../../shared/practices/practice.ts'
import { useTexts } from '../app/use-texts.ts'
import { aimOf } from './aim.ts'
import { FindingDetails } from './finding-details.tsx'
import { groupOf, type GroupId } from './group-findings.ts'
import './finding-row.css'

interface Props {
  finding: Finding
  verdict: Verdict
  isOpen: boolean
}

const icons = { refused: IconBan, costing: IconAlertCircle, well: IconCircleCheck, noted: IconInfoCircle, open: IconCircleDashed }

/** One finding as a line that opens: what it is, what was measured, what it costs; inside, why, how to mend and where that is written. */
export function FindingRow({ finding, verdict, isOpen }: Props) {
  const { language } = useTexts()
  const practice = practiceOf(verdict, finding.practice)
  const group = groupOf(finding)
  const isWrong = group === 'refused' || group === 'costing'
  const Icon = icons[group]
  const title = practice ? practice[isWrong ? 'failTitle' : 'title'][language] : finding.practice
  return (
    <li>
      <details className="finding" data-group={group} data-practice={finding.practice} open={isOpen}>
        <summary>
          <Icon className="finding-icon" size={20} stroke={1.8} aria-hidden />
          <span className="finding-title">
            {title}
            {isWrong && practice && <span className="finding-mend">{practice.fix[language]}</span>}
          </span>
          <FindingValue finding={finding} practice={practice} profile={verdict.profile} group={group} />
          <FindingPoints finding={finding} group={group} />
          <IconChevronRight className="finding-chevron" size={16} aria-hidden />
        </summary>
        <FindingDetails finding={finding} practice={practice} verdict={verdict} />
      </details>
    </li>
  )
}

function FindingValue({ finding, practice, profile, group }: { finding: Finding; profile: ProfileId; practice: AnyPractice | undefined; group: GroupId }) {
  const { t, language } = useTexts()
  if (group === 'open') return <span className="finding-value soft">{t(`terms:outcome.${finding.outcome}`)}</span>
  const aim = group === 'costing' && practice ? aimOf(practice, profile, language) : null
  return (
    <span className="finding-value figures">
      <span>{formatValue(finding.value, finding.unit, language)}</span>
      {aim && <span className="finding-aim">{aim.kind === 'between' ? t('finding.between', aim) : t(`finding.${aim.kind}`, aim)}</span>}
    </span>
  )
}

function FindingPoints({ finding, group }: { finding: Finding; group: GroupId }) {
  const { t, language } = useTexts()
  if (group === 'refused') return <span className="finding-points">{t('finding.refused')}</span>
  if (group !== 'costing') return <span />
  const points = formatNumber(finding.pointsLost, language, 1, 1)
  return (
    <span className="finding-points figures" title={t('finding.lostLong', { points, count: Number(finding.pointsLost.toFixed(1)) })}>
      {t('finding.lost', { points })}
    </span>
  )
}
