import { IconCircleCheck, IconCircleDashed, IconCircleX, IconInfoCircle, IconProgressCheck } from '@tabler/icons-react'
import { memo, useId } from 'react'
import { practiceOf } from '../../shared/house-rules/practice-of.ts'
import { formatNumber } from '../../shared/i18n/format.ts'
import type { Finding, Verdict } from '../../shared/model/verdict.ts'
import { useTexts } from '../app/use-texts.ts'
import { ScoreRing } from '../parts/score-ring.tsx'
import './caption-practices.css'

const icons = { met: IconCircleCheck, partly: IconProgressCheck, missed: IconCircleX, noted: IconInfoCircle, none: IconCircleDashed, open: IconCircleDashed }
type State = keyof typeof icons

/** What the rules about captions say of this one, and what each costs; it moves as the caption is judged. */
export const CaptionPractices = memo(function CaptionPractices({ verdict }: { verdict: Verdict }) {
  const { t, language } = useTexts()
  const titleId = useId()
  const rows = verdict.findings.flatMap((finding) => {
    const practice = practiceOf(verdict, finding.practice)
    return practice?.category === 'caption' ? [{ finding, practice, state: stateOf(finding) }] : []
  })
  return (
    <section className="caption-practices" aria-labelledby={titleId}>
      <div className="caption-practices-head">
        <h3 id={titleId}>{t('workshop.practices.title')}</h3>
        <ScoreRing score={verdict.score} verdict={verdict.verdict} size="small" />
      </div>
      <ul>
        {rows.map(({ finding, practice, state }) => {
          const Icon = icons[state]
          const isWrong = state === 'missed' || state === 'partly'
          return (
            <li key={finding.practice} data-caption-practice={finding.practice} data-state={state} title={isWrong ? practice.fix[language] : undefined}>
              <Icon size={16} aria-hidden />
              <span>{practice[state === 'missed' ? 'failTitle' : 'title'][language]}</span>
              <span className="soft figures">{isWrong ? t('workshop.practices.costs', { points: formatNumber(finding.pointsLost, language, 1, 1) }) : t(`workshop.practices.${state}`)}</span>
            </li>
          )
        })}
      </ul>
    </section>
  )
})

function stateOf({ outcome, score }: Finding): State {
  if (outcome === 'scored') return score === 100 ? 'met' : score === 0 ? 'missed' : 'partly'
  if (outcome === 'manual') return 'open'
  return outcome === 'informative' ? 'noted' : outcome === 'blocked' ? 'missed' : outcome === 'allowed' ? 'met' : 'none'
}
