import { Link } from 'wouter'
import { formatInstant, formatShare, shownScore, visibleText } from '../../shared/i18n/format.ts'
import type { Analysis, Draft } from '../../shared/model/draft.ts'
import type { Verdict } from '../../shared/model/verdict.ts'
import { useTexts } from '../app/use-texts.ts'
import { FileName } from './file-name.tsx'
import { ScoreRing } from './score-ring.tsx'
import { Thumbnail } from './thumbnail.tsx'
import { VerdictMark } from './verdict-mark.tsx'
import './verdict-head.css'

/** The verdict at a glance: the picture, the score, the word for it, and how much of it could be seen. */
export function VerdictHead({ draft, analysis }: { draft: Draft; analysis: Analysis }) {
  const { t, language } = useTexts()
  const { verdict } = analysis
  return (
    <header className="verdict-head">
      <nav className="verdict-way"><Link href="/">← {t('analysis.back')}</Link></nav>
      <div className="verdict-picture"><Thumbnail draftId={draft.id} /></div>
      <div className="verdict-words">
        <h1><FileName name={draft.name} /></h1>
        <p className="soft small">{t('analysis.analysedAt', { date: formatInstant(analysis.analysedAt, language) })} · {verdict.house ? `${t('house.title')}: ${visibleText(verdict.house.name)}, ${t('house.version', { version: verdict.house.version }).toLowerCase()}` : t(`terms:profile.${verdict.profile}`)}</p>
        <div className="verdict-main" aria-live="polite">
          <ScoreRing score={verdict.score} verdict={verdict.verdict} size="large" />
          <div>
            <p className="verdict-word"><VerdictMark verdict={verdict.verdict} /></p>
            <p>{t(`terms:verdictMeaning.${verdict.verdict}`)}</p>
            <Coverage verdict={verdict} />
          </div>
        </div>
        <p className="soft small">{t('analysis.notForecast')}</p>
      </div>
    </header>
  )
}

function Coverage({ verdict }: { verdict: Verdict }) {
  const { t, language } = useTexts()
  const share = formatShare(verdict.coverage, language)
  const [low, high] = verdict.band
  const unmeasured = verdict.findings.filter(({ outcome }) => outcome === 'unmeasured').length
  const open = verdict.findings.filter(({ outcome }) => outcome === 'manual').length
  return (
    <div className="coverage">
      <p className="figures"><strong>{t('analysis.coverage')} {share}</strong></p>
      <span className="coverage-bar" aria-hidden><span style={{ width: `${verdict.coverage * 100}%` }} /></span>
      {verdict.coverage < 1 && <p className="figures">{t('analysis.band', { low: shownScore(low), high: shownScore(high) })}</p>}
      <p className="soft small">{unmeasured === 0 ? t('analysis.coverageFull') : t('analysis.coveragePart', { count: unmeasured })}{open > 0 && ` ${t('analysis.openQuestions', { count: open })}`}</p>
    </div>
  )
}
