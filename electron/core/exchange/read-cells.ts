import type { FailureData } from '../../../shared/model/failure.ts'
import { postFormats, postStatuses } from '../../../shared/planning/planned-post.ts'
import { postRef, type Post } from '../../../shared/model/post.ts'
import type { Field } from './fields.ts'
import { checklistCell, hashtagCell, labelCell } from './list-cells.ts'
import type { Names } from './names.ts'
import { answerOf, formatOf, statusOf } from './words.ts'

/** Whose plan is read into, and what it may name. */
export interface ReadContext {
  client: { id: string; timeZone: string }
  accounts: Names
  pillars: Names
  drafts: Names
}

type CellRead = { told: Partial<Post> } | { problem: FailureData } | { note: FailureData }
type CellReader = (cell: string, context: ReadContext) => CellRead

/** Reads one cell; `row` and `column` are added to what is wrong with it. Times, ids and clients are read of the whole row. */
export const cellReaders: Partial<Record<Field, CellReader>> = {
  title: (title) => ({ told: { title } }),
  caption: (caption) => ({ told: { caption } }),
  sound: (sound) => ({ told: { sound } }),
  owner: (owner) => ({ told: { owner } }),
  notes: (notes) => ({ told: { notes } }),
  collaborator: (collaborator) => ({ told: { collaborator } }),
  experiment: (experiment) => ({ told: { experiment } }),
  hashtags: (cell) => ({ told: { hashtags: hashtagCell.read(cell) } }),
  labels: (cell) => ({ told: { labels: labelCell.read(cell) } }),
  checklist: (cell) => ({ told: { checklist: checklistCell.read(cell) } }),
  language: (cell) => ({ told: { language: cell.trim() === '' ? null : cell.trim() } }),
  status: (cell) => chosen(cell, statusOf, postStatuses, (status) => ({ status })),
  format: (cell) => chosen(cell, formatOf, postFormats, (format) => ({ format })),
  joinsTrend: (cell) => chosen(cell, answerOf, ['yes', 'no'], (answer) => ({ joinsTrend: answer === 'yes' })),
  coverS: (cell) => (cell.trim() === '' ? { told: { coverS: null } } : numbered(cell, (coverS) => ({ coverS }))),
  commentMinutes: (cell) => (cell.trim() === '' ? { told: { commentMinutes: 0 } } : numbered(cell, (commentMinutes) => ({ commentMinutes }))),
  account: (cell, { accounts }) => named(cell, accounts, (accountId) => ({ accountId })),
  pillar: (cell, { pillars }) => named(cell, pillars, (pillarId) => ({ pillarId })),
  draft: draftCell,
  draftId: draftCell,
  occurrence: (cell) => {
    if (cell === '') return { told: {} }
    const [repeatId = '', occurrence] = cell.split('@')
    if (!postRef.safeParse(cell).success || occurrence === undefined) return invalid(cell, ['<id>@2026-03-29T09:00'])
    return { told: { repeatId, occurrence } }
  },
}

/** A draft that is not in the library yet is no reason to refuse a row. */
function draftCell(cell: string, { drafts }: ReadContext): CellRead {
  if (cell.trim() === '') return { told: { draftId: null } }
  const draftId = drafts.idOf(cell.trim())
  return draftId === undefined ? { note: { code: 'plan_draft_missing', values: { value: shortened(cell) } } } : { told: { draftId } }
}

function chosen<Choice extends string>(cell: string, find: (text: string) => Choice | undefined, choices: readonly string[], tell: (choice: Choice) => Partial<Post>): CellRead {
  if (cell.trim() === '') return { told: {} }
  const choice = find(cell)
  return choice === undefined ? invalid(cell, choices) : { told: tell(choice) }
}

function numbered(cell: string, tell: (value: number) => Partial<Post>): CellRead {
  const value = /^\s*\d+(?:[.,]\d+)?(?:e[+-]?\d+)?\s*$/i.test(cell) ? Number(cell.replace(',', '.')) : Number.NaN
  return Number.isFinite(value) ? { told: tell(value) } : invalid(cell, ['12', '1.5'])
}

function named(cell: string, names: Names, tell: (id: string | null) => Partial<Post>): CellRead {
  if (cell.trim() === '') return { told: tell(null) }
  const id = names.idOf(cell.trim())
  if (id !== undefined) return { told: tell(id) }
  const known = names.known.length === 0 ? '–' : names.known.slice(0, 10).join(', ')
  return { problem: { code: 'plan_name_unknown', values: { value: shortened(cell), known } } }
}

function invalid(cell: string, choices: readonly string[]): CellRead {
  return { problem: { code: 'plan_value_invalid', values: { value: shortened(cell), known: choices.join(', ') } } }
}

/** Enough of a cell to know it by. */
export function shortened(cell: string): string {
  return cell.length > 60 ? `${cell.slice(0, 60)}…` : cell
}
