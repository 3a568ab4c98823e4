import { practiceOf } from '../../../../shared/house-rules/practice-of.ts'
import { formatNumber, formatPoints, formatValue } from '../../../../shared/i18n/format.ts'
import type { Finding, Verdict } from '../../../../shared/model/verdict.ts'
import { compareVerdicts, differenceKinds, isSaid, type FindingDifference } from '../../../../shared/scoring/compare.ts'
import { verdictColours } from '../parts/colours.ts'
import { shortened } from '../parts/finding-card.ts'
import { heading, subheading } from '../parts/heading.ts'
import { box, note, paragraph, size, text, type Piece } from '../parts/kit.ts'
import type { Look } from '../parts/look.ts'
import { table, type Column } from '../parts/table.ts'

/** Finding by finding, what the second draft does better, worse or alike; the points of all add up to the difference of the scores. */
export function differenceTables(before: Verdict, after: Verdict, look: Look): Piece[] {
  const { t, language } = look
  const { findings, unexplained } = compareVerdicts(before, after)
  const said = findings.filter(isSaid)
  const columns: Column[] = [{ title: t('page:compare.finding'), share: 4 }, { title: t('page:compare.mark.first'), share: 2.4 }, { title: t('page:compare.mark.second'), share: 2.4 }, { title: t('page:compare.points'), share: 1, align: 'right' }]
  const groups = differenceKinds.flatMap((kind) => {
    const shown = said.filter((each) => each.kind === kind)
    return shown.length === 0 ? [] : [subheading(`${t(`page:compare.kind.${kind}`)} (${shown.length})`), note(t(`page:compare.kindText.${kind}`), { marginBottom: 4 }), table(columns, shown.map((each) => cells(each, before, after, look)))]
  })
  return [
    heading(t('report:comparison.findings')),
    ...(groups.length > 0 ? groups : [paragraph(t('report:comparison.nothing'))]),
    ...(unexplained === 0 ? [] : [note(t('page:compare.unexplained', { points: formatPoints(unexplained, language) }), { marginTop: 4 })]),
  ]
}

function cells({ practice: id, before: was, after: is, points }: FindingDifference, before: Verdict, after: Verdict, look: Look): Piece[] {
  const { language } = look
  const practice = practiceOf(after, id) ?? practiceOf(before, id)
  return [practice?.title[language] ?? id, outcome(was, look), outcome(is, look), formatPoints(points, language)]
}

function outcome(finding: Finding | null, { t, language }: Look): Piece {
  if (!finding) return t('page:compare.unknown')
  if (['manual', 'unmeasured', 'not-applicable'].includes(finding.outcome)) return t(`terms:outcome.${finding.outcome}`)
  const lost = finding.outcome === 'blocked' ? t('page:finding.refused') : finding.pointsLost >= 0.05 ? t('page:finding.lost', { points: formatNumber(finding.pointsLost, language, 1, 1) }) : ''
  const value = shortened(formatValue(finding.value, finding.unit, language))
  if (lost === '') return value
  return box({}, text({ fontSize: size.small, lineHeight: 1.35 }, [`${value} `, text({ color: verdictColours.rework.ink, fontWeight: 600 }, lost)]))
}
