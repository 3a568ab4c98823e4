import path from 'node:path'
import { styleText } from 'node:util'
import Table from 'cli-table3'
import type { FileReport, JudgedFile } from '../../shared/model/report.ts'
import type { Finding, VerdictWord } from '../../shared/model/verdict.ts'
import { createTexts, type Language } from '../../shared/i18n/index.ts'
import { formatDuration, formatNumber, formatShare, formatValue, shownScore, visibleText } from '../../shared/i18n/format.ts'
import { practiceOf } from '../../shared/house-rules/practice-of.ts'
import { goalsTable } from './goals-table.ts'
import { printedTable } from './printed-table.ts'

const colours: Record<VerdictWord, 'green' | 'yellow' | 'red'> = { ready: 'green', nearly: 'yellow', rework: 'red', blocked: 'red' }
/** Narrower than this a table cannot be read; wider lines are hard to follow. */
const [narrowest, widest] = [72, 140]

/** Reports as text for a terminal, the findings that cost most first, or by every goal. `columns` is the width of the terminal. */
export function reportTable(reports: readonly FileReport[], language: Language, columns: number, byEveryGoal = false): string {
  const width = Math.min(widest, Math.max(narrowest, columns))
  return reports.map((report) => ('failure' in report ? failureText(report, language) : byEveryGoal ? goalsTable(report, language) : verdictText(report, language, width))).join('\n\n')
}

function failureText({ file, failure }: Extract<FileReport, { failure: object }>, language: Language): string {
  const { t } = createTexts(language)
  const details = failure.details === undefined ? [] : [styleText('dim', visibleLines(failure.details))]
  const head = `${styleText('bold', name(file))}  ${styleText('red', `✗ ${t('terminal:failed')}`)}  ${styleText('dim', failure.code)}`
  return [head, `  ${failure.what}`, `  ${failure.why}`, `  ${failure.next}`, ...details].join('\n')
}

function verdictText(report: JudgedFile, language: Language, width: number): string {
  const { t } = createTexts(language)
  const coverage = t('terminal:coverage', { coverage: formatShare(report.coverage, language) })
  const score = t('terminal:score', { score: shownScore(report.score) })
  const word = styleText([colours[report.verdict], 'bold'], `${report.verdict === 'ready' ? '✓' : '!'} ${t(`terms:verdict.${report.verdict}`)}`)
  const damage = report.damage ? [styleText('red', `  ${t(`terminal:damaged.${report.damage.kind}`, { seconds: formatDuration(report.damage.analysedS, language) })}`)] : []
  const [low, high] = report.band
  const band = report.coverage < 1 ? [styleText('dim', t('terminal:band', { low: shownScore(low), high: shownScore(high) }))] : []
  const head = `${styleText('bold', name(report.file))}  ${word}  ${score} · ${coverage} · ${report.house ? visibleText(report.house.name) : t(`terms:profile.${report.profile}`)}`
  const others = report.profiles.filter(({ profile }) => report.house !== undefined || profile !== report.profile).map((each) => `${t(`terms:profile.${each.profile}`)} ${shownScore(each.score)}`)
  const titles = (findings: Finding[]) => findings.map(({ practice }) => practiceOf(report, practice)?.title[language] ?? practice).join(' · ')
  const well = report.findings.filter((finding) => (finding.outcome === 'scored' && !costs(finding)) || finding.outcome === 'allowed')
  const unmeasured = report.findings.filter((finding) => finding.outcome === 'unmeasured')
  const asked = report.findings.filter((finding) => finding.outcome === 'manual')
  return [
    head,
    ...damage,
    ...band,
    styleText('dim', t('terminal:otherGoals', { list: others.join(' · ') })),
    ...costTable(report, language, width),
    ...(well.length > 0 ? [styleText('dim', t('terminal:well', { list: titles(well) }))] : []),
    ...(unmeasured.length > 0 ? [styleText('dim', t('terminal:unmeasured', { list: titles(unmeasured) }))] : []),
    ...(asked.length > 0 ? [styleText('dim', t('terminal:asked', { list: titles(asked) }))] : []),
  ].join('\n')
}

function costTable(report: JudgedFile, language: Language, width: number): string[] {
  const { t } = createTexts(language)
  const costly = report.findings.filter(costs)
  if (costly.length === 0) return []
  const order = new Map(report.fixFirst.map((id, index) => [id, index]))
  const rank = ({ practice }: Finding) => order.get(practice) ?? order.size
  const [points, measured] = [8, 18]
  const finding = Math.floor((width - points - measured - 5) * 0.4)
  const table = new Table({
    head: [t('terminal:points'), t('terminal:finding'), t('terminal:measured'), t('terminal:mend')],
    colWidths: [points, finding, measured, width - points - measured - finding - 5],
    wordWrap: true,
    style: { head: ['bold'], border: ['gray'], compact: true },
  })
  for (const each of costly.sort((one, other) => rank(one) - rank(other))) {
    const practice = practiceOf(report, each.practice)
    if (!practice) continue
    const cost = each.outcome === 'blocked' ? '✗' : `−${formatNumber(each.pointsLost, language, 1)}`
    table.push([cost, practice.failTitle[language], formatValue(each.value, each.unit, language), practice.fix[language]])
  }
  return [printedTable(table)]
}

/** Half a tenth of a point is what the table can still show. */
function costs(finding: Finding): boolean {
  return finding.outcome === 'blocked' || finding.pointsLost >= 0.05
}

function name(file: string): string {
  return visibleText(path.basename(file))
}

function visibleLines(text: string): string {
  return text.split('\n').slice(0, 6).filter((line) => line !== '').map((line) => `  ${visibleText(line)}`).join('\n')
}
