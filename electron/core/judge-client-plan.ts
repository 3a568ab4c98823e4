import { audienceLanguages, type ClientDetails } from '../../shared/model/client.ts'
import { Failure } from '../../shared/model/failure.ts'
import type { Post, PostRef } from '../../shared/model/post.ts'
import { dateOf, dayOf } from '../../shared/planning/calendar-days.ts'
import { judgePlan, type PlanContext, type PlannedPost, type PlanVerdict } from '../../shared/planning/index.ts'
import { lookBackDays } from '../../shared/planning/lay-out.ts'
import { instantOf } from '../../shared/planning/zoned.ts'
import { contentKeys } from './content-keys.ts'
import { findClient } from './db/clients.ts'
import type { Database } from './db/database.ts'
import { likenessesOf } from './db/likenesses.ts'
import { newestVerdicts, type NewestVerdict } from './db/newest-verdicts.ts'
import { asPost, listRepeats, occurrencesBetween } from './db/repeats.ts'
import { postsOfClient } from './db/posts.ts'
import { openKeptRules } from './house-rules/kept.ts'

/** Longest time that is judged at once, days: ten years. A judgement; every week has findings of its own, and eight thousand years of them are 117 MB. */
const longestDays = 3660

interface Period {
  clientId: string
  from: string
  to: string
}

/**
 * Judges a client's plan from one date to another, with as many days before as practices look back. Answers also with the drafts that are planned. Throws
 * `client_not_found`, or `input_invalid` where that is longer than ten years.
 */
export function judgeClientPlan(db: Database, { clientId, from, to }: Period): { verdict: PlanVerdict; draftIds: string[] } {
  const details = findClient(db, clientId)?.details
  if (!details) throw new Failure('client_not_found')
  if (dayOf(to) - dayOf(from) > longestDays) throw new Failure('input_invalid', undefined, `longer than ${longestDays} days`)
  const first = dateOf(dayOf(from) - lookBackDays)
  const planned = new Map<PostRef, Post>(postsOfClient(db, clientId, first, to).map((post) => [post.id, post]))
  for (const each of occurrencesBetween(db, listRepeats(db, [clientId]), first, to)) planned.set(each.ref, asPost(each, each.repeat.id))
  const draftIds = [...new Set([...planned.values()].flatMap(({ draftId }) => draftId ?? []))]
  const drafts = newestVerdicts(db, draftIds)
  const keys = contentKeys(new Map([...drafts].map(([id, { group }]) => [id, group])), likenessesOf(db, draftIds))
  const posts = [...planned].flatMap(([ref, post]) => toPlanned(ref, post, details, post.draftId === null ? undefined : drafts.get(post.draftId), keys) ?? [])
  return { verdict: judgePlan(posts, contextOf(db, details, from, to)), draftIds }
}

function toPlanned(ref: PostRef, post: Post, { timeZone, language }: ClientDetails, draft: NewestVerdict | undefined, keys: ReadonlyMap<string, string>): PlannedPost | null {
  if (post.localAt === null) return null
  const caption = [post.caption, ...post.hashtags].filter((part) => part !== '').join(' ')
  return {
    id: ref,
    at: instantOf(post.localAt, timeZone).at,
    format: post.format,
    status: post.status,
    caption: caption === '' ? null : caption,
    language: post.language ?? language,
    contentKey: draft ? (keys.get(draft.group) ?? draft.group) : null,
    joinsTrend: post.joinsTrend,
    collaborator: post.collaborator === '' ? null : post.collaborator,
    commentMinutes: post.commentMinutes,
    experiment: post.experiment === '' ? null : post.experiment,
    draftVerdict: draft?.verdict ?? null,
  }
}

function contextOf(db: Database, details: ClientDetails, from: string, to: string): PlanContext {
  const house = details.houseRulesId === null ? undefined : openKeptRules(db)(details.houseRulesId)
  return {
    timeZone: details.timeZone,
    from,
    to,
    profile: house?.house.rules.profile ?? details.profile ?? 'documented',
    weeklyGoal: details.weeklyGoal,
    bestHours: details.bestHours,
    communityHashtags: details.communityHashtags,
    accountCountry: details.accountCountry,
    audienceCountries: details.countries,
    audienceLanguages: audienceLanguages(details),
  }
}
