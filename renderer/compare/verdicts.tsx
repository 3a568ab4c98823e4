import { formatPoints, formatShare, shownScore, visibleText } from '../../shared/i18n/format.ts'
import type { VerdictDifference } from '../../shared/scoring/compare.ts'
import { useTexts } from '../app/use-texts.ts'
import { difference as shownDifference } from '../analysis/score-difference.ts'
import { ScoreRing } from '../parts/score-ring.tsx'
import { VerdictMark } from '../parts/verdict-mark.tsx'
import { SideMark } from './opening-strips.tsx'
import type { Compared } from './side.ts'

/** The two verdicts side by side, and what lies between the scores. */
export function Verdicts({ both: [first, second], difference }: { both: readonly [Compared, Compared]; difference: VerdictDifference }) {
  const { t, language } = useTexts()
  const points = shownDifference(first.verdict.score, second.verdict.score)
  const text = Number.isInteger(points) ? formatPoints(points, language).replace(/[.,]0$/, '') : formatPoints(points, language)
  return (
    <section className="compare-verdicts" aria-label={t('compare.verdicts')}>
      <OneVerdict compared={first} />
      <p className="compare-gain figures" data-direction={Math.sign(points)}>
        <strong>{text}</strong>
        <span className="visually-hidden">{t('compare.gain', { from: shownScore(first.verdict.score), to: shownScore(second.verdict.score) })}</span>
        <span className="soft small" aria-hidden>{t('compare.points')}</span>
      </p>
      <OneVerdict compared={second} />
      {!difference.isSameGoal && <p className="compare-warning small">{t('compare.otherGoals', { first: goalOf(first, t), second: goalOf(second, t) })}</p>}
      {difference.isSameGoal && !difference.isSameRuleBook && <p className="compare-warning small">{t('compare.otherRules')}</p>}
    </section>
  )
}

function OneVerdict({ compared: { side, verdict } }: { compared: Compared }) {
  const { t, language } = useTexts()
  return (
    <div className="compare-verdict">
      <ScoreRing score={verdict.score} verdict={verdict.verdict} size="medium" />
      <div>
        <p><SideMark side={side} /> <VerdictMark verdict={verdict.verdict} /></p>
        <p className="soft small figures">{t('analysis.coverage')} {formatShare(verdict.coverage, language)}</p>
      </div>
    </div>
  )
}

function goalOf({ verdict }: Compared, t: ReturnType<typeof useTexts>['t']): string {
  return verdict.house ? visibleText(verdict.house.name) : t(`terms:profile.${verdict.profile}`)
}
