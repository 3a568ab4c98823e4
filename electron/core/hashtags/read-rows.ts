import { readHashtags } from '../../../shared/captions/read-hashtags.ts'
import { givenGroupDetails, groupDetails, hashtagFileLimits, type GroupDetails, type GroupKind } from '../../../shared/contract/hashtags.ts'
import { Failure, type FailureData } from '../../../shared/model/failure.ts'
import { readDate, type DateOrder } from '../exchange/moment.ts'
import { shortened } from '../exchange/read-cells.ts'
import { orderOf } from '../exchange/read-times.ts'
import { readTable } from '../exchange/table.ts'
import { guessColumns, hashtagFields, type HashtagField } from './columns.ts'
import { kindOf, regionOf } from './read-cells.ts'

export interface ToldRow {
  row: number
  tags: string[]
  group: string
  /** What is told; what is not, stays. */
  details: Partial<GroupDetails>
  problems: FailureData[]
}

export interface ToldRows {
  columns: { name: string; field: HashtagField | null }[]
  rows: ToldRow[]
  problems: FailureData[]
}

type Cells = Record<HashtagField, string>

const groupLength = 100

/** Reads a table of hashtags. Throws what `readTable` throws; all else that is wrong comes back. */
export function readHashtagRows(text: string, otherwise: { group: string; kind: GroupKind | null }): ToldRows {
  const { headings, cells } = bare(readTable(text))
  const fields = guessColumns(headings)
  const columns = headings.map((name, index) => ({ name: shortened(name), field: fields[index] ?? null }))
  if (cells.length > hashtagFileLimits.rows) throw new Failure('plan_too_many_rows', { limit: hashtagFileLimits.rows })
  if (!fields.includes('tag')) return { columns, rows: [], problems: [{ code: 'hashtags_column_missing', values: { known: columns.slice(0, 20).map(({ name }) => name).join(', ') } }] }
  const read = cells.map((row, index) => ({ row: index + 1, cells: byField(row, fields) })).filter(({ cells: row }) => hashtagFields.some((field) => row[field].trim() !== ''))
  const order = orderOf(read.map(({ cells: { date } }) => date), read.map(({ row }) => row), headings[fields.indexOf('date')] ?? '')
  if (typeof order === 'object') return { columns, rows: [], problems: [order] }
  return { columns, rows: read.map(({ row, cells: found }) => readRow(row, found, order, otherwise)), problems: [] }
}

/** A list of hashtags without a heading is one column of them. */
function bare({ headings, rows }: ReturnType<typeof readTable>): { headings: string[]; cells: string[][] } {
  return headings[0]?.startsWith('#') ? { headings: ['hashtag', ...headings.slice(1).map(() => '')], cells: [headings, ...rows] } : { headings, cells: rows }
}

function byField(row: readonly string[], fields: readonly (HashtagField | null)[]): Cells {
  const cell = (field: HashtagField) => row[fields.indexOf(field)] ?? ''
  return { tag: cell('tag'), group: cell('group'), kind: cell('kind'), date: cell('date'), region: cell('region'), note: cell('note') }
}

function readRow(row: number, cells: Cells, order: DateOrder, otherwise: { group: string; kind: GroupKind | null }): ToldRow {
  const problems: FailureData[] = []
  const wrong = (code: FailureData['code'], value: string, more: Record<string, string | number> = {}) => void problems.push({ code, values: { value: shortened(value), ...more } })
  const { tags, broken } = readHashtags(cells.tag)
  if (broken.length > 0 || tags.length === 0) wrong('hashtags_tag_invalid', cells.tag)
  const group = cells.group.trim() || otherwise.group
  // What begins with a NUL is empty to SQLite.
  if (group === '' || group.startsWith('\0')) problems.push({ code: 'hashtags_group_missing' })
  if (group.length > groupLength) wrong('hashtags_text_too_long', group, { limit: groupLength })
  const details: Partial<GroupDetails> = {}
  const kind = cells.kind.trim() === '' ? otherwise.kind : kindOf(cells.kind)
  if (kind === undefined) wrong('hashtags_kind_unknown', cells.kind)
  else if (kind !== null) details.kind = kind
  if (cells.date.trim() !== '') {
    const date = readDate(cells.date)?.dates[order]
    if (date === undefined) wrong('hashtags_date_invalid', cells.date)
    else details.trendedOn = date
  }
  if (cells.region.trim() !== '') {
    const region = regionOf(cells.region)
    if (region === undefined) wrong('hashtags_region_unknown', cells.region)
    else details.region = region
  }
  if (cells.note.trim() !== '') {
    const note = groupDetails.shape.note.safeParse(cells.note)
    if (note.success) details.note = note.data
    else wrong('hashtags_text_too_long', cells.note, { limit: 500 })
  }
  return { row, tags, group, details, problems }
}

/** The values that a row tells besides the kind, for groups that are new. */
export function detailsOf(told: Partial<GroupDetails>): GroupDetails {
  return { ...givenGroupDetails, ...told }
}
