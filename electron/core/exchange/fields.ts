import type { Post } from '../../../shared/model/post.ts'
import { instantOf } from '../../../shared/planning/zoned.ts'
import { checklistCell, hashtagCell, labelCell } from './list-cells.ts'
import type { Names } from './names.ts'

/** What a column can hold, in the order in which columns are written. */
export const fields = [
  'id',
  'client',
  'date',
  'time',
  'zone',
  'utc',
  'status',
  'format',
  'title',
  'caption',
  'hashtags',
  'account',
  'pillar',
  'sound',
  'coverS',
  'checklist',
  'owner',
  'labels',
  'notes',
  'commentMinutes',
  'joinsTrend',
  'collaborator',
  'experiment',
  'language',
  'draft',
  'draftId',
  'occurrence',
] as const
export type Field = (typeof fields)[number]

/** What `mapping` and `--map` may say: a field, and of a date which number comes first. */
export const fieldChoices = [...fields, 'date:dmy', 'date:mdy'] as const
export type FieldChoice = (typeof fieldChoices)[number]

/** Whose posts are written, and how the things are called that they name. */
export interface WriteContext {
  client: { name: string; timeZone: string }
  accounts: Names
  pillars: Names
  drafts: Names
}

interface WrittenColumn {
  field: Field
  heading: string
  write(post: Post, context: WriteContext): string
}

/**
 * The columns of an export, in this order, which never changes; new ones come at the end. The time is told three ways: the client's wall clock, its zone,
 * and the instant. Reading goes by the wall clock.
 */
export const columns: readonly WrittenColumn[] = [
  { field: 'id', heading: 'Id', write: ({ id }) => id },
  { field: 'client', heading: 'Client', write: (_, { client }) => client.name },
  { field: 'date', heading: 'Local time', write: ({ localAt }) => localAt ?? '' },
  { field: 'zone', heading: 'Time zone', write: (_, { client }) => client.timeZone },
  { field: 'utc', heading: 'UTC', write: ({ localAt }, { client }) => (localAt === null ? '' : utcOf(localAt, client.timeZone)) },
  { field: 'status', heading: 'Status', write: ({ status }) => status },
  { field: 'format', heading: 'Format', write: ({ format }) => format },
  { field: 'title', heading: 'Title', write: ({ title }) => title },
  { field: 'caption', heading: 'Caption', write: ({ caption }) => caption },
  { field: 'hashtags', heading: 'Hashtags', write: ({ hashtags }) => hashtagCell.write(hashtags) },
  { field: 'account', heading: 'Account', write: ({ accountId }, { accounts }) => named(accountId, accounts) },
  { field: 'pillar', heading: 'Pillar', write: ({ pillarId }, { pillars }) => named(pillarId, pillars) },
  { field: 'sound', heading: 'Sound', write: ({ sound }) => sound },
  { field: 'coverS', heading: 'Cover (s)', write: ({ coverS }) => (coverS === null ? '' : String(coverS)) },
  { field: 'checklist', heading: 'Checklist', write: ({ checklist }) => checklistCell.write(checklist) },
  { field: 'owner', heading: 'Owner', write: ({ owner }) => owner },
  { field: 'labels', heading: 'Labels', write: ({ labels }) => labelCell.write(labels) },
  { field: 'notes', heading: 'Notes', write: ({ notes }) => notes },
  { field: 'commentMinutes', heading: 'Comment minutes', write: ({ commentMinutes }) => String(commentMinutes) },
  { field: 'joinsTrend', heading: 'Joins trend', write: ({ joinsTrend }) => (joinsTrend ? 'yes' : 'no') },
  { field: 'collaborator', heading: 'Collaborator', write: ({ collaborator }) => collaborator },
  { field: 'experiment', heading: 'Experiment', write: ({ experiment }) => experiment },
  { field: 'language', heading: 'Language', write: ({ language }) => language ?? '' },
  { field: 'draft', heading: 'Draft', write: ({ draftId }, { drafts }) => named(draftId, drafts) },
  { field: 'draftId', heading: 'Draft id', write: ({ draftId }) => draftId ?? '' },
  { field: 'occurrence', heading: 'Occurrence of', write: ({ repeatId, occurrence }) => (repeatId === null || occurrence === null ? '' : `${repeatId}@${occurrence}`) },
]

/** The instant of a wall-clock time, to the second: `2026-03-29T07:00:00Z`. */
export function utcOf(localAt: string, timeZone: string): string {
  return instantOf(localAt, timeZone).at.replace('.000Z', 'Z')
}

function named(id: string | null, names: Names): string {
  return id === null ? '' : names.nameOf(id)
}
