import { CsvError, parse } from 'csv-parse/sync'
import { Failure } from '../../../shared/model/failure.ts'
import { unguardCell } from './cell.ts'
import { readDate } from './moment.ts'

/** Judgements: far more than any plan has, and far less than a computer chokes on. */
export const tableLimits = { rows: 100_000, columns: 200, cellLength: 1024 * 1024 } as const

export interface Table {
  headings: string[]
  /** As many cells as headings, whatever the file has. */
  rows: string[][]
  hasHeadings: boolean
}

const separators = [',', ';', '\t', '|']

/**
 * Reads CSV as spreadsheets write it: parted by commas, semicolons, tabs or bars, which is seen from the first row; with a byte order mark or without; cells
 * in quotes or not. Throws `plan_empty`, `plan_csv_syntax`, `plan_too_many_rows`, `plan_too_many_columns` or `plan_cell_too_large`.
 */
export function readTable(text: string): Table {
  const [, told, rest] = /^\uFEFF?sep=(.)\r?\n([^]*)$/i.exec(text) ?? []
  const body = rest ?? text.replace(/^\uFEFF/, '')
  const records = recordsOf(body, told ?? separatorOf(body))
  const [first] = records
  if (!first) throw new Failure('plan_empty')
  const hasHeadings = !first.some((cell) => /\d/.test(cell) && readDate(cell) !== null)
  const headings = hasHeadings ? first : first.map((_, index) => String(index + 1))
  const rows = (hasHeadings ? records.slice(1) : records).map((cells) => headings.map((_, index) => unguardCell(cells[index] ?? '')))
  return { headings: headings.map((heading, index) => unguardCell(heading).trim() || String(index + 1)), rows, hasHeadings }
}

function recordsOf(text: string, delimiter: string): string[][] {
  let count = 0
  const onRecord = (record: string[]) => {
    count += 1
    if (count > tableLimits.rows + 1) throw new Failure('plan_too_many_rows', { limit: tableLimits.rows })
    if (record.length > tableLimits.columns) throw new Failure('plan_too_many_columns', { limit: tableLimits.columns, count: record.length })
    const column = record.findIndex((cell) => cell.length > tableLimits.cellLength)
    if (column >= 0) throw new Failure('plan_cell_too_large', { row: count - 1, column: column + 1, limit: tableLimits.cellLength })
    return record
  }
  try {
    return parse(text, { delimiter, on_record: onRecord, record_delimiter: ['\r\n', '\n', '\r'], relax_column_count: true, relax_quotes: true })
  } catch (error) {
    if (error instanceof CsvError) throw new Failure('plan_csv_syntax', { line: Number(error.lines ?? count + 1) }, error.message)
    throw error
  }
}

/** The one that stands most often outside quotes in the first row. */
function separatorOf(text: string): string {
  const counts = new Map(separators.map((separator) => [separator, 0]))
  let isQuoted = false
  for (const character of text.slice(0, tableLimits.cellLength)) {
    if (character === '"') isQuoted = !isQuoted
    else if (!isQuoted && (character === '\n' || character === '\r')) break
    else if (!isQuoted) counts.set(character, (counts.get(character) ?? 0) + 1)
  }
  return separators.reduce((best, each) => ((counts.get(each) ?? 0) > (counts.get(best) ?? 0) ? each : best))
}
