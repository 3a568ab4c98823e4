import path from 'node:path'
import Table from 'cli-table3'
import { shownScore, visibleText } from '../../shared/i18n/format.ts'
import { createTexts, type Language } from '../../shared/i18n/index.ts'
import type { JudgedFile } from '../../shared/model/report.ts'
import { practiceOf } from '../../shared/house-rules/practice-of.ts'
import { printedTable } from './printed-table.ts'

/** One draft by every goal, side by side: a row each, with its band and what to mend first. */
export function goalsTable(report: JudgedFile, language: Language): string {
  const { t } = createTexts(language)
  const table = new Table({
    head: [visibleText(path.basename(report.file)), t('terminal:score100'), t('terminal:between'), t('terminal:verdict'), t('terminal:mendFirst')],
    style: { head: ['bold'], border: ['gray'], compact: true },
  })
  for (const { profile, score, band, verdict, fixFirst } of report.profiles) {
    const first = practiceOf(report, fixFirst[0] ?? '')?.failTitle[language] ?? '–'
    table.push([t(`terms:profile.${profile}`), shownScore(score), `${shownScore(band[0])}–${shownScore(band[1])}`, t(`terms:verdict.${verdict}`), first])
  }
  return printedTable(table)
}
