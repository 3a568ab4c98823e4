import { IconFileSearch } from '@tabler/icons-react'
import { memo, type KeyboardEvent } from 'react'
import type { HousePractice } from '../../shared/house-rules/house-practice.ts'
import type { Finding, ProfileId } from '../../shared/model/verdict.ts'
import { useTexts } from '../app/use-texts.ts'
import { groupOf } from '../../shared/findings/group-findings.ts'
import { FindingIcon } from './finding-icon.tsx'
import { FindingPoints, FindingValue } from './finding-value.tsx'
import { MomentChips } from './moment-chips.tsx'
import { momentsOf } from '../../shared/findings/moments-of.ts'
import './finding-row.css'

export interface FindingActs {
  /** Puts the player there. */
  seek: (timeS: number) => void
  /** Opens the evidence of a finding. */
  open: (practice: string) => void
  /** Makes a finding the one that the keyboard stands on. */
  stand: (practice: string) => void
}

interface Props {
  finding: Finding
  practice: HousePractice | undefined
  profile: ProfileId
  isCurrent: boolean
  acts: FindingActs
}

const mostChips = 4

/** One finding: what it is, what was measured, what it costs, and the moments of it. A click goes to the first moment; Enter opens the evidence. */
export const FindingRow = memo(({ finding, practice, profile, isCurrent, acts }: Props) => {
  const { t, language } = useTexts()
  const group = groupOf(finding)
  const isWrong = group === 'refused' || group === 'costing'
  const title = practice ? practice[isWrong ? 'failTitle' : 'title'][language] : finding.practice
  const moments = momentsOf(finding)
  const [first] = moments
  const tabIndex = isCurrent ? 0 : -1
  const open = () => acts.open(finding.practice)

  function onKeyDown(event: KeyboardEvent) {
    // The player's own keys must not hear this one too.
    if (event.key === ' ') event.stopPropagation()
    if (event.key !== 'Enter') return
    event.preventDefault()
    event.stopPropagation()
    open()
  }

  return (
    <li className="finding" data-group={group} data-practice={finding.practice} data-current={isCurrent} onFocus={() => acts.stand(finding.practice)}>
      <FindingIcon group={group} />
      <button type="button" className="finding-main" tabIndex={tabIndex} onClick={() => (first ? acts.seek(first.atS) : open())} onKeyDown={onKeyDown}>{title}</button>
      <FindingPoints finding={finding} group={group} />
      <button type="button" className="finding-evidence" tabIndex={tabIndex} aria-label={t('finding.evidenceOf', { title })} title={t('finding.evidence')} onClick={open}>
        <IconFileSearch size={17} stroke={1.7} aria-hidden />
      </button>
      <div className="finding-under">
        <FindingValue finding={finding} practice={practice} profile={profile} />
        <MomentChips moments={moments} most={mostChips} onSeek={acts.seek} isReachable={isCurrent} />
      </div>
    </li>
  )
})
FindingRow.displayName = 'FindingRow'
