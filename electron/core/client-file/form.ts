import { z } from 'zod'
import { account, clientDetails, pillar } from '../../../shared/model/client.ts'
import { answer, scope } from '../../../shared/model/answers.ts'
import { hashtagGroup } from '../../../shared/contract/hashtags.ts'
import { client, nameUpTo } from '../../../shared/model/library.ts'
import { post, postContent, postEvent, repeat } from '../../../shared/model/post.ts'

/** The first line of the file says what it is; a form that an older program could misread gets the next number. */
export const formName = 'client/1'

export const maxFileBytes = 64 * 1024 * 1024
/** Rows of a list, far beyond what one client has. Judgements. */
const most = { parts: 1000, groups: 2000, drafts: 100_000, repeats: 10_000, posts: 100_000, events: 10_000 } as const

const time = z.iso.datetime()
const removedAt = time.nullable()
const contentHash = z.string().regex(/^[0-9a-f]{64}$/)

/** What `details` of a hashtag group hold is that library's business; here only their size matters. */
const groupDetails = z.record(z.string().max(100), z.unknown()).refine((details) => JSON.stringify(details).length <= 20_000)

/** An entry of a post's history, without its number. */
const fileEvent = z.strictObject({ at: time, who: z.string().max(200), event: postEvent.shape.event })

/**
 * Each list of the file, row by row: so that one row says what is wrong with it, and a file of nothing but faults is soon put away. `draftId` is the id of an
 * entry in `drafts`, which says by what content it is known.
 */
export const rows = {
  accounts: { most: most.parts, row: z.strictObject({ ...account.omit({ clientId: true }).shape, createdAt: time, removedAt }) },
  pillars: { most: most.parts, row: z.strictObject({ ...pillar.omit({ clientId: true }).shape, removedAt }) },
  hashtagGroups: { most: most.groups, row: z.strictObject({ ...hashtagGroup.pick({ id: true, tags: true }).shape, name: nameUpTo(100), details: groupDetails, createdAt: time }) },
  drafts: { most: most.drafts, row: z.strictObject({ id: z.uuid(), contentHash, name: z.string().max(1000), durationS: z.number().min(0) }) },
  repeats: { most: most.repeats, row: z.strictObject({ ...repeat.omit({ clientId: true, content: true }).shape, content: z.strictObject(postContent.shape), createdAt: time }) },
  posts: { most: most.posts, row: z.strictObject({ ...post.omit({ clientId: true }).shape, createdAt: time, changedAt: time, removedAt, history: z.array(fileEvent).max(most.events) }) },
  answers: { most: most.parts, row: z.strictObject({ scope: scope.exclude(['draft']), practice: z.string().min(1).max(100), answer, answeredAt: time }) },
} as const
export type ListName = keyof typeof rows
export type Row<Name extends ListName> = z.output<(typeof rows)[Name]['row']>

/** The file around its lists. */
export const head = z.strictObject({
  hookline: z.literal(formName),
  exportedAt: time,
  client: z.strictObject({ ...client.shape, createdAt: time, archivedAt: time.nullable() }),
  details: z.strictObject(clientDetails.shape),
  /** The house rules that `details` name, to be found again by their id or their name; what they say is exported for itself. */
  houseRules: z.strictObject({ id: z.uuid(), name: z.string().min(1).max(1000) }).nullable(),
  logo: z.base64().max(700_000).nullable(),
})

export type ClientFile = z.output<typeof head> & { [Name in ListName]: Row<Name>[] }
