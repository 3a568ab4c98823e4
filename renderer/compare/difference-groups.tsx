import { formatNumber, formatPoints, formatValue } from '../../shared/i18n/format.ts'
import { practiceOf } from '../../shared/house-rules/practice-of.ts'
import type { Finding } from '../../shared/model/verdict.ts'
import { differenceKinds, isSaid, type DifferenceKind, type FindingDifference, type VerdictDifference } from '../../shared/scoring/compare.ts'
import { useTexts } from '../app/use-texts.ts'
import type { Compared } from './side.ts'
import './difference-groups.css'

/** Finding by finding, what the second draft does better, worse or alike; the points of all groups add up to the difference of the scores. */
export function DifferenceGroups({ difference, both: [first, second] }: { difference: VerdictDifference; both: readonly [Compared, Compared] }) {
  const { t, language } = useTexts()
  const groups = differenceKinds.map((kind) => ({ kind, findings: difference.findings.filter((each) => each.kind === kind && isSaid(each)) })).filter(({ findings }) => findings.length > 0)
  return (
    <>
      {groups.map(({ kind, findings }) => <Group key={kind} kind={kind} findings={findings} first={first} second={second} />)}
      {difference.unexplained !== 0 && <p className="soft small">{t('compare.unexplained', { points: formatPoints(difference.unexplained, language) })}</p>}
    </>
  )
}

function Group({ kind, findings, first, second }: { kind: DifferenceKind; findings: FindingDifference[]; first: Compared; second: Compared }) {
  const { t, language } = useTexts()
  const sum = findings.reduce((total, { points }) => total + points, 0)
  return (
    <details className="difference-group" data-kind={kind} open={kind !== 'same'}>
      <summary>
        <h2>{t(`compare.kind.${kind}`)} <span className="soft figures">{findings.length}</span></h2>
        <span className="difference-points figures">{formatPoints(sum, language)}</span>
      </summary>
      <p className="soft small">{t(`compare.kindText.${kind}`)}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('compare.finding')}</th>
            <th scope="col">{t('compare.mark.first')}</th>
            <th scope="col">{t('compare.mark.second')}</th>
            <th scope="col">{t('compare.points')}</th>
          </tr>
        </thead>
        <tbody>{findings.map((each) => <Row key={each.practice} difference={each} first={first} second={second} />)}</tbody>
      </table>
    </details>
  )
}

function Row({ difference: { practice: id, before, after, points }, first, second }: { difference: FindingDifference; first: Compared; second: Compared }) {
  const { language } = useTexts()
  const practice = practiceOf(second.verdict, id) ?? practiceOf(first.verdict, id)
  return (
    <tr data-practice={id}>
      <th scope="row">{practice?.title[language] ?? id}</th>
      <td><Outcome finding={before} /></td>
      <td><Outcome finding={after} /></td>
      <td className="difference-points">{formatPoints(points, language)}</td>
    </tr>
  )
}

function Outcome({ finding }: { finding: Finding | null }) {
  const { t, language } = useTexts()
  if (!finding) return <span className="soft">{t('compare.unknown')}</span>
  if (['manual', 'unmeasured', 'not-applicable'].includes(finding.outcome)) return <span className="soft">{t(`terms:outcome.${finding.outcome}`)}</span>
  return (
    <>
      {formatValue(finding.value, finding.unit, language)}
      {finding.outcome === 'blocked' && <span className="difference-lost"> {t('finding.refused')}</span>}
      {finding.pointsLost >= 0.05 && <span className="difference-lost"> {t('finding.lost', { points: formatNumber(finding.pointsLost, language, 1, 1) })}</span>}
    </>
  )
}
