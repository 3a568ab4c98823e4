import type { FailureData } from '../../../shared/model/failure.ts'
import { postRef } from '../../../shared/model/post.ts'
import { fieldChoices, type Field, type FieldChoice } from './fields.ts'
import { guessField } from './headings.ts'
import { readDate, type DateOrder } from './moment.ts'
import { nothingTold, type ToldPlan, type ToldPost } from './plan.ts'
import { cellReaders, shortened, type ReadContext } from './read-cells.ts'
import { orderOf, readMoment } from './read-times.ts'
import { stableId } from './stable-id.ts'
import { readTable, type Table } from './table.ts'

/** Which field a column holds, by its heading; null for none. What is not mapped is guessed. */
export type Mapping = Record<string, string | null>

interface MappedColumn {
  index: number
  name: string
  choice: FieldChoice | null
}

/** Reads a plan from CSV. Throws what `readTable` throws; everything else that is wrong comes back, with its row and column. */
export function readCsv(text: string, mapping: Mapping | undefined, context: ReadContext): ToldPlan {
  const table = readTable(text)
  const { mapped, problems } = mapColumns(table, mapping)
  const columns = mapped.map(({ index, name, choice }) => ({ name, field: choice, sample: shortened(table.rows.find((cells) => cells[index] !== '')?.[index] ?? '') }))
  const numbered = table.rows.map((cells, index) => ({ cells, row: index + 1 })).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  const order = dateOrder(mapped, numbered)
  if (typeof order === 'object') return { ...nothingTold, columns, problems: [...problems, order] }
  if (problems.length > 0) return { ...nothingTold, columns, problems }
  const byField = new Map(mapped.flatMap(({ choice, index, name }) => (choice === null ? [] : [[fieldOf(choice), { index, name }] as const])))
  return { ...nothingTold, columns, posts: numbered.map(({ cells, row }) => readRow(cells, row, byField, order, context)) }
}

function fieldOf(choice: FieldChoice): Field {
  return choice === 'date:dmy' || choice === 'date:mdy' ? 'date' : choice
}

function isChoice(field: string): field is FieldChoice {
  return fieldChoices.some((choice) => choice === field)
}

function mapColumns({ headings, rows, hasHeadings }: Table, mapping: Mapping = {}): { mapped: MappedColumn[]; problems: FailureData[] } {
  const problems = Object.entries(mapping).flatMap(([name, field]): FailureData[] => {
    if (!headings.includes(name)) return [{ code: 'plan_column_missing', values: { column: name, known: headings.join(', ') } }]
    return field !== null && !isChoice(field) ? [{ code: 'plan_field_unknown', values: { value: field, known: fieldChoices.join(', ') } }] : []
  })
  const taken = new Set<Field>()
  const told = headings.map((name, index): MappedColumn | null => {
    const field = headings.indexOf(name) === index ? mapping[name] : undefined
    if (field === undefined) return null
    const choice = field !== null && isChoice(field) ? field : null
    if (choice !== null && taken.has(fieldOf(choice))) problems.push({ code: 'plan_field_twice', values: { column: name, value: fieldOf(choice) } })
    if (choice !== null) taken.add(fieldOf(choice))
    return { index, name, choice }
  })
  const guesses = hasHeadings ? headings.map(guessField) : guessByCells(rows)
  const mapped = headings.map((name, index): MappedColumn => {
    const guess = guesses[index] ?? null
    const choice = guess === null || taken.has(guess) || told[index] ? null : guess
    if (choice !== null) taken.add(choice)
    return told[index] ?? { index, name, choice }
  })
  const isUseful = (['id', 'title', 'caption', 'date'] as const).some((field) => taken.has(field))
  if (!isUseful && problems.length === 0) problems.push({ code: 'plan_columns_unknown', values: { known: headings.slice(0, 20).join(', ') } })
  return { mapped, problems }
}

/** Without headings (Hootsuite): what reads as a date, and the first other text that is no address. */
function guessByCells(rows: readonly string[][]): (Field | null)[] {
  const [first = []] = rows
  const date = first.findIndex((cell) => readDate(cell) !== null)
  const caption = first.findIndex((cell, index) => index !== date && cell.trim() !== '' && readDate(cell) === null && !/^https?:/.test(cell))
  return first.map((_, index) => (index === date ? 'date' : index === caption ? 'caption' : null))
}

function dateOrder(mapped: readonly MappedColumn[], rows: readonly { cells: string[]; row: number }[]): DateOrder | FailureData {
  const column = mapped.find(({ choice }) => choice !== null && fieldOf(choice) === 'date')
  if (!column || column.choice === 'date:dmy') return 'dmy'
  if (column.choice === 'date:mdy') return 'mdy'
  return orderOf(rows.map(({ cells }) => cells[column.index] ?? ''), rows.map(({ row }) => row), column.name)
}

function readRow(cells: string[], row: number, byField: ReadonlyMap<Field, { index: number; name: string }>, order: DateOrder, context: ReadContext): ToldPost {
  const cell = (field: Field) => {
    const column = byField.get(field)
    return column && (cells[column.index] ?? '')
  }
  const at = (failure: FailureData, field: Field): FailureData => ({ ...failure, values: { row, column: byField.get(field)?.name ?? field, ...failure.values } })
  const post: ToldPost = { row, ref: refOf(cell('id') ?? '', context), told: {}, client: cell('client')?.trim() || null, problems: [], notes: [] }
  for (const field of byField.keys()) {
    const text = cell(field)
    // The id says exactly which draft; its name is for people.
    if (text === undefined || (field === 'draft' && (cell('draftId') ?? '') !== '') || (field === 'draftId' && text === '' && byField.has('draft'))) continue
    const read = cellReaders[field]?.(text, context)
    if (read && 'told' in read) Object.assign(post.told, read.told)
    else if (read && 'problem' in read) post.problems.push(at(read.problem, field))
    else if (read) post.notes.push(at(read.note, field))
  }
  if (byField.has('date') || byField.has('utc')) {
    const { localAt, problem, note } = readMoment({ date: cell('date'), time: cell('time'), zone: cell('zone'), utc: cell('utc') }, order, context.client.timeZone)
    if (localAt !== undefined) post.told.localAt = localAt
    if (problem) post.problems.push(at(problem, problem.code === 'plan_zone_unknown' ? 'zone' : problem.code === 'plan_time_invalid' ? 'time' : byField.has('date') ? 'date' : 'utc'))
    if (note) post.notes.push(at(note, 'date'))
  }
  return post
}

/** Ids of other tools become ids that are the same whenever the file is read again. */
function refOf(text: string, { client }: ReadContext): string | null {
  const id = text.trim()
  if (id === '') return null
  return postRef.safeParse(id).success ? id : stableId(client.id, 'row', id)
}
