import { Failure } from '../../../../shared/model/failure.ts'
import type { PostSummary } from '../../../../shared/model/post.ts'
import { dayOf } from '../../../../shared/planning/calendar-days.ts'
import { listClients } from '../../db/clients.ts'
import { lastAnswers } from '../../db/post-events.ts'
import { planBetween } from '../../db/plan-range.ts'
import { accountsOf, postsOfRefs } from '../../review/planned.ts'
import type { Gathering } from './gathering.ts'
import type { PrintedPlan, PrintedPost } from './plan-data.ts'

/** Longest period of a report, days: a leap year. */
const longestDays = 366
/** Posts that are told one by one at most, and drafts of them that are pictured. Judgements: a hundred pages, ten megabytes. */
const [mostPosts, mostCovers] = [1500, 400]

interface Wanted {
  from: string
  to: string
  clientIds: readonly string[] | undefined
  withCovers?: boolean
}

/** What is planned in a period, dropped posts left out. Rejects with `input_invalid` where the period ends before it begins or is longer than a year. */
export async function gatherPlan({ db, picture }: Gathering, { from, to, clientIds, withCovers = true }: Wanted): Promise<PrintedPlan> {
  const days = dayOf(to) - dayOf(from) + 1
  if (days < 1 || days > longestDays) throw new Failure('input_invalid')
  const planned = planBetween(db, from, to, clientIds).filter(({ status }) => status !== 'dropped')
  const told = planned.slice(0, mostPosts)
  const posts = postsOf(db, told)
  const named = new Set(posts.map((post) => post.clientId))
  const clients = listClients(db).filter(({ id }) => named.has(id))
  const drafts = withCovers ? [...new Set(posts.flatMap(({ draftId }) => draftId ?? []))].slice(0, mostCovers) : []
  const covers = await Promise.all(drafts.map(async (id) => [id, await picture('thumbnail', id)] as const))
  return {
    from,
    to,
    posts,
    clients: Object.fromEntries(clients.map(({ id, name, colour }) => [id, { name, colour }])),
    covers: Object.fromEntries(covers.flatMap(([id, cover]) => (cover ? [[id, cover]] : []))),
    leftOut: planned.length - told.length,
  }
}

function postsOf(db: Gathering['db'], summaries: readonly PostSummary[]): PrintedPost[] {
  const found = postsOfRefs(db, summaries.map(({ ref }) => ref))
  const handles = accountsOf(db, [...found.values()].map(({ post }) => post))
  const answers = lastAnswers(db, [...found.values()].map(({ post }) => post.id))
  return summaries.flatMap(({ ref, clientId, localAt, score, verdict }) => {
    const post = found.get(ref)?.post
    if (!post || localAt === null) return []
    const { title, status, format, accountId, caption, hashtags, draftId } = post
    const whole = [caption, hashtags.join(' ')].filter((part) => part !== '').join('\n')
    return [{ clientId, localAt, title, status, format, account: (accountId !== null && handles.get(accountId)) || null, caption: whole, draftId, score, verdict, answer: answers.get(post.id) ?? null }]
  })
}
