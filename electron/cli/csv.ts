import { stringify } from 'csv-stringify/sync'
import { guardCell } from '../core/exchange/cell.ts'
import type { FileReport } from '../../shared/model/report.ts'

/** A row with nothing in it; its keys are the columns, in order. */
const blank = { file: '', verdict: '', score: '', coverage: '', profile: '', duration_s: '', width_px: '', height_px: '', fix_first: '', damaged: '', failure: '', failure_text: '' }

/** One row per file, or one per file and goal, for a spreadsheet; a cell that would be read as a formula is quoted with an apostrophe. */
export function reportCsv(reports: readonly FileReport[], byEveryGoal = false): string {
  const rows = reports.flatMap((report) => (byEveryGoal ? goalRows(report) : [row(report)]))
  // The library's own guard lets a line end at the start through.
  return stringify(rows.map((each) => Object.values(each).map(guardCell)), { header: true, columns: Object.keys(blank), quoted_string: true })
}

function row(report: FileReport): typeof blank {
  if ('failure' in report) return { ...blank, file: report.file, failure: report.failure.code, failure_text: report.failure.what }
  const { probe } = report.artifacts
  return {
    ...blank,
    file: report.file,
    verdict: report.verdict,
    score: report.score.toFixed(1),
    coverage: report.coverage.toFixed(3),
    profile: report.profile,
    duration_s: probe.durationS.toFixed(2),
    width_px: String(probe.video.displayedWidthPx),
    height_px: String(probe.video.displayedHeightPx),
    fix_first: report.fixFirst.join(' '),
    damaged: report.damage ? 'yes' : 'no',
  }
}

function goalRows(report: FileReport): (typeof blank)[] {
  if ('failure' in report) return [row(report)]
  return report.profiles.map(({ profile, score, verdict, coverage, fixFirst }) => ({
    ...row(report),
    profile,
    verdict,
    score: score.toFixed(1),
    coverage: coverage.toFixed(3),
    fix_first: fixFirst.join(' '),
  }))
}
