import type { Verdict } from '../../shared/model/verdict.ts'
import { useTexts } from '../app/use-texts.ts'
import { FindingRow } from './finding-row.tsx'
import { groupFindings, type FindingGroup } from './group-findings.ts'
import './finding-groups.css'

/** All findings of a verdict, grouped and sorted by what they cost. The dearest stands open. */
export function FindingGroups({ verdict }: { verdict: Verdict }) {
  const groups = groupFindings(verdict.findings)
  const first = groups.find(({ id }) => id === 'refused' || id === 'costing')?.findings[0]?.practice
  return groups.map((group) => <Group key={group.id} group={group} verdict={verdict} open={first} />)
}

function Group({ group, verdict, open }: { group: FindingGroup; verdict: Verdict; open: string | undefined }) {
  const { t } = useTexts()
  return (
    <section className="finding-group" data-group={group.id} aria-label={t(`group.${group.id}`)}>
      <div className="finding-group-head">
        <h2>{t(`group.${group.id}`)} <span className="soft figures">{group.findings.length}</span></h2>
        <p className="soft small">{t(`group.${group.id}Text`)}</p>
      </div>
      <ul>{group.findings.map((finding) => <FindingRow key={finding.practice} finding={finding} verdict={verdict} isOpen={finding.practice === open} />)}</ul>
    </section>
  )
}
