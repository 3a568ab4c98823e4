import { useEffect, useState } from 'react'
import { formatNumber, shownScore } from '../../shared/i18n/format.ts'
import { useTexts } from '../app/use-texts.ts'
import { difference } from './score-difference.ts'

/** Long enough to notice and read. A judgement. */
const shownMs = 6000

/** By how much the score has just changed, said for a moment; the place is kept while there is nothing to say. */
export function ScoreChange({ score }: { score: number }) {
  const { t, language } = useTexts()
  const [last, setLast] = useState(score)
  const [points, setPoints] = useState(0)
  if (last !== score) {
    setLast(score)
    setPoints(difference(last, score))
  }
  useEffect(() => {
    if (points === 0) return undefined
    const timer = setTimeout(() => setPoints(0), shownMs)
    return () => clearTimeout(timer)
  }, [points])
  const size = formatNumber(Math.abs(points), language, 1)
  return (
    <span className="score-change figures" role="status" data-direction={Math.sign(points)}>
      {points !== 0 && (
        <>
          <span aria-hidden>{points > 0 ? '+' : '−'}{size}</span>
          <span className="visually-hidden">{t('analysis.scoreOf', { score: shownScore(score) })}, {t(points > 0 ? 'analysis.more' : 'analysis.less', { points: size })}</span>
        </>
      )}
    </span>
  )
}
