import { shownScore } from '../../shared/i18n/format.ts'
import type { VerdictWord } from '../../shared/model/verdict.ts'
import { useTexts } from '../app/use-texts.ts'
import './score-ring.css'

interface Props {
  score: number
  verdict: VerdictWord
  size: 'small' | 'medium' | 'large'
}

const radius = 20
const circumference = 2 * Math.PI * radius

/** The score as a number in a ring that fills clockwise. The verdict's word stands beside it: the colour never speaks alone. */
export function ScoreRing({ score, verdict, size }: Props) {
  const { t } = useTexts()
  const shown = shownScore(score)
  return (
    <span className={`score-ring score-ring-${size}`} data-verdict={verdict} role="img" aria-label={t('analysis.scoreOf', { score: shown })}>
      <svg viewBox="0 0 48 48" aria-hidden>
        <circle className="score-ring-track" cx="24" cy="24" r={radius} />
        <circle
          className="score-ring-filled"
          cx="24"
          cy="24"
          r={radius}
          strokeDasharray={`${(circumference * score) / 100} ${circumference}`}
          transform="rotate(-90 24 24)"
        />
      </svg>
      <span className="score-ring-number" aria-hidden>{shown}</span>
    </span>
  )
}
