import { formatDate, formatShare, shownScore } from '../../shared/i18n/format.ts'
import type { PlanVerdict } from '../../shared/planning/index.ts'
import { verdictWordOf } from '../../shared/scoring/score.ts'
import { ScoreChange } from '../analysis/score-change.tsx'
import { useTexts } from '../app/use-texts.ts'
import { ScoreRing } from '../parts/score-ring.tsx'

/** The plan at a glance: the score, what it is called, of which days, and how much of it is known. */
export function PlanHead({ verdict }: { verdict: PlanVerdict }) {
  const { t, language } = useTexts()
  const word = verdictWordOf(verdict, false)
  const [low, high] = verdict.band
  const open = verdict.findings.filter(({ outcome }) => outcome === 'manual').length
  return (
    <div className="plan-head">
      <div className="plan-score">
        <ScoreRing score={verdict.score} verdict={word} size="medium" />
        <ScoreChange score={verdict.score} />
      </div>
      <div>
        <h2>{t('advice.title')}</h2>
        <p className="plan-word" data-verdict={word}>{t(`advice.word.${word}`)}</p>
        <p className="soft small figures">{t('advice.period', { from: formatDate(verdict.from, language), to: formatDate(verdict.to, language) })}</p>
      </div>
      <div className="plan-known small">
        <p className="figures"><strong>{t('analysis.coverage')} {formatShare(verdict.coverage, language)}</strong>{verdict.coverage < 1 && <span> · {t('advice.band', { low: shownScore(low), high: shownScore(high) })}</span>}</p>
        <span className="coverage-bar" aria-hidden>
          <span className="coverage-band" style={{ left: `${low}%`, width: `${high - low}%` }} />
          <span className="coverage-score" style={{ left: `${verdict.score}%` }} />
        </span>
        <p className="soft">{open === 0 ? t('advice.allKnown') : t('advice.open', { count: open })}</p>
      </div>
    </div>
  )
}
