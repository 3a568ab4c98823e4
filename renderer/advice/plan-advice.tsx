import { useMemo } from 'react'
import { Link } from 'wouter'
import { planPractices, type PlanFinding, type PlanVerdict } from '../../shared/planning/index.ts'
import { useTexts } from '../app/use-texts.ts'
import { groupIds, groupOf } from '../../shared/findings/group-findings.ts'
import { QueryState } from '../parts/query-state.tsx'
import type { GoTo } from './go-to.ts'
import { PlanFindingRow } from './plan-finding.tsx'
import { PlanHead } from './plan-head.tsx'
import { usePlanVerdict } from './use-plan-verdict.ts'
import './plan-advice.css'

interface Props {
  clientId: string
  from: string
  to: string
  onGoTo: GoTo
}

/** What the planning practices say of a client's plan between two dates: it follows the plan as it changes. */
export function PlanAdvice({ clientId, from, to, onGoTo }: Props) {
  const { t } = useTexts()
  const query = usePlanVerdict(clientId, from, to)
  return (
    <section className="plan-advice" aria-label={t('advice.title')} aria-busy={query.isPlaceholderData}>
      {query.data ? <Advice key={clientId} clientId={clientId} verdict={query.data} onGoTo={onGoTo} /> : <QueryState query={query} />}
    </section>
  )
}

function Advice({ clientId, verdict, onGoTo }: { clientId: string; verdict: PlanVerdict; onGoTo: GoTo }) {
  const { t } = useTexts()
  const groups = useMemo(() => groupsOf(verdict.findings), [verdict])
  const asked = verdict.findings.filter(({ outcome }) => outcome === 'manual')
  return (
    <>
      <PlanHead verdict={verdict} />
      {groups.map(({ id, findings }) => (
        <section key={id} className="finding-group" data-group={id} aria-label={t(`group.${id}`)}>
          <div className="finding-group-head"><h3>{t(`group.${id}`)} <span className="soft figures">{findings.length}</span></h3></div>
          <ul>{findings.map((finding) => <PlanFindingRow key={finding.practice} finding={finding} profile={verdict.profile} onGoTo={onGoTo} />)}</ul>
        </section>
      ))}
      {asked.length > 0 && <Asked findings={asked} clientId={clientId} />}
    </>
  )
}

/** What cannot be judged until somebody fills it in, and where. */
function Asked({ findings, clientId }: { findings: readonly PlanFinding[]; clientId: string }) {
  const { t, language } = useTexts()
  return (
    <section className="finding-group" data-group="open" aria-label={t('advice.asked')}>
      <div className="finding-group-head"><h3>{t('advice.asked')} <span className="soft figures">{findings.length}</span></h3><p className="soft small">{t('advice.askedText')}</p></div>
      <ul>
        {findings.map(({ practice: id }) => {
          const practice = planPractices.find((each) => each.id === id)
          return (
            <li key={id} className="plan-asked">
              <strong>{practice?.title[language] ?? id}</strong>
              {practice?.ask && <p>{practice.ask[language]}</p>}
            </li>
          )
        })}
      </ul>
      <p className="plan-fill-in small"><Link href={`/clients/${clientId}`}>{t('advice.fillIn')}</Link></p>
    </section>
  )
}

/** Grouped as the findings of a draft are, the dearest first; what is asked stands apart. */
function groupsOf(findings: readonly PlanFinding[]) {
  const sorted = findings.filter(({ outcome }) => outcome !== 'manual').toSorted((one, other) => other.pointsLost - one.pointsLost)
  return groupIds.map((id) => ({ id, findings: sorted.filter((finding) => groupOf(finding) === id) })).filter((group) => group.findings.length > 0)
}
