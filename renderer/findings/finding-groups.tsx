import { useMemo, useRef, useState } from 'react'
import { practiceOf } from '../../shared/house-rules/practice-of.ts'
import type { Verdict } from '../../shared/model/verdict.ts'
import { useTexts } from '../app/use-texts.ts'
import { groupFindings, type FindingGroup } from '../../shared/findings/group-findings.ts'
import { FindingRow, type FindingActs } from './finding-row.tsx'
import { moveInList } from './move-in-list.ts'
import './finding-groups.css'

type Acts = Omit<FindingActs, 'stand'>

/** All findings of a verdict, grouped and sorted by what they cost. Tab stops once, at the row that the arrows stand on. */
export function FindingGroups({ verdict, acts: { seek, open } }: { verdict: Verdict; acts: Acts }) {
  const groups = useMemo(() => groupFindings(verdict.findings), [verdict])
  const [standing, stand] = useState<string>()
  const acts = useMemo(() => ({ seek, open, stand }), [seek, open])
  const list = useRef<HTMLDivElement>(null)
  const all = groups.flatMap(({ findings }) => findings)
  const current = all.some(({ practice }) => practice === standing) ? standing : all[0]?.practice
  return (
    <div ref={list} className="finding-groups" onKeyDown={(event) => moveInList(event, list.current, '.finding-main')}>
      {groups.map((group) => <Group key={group.id} group={group} verdict={verdict} current={current} acts={acts} />)}
    </div>
  )
}

function Group({ group, verdict, current, acts }: { group: FindingGroup; verdict: Verdict; current: string | undefined; acts: FindingActs }) {
  const { t } = useTexts()
  const practices = useMemo(() => new Map(group.findings.map(({ practice }) => [practice, practiceOf(verdict, practice)])), [group, verdict])
  return (
    <section className="finding-group" data-group={group.id} aria-label={t(`group.${group.id}`)}>
      <div className="finding-group-head">
        <h2>{t(`group.${group.id}`)} <span className="soft figures">{group.findings.length}</span></h2>
        <p className="soft small">{t(`group.${group.id}Text`)}</p>
      </div>
      <ul>
        {group.findings.map((finding) => (
          <FindingRow key={finding.practice} finding={finding} practice={practices.get(finding.practice)} profile={verdict.profile} isCurrent={finding.practice === current} acts={acts} />
        ))}
      </ul>
    </section>
  )
}
