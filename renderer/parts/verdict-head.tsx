import { shownScore, formatShare } from '../../shared/i18n/format.ts'
import type { Verdict } from '../../shared/model/verdict.ts'
import { ScoreChange } from '../analysis/score-change.tsx'
import { useTexts } from '../app/use-texts.ts'
import { ScoreRing } from './score-ring.tsx'
import { VerdictMark } from './verdict-mark.tsx'
import './verdict-head.css'

/** The verdict at a glance: the score, the word for it, and how much of it could be seen. */
export function VerdictHead({ verdict }: { verdict: Verdict }) {
  const { t } = useTexts()
  return (
    <section className="verdict-head" aria-label={t('analysis.verdict')}>
      <div className="verdict-score">
        <ScoreRing score={verdict.score} verdict={verdict.verdict} size="large" />
        <ScoreChange score={verdict.score} />
      </div>
      <div className="verdict-words">
        <p className="verdict-word"><VerdictMark verdict={verdict.verdict} /></p>
        <p>{t(`terms:verdictMeaning.${verdict.verdict}`)}</p>
        <Coverage verdict={verdict} />
      </div>
      <p className="verdict-note soft small">{t('analysis.notForecast')}</p>
    </section>
  )
}

function Coverage({ verdict }: { verdict: Verdict }) {
  const { t, language } = useTexts()
  const share = formatShare(verdict.coverage, language)
  const [low, high] = verdict.band
  const unmeasured = verdict.findings.filter(({ outcome }) => outcome === 'unmeasured').length
  const open = verdict.findings.filter(({ outcome }) => outcome === 'manual').length
  return (
    <div className="coverage small">
      <p className="figures"><strong>{t('analysis.coverage')} {share}</strong>{verdict.coverage < 1 && <span> · {t('analysis.band', { low: shownScore(low), high: shownScore(high) })}</span>}</p>
      <Band verdict={verdict} />
      <p className="soft">{unmeasured === 0 ? t('analysis.coverageFull') : t('analysis.coveragePart', { count: unmeasured })}{open > 0 && ` ${t('analysis.openQuestions', { count: open })}`}</p>
    </div>
  )
}

/** Where the score stands within what it could still be; the words beside it say the same. */
function Band({ verdict: { band: [low, high], score } }: { verdict: Verdict }) {
  return (
    <span className="coverage-bar" aria-hidden>
      <span className="coverage-band" style={{ left: `${low}%`, width: `${high - low}%` }} />
      <span className="coverage-score" style={{ left: `${score}%` }} />
    </span>
  )
}
