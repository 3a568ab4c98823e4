import { formatNumber } from '../../shared/i18n/format.ts'
import type { Verdict } from '../../shared/model/verdict.ts'
import { useTexts } from '../app/use-texts.ts'
import { pointsByCategory } from '../../shared/findings/points-by-category.ts'
import './lost-points.css'

/** Where the points go, by category; each leads to the evidence of what costs most there. */
export function LostPoints({ verdict, onOpen }: { verdict: Verdict; onOpen: (practice: string) => void }) {
  const { t, language } = useTexts()
  const losses = pointsByCategory(verdict)
  const most = losses[0]?.pointsLost ?? 1
  return (
    <section className="lost-points">
      <h2>{t('analysis.lostIn')}</h2>
      {losses.length === 0 && <p className="soft small">{t('analysis.lostNowhere')}</p>}
      <ul>
        {losses.map(({ category, pointsLost, dearest }) => (
          <li key={category}>
            <button type="button" onClick={() => onOpen(dearest)}>
              <span>{t(`terms:category.${category}`)}</span>
              <span className="lost-bar" aria-hidden><span style={{ width: `${(pointsLost / most) * 100}%` }} /></span>
              <span className="figures">{t('finding.lost', { points: formatNumber(pointsLost, language, 1, 1) })}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
